package io.leadtrace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Folders of tests have names of letters: a long random number is at times somebody's card or id, and masked. */
public final class LetteredFolders implements TempDirFactory {
    private static final int LETTERS = 16;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        StringBuilder name = new StringBuilder("test-");
        ThreadLocalRandom.current().ints(LETTERS, 'a', 'z' + 1).forEach(name::appendCodePoint);
        return Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), name.toString()));
    }
}
