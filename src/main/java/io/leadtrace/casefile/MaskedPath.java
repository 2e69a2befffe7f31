package io.leadtrace.casefile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The way from a path as a case holds it, with the personal data in names masked, to the file on disk. */
final class MaskedPath {
    private MaskedPath() {}

    /**
     * The files that a path may mean: itself, or the archive it leads into, or where there is none such, those whose masked
     * name it is. Which of several it is, only their bytes tell.
     */
    static List<String> onDisk(String path) {
        try {
            if (Files.isRegularFile(Path.of(path))) {
                return List.of(path);
            }
            List<Path> at = List.of(Path.of(path.startsWith("/") ? "/" : ""));
            List<String> files = new ArrayList<>();
            for (String name : path.split("/", -1)) {
                at = name.isEmpty() ? at : below(at, name);
                at.stream().filter(Files::isRegularFile).map(Path::toString).forEach(files::add);
            }
            return files;
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    private static List<Path> below(List<Path> folders, String name) {
        List<Path> below = new ArrayList<>();
        for (Path folder : folders) {
            Path same = folder.resolve(name);
            if (Files.exists(same)) {
                below.add(same);
            } else if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> all = Files.newDirectoryStream(
                        folder,
                        one -> Covering.text(one.getFileName().toString()).equals(name))) {
                    all.forEach(below::add);
                } catch (IOException e) {
                    // a folder that cannot be read holds no file that can
                }
            }
        }
        return below;
    }
}
