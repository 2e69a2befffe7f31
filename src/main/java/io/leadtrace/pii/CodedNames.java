package io.leadtrace.pii;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Things that have a code and several names, from a resource of this room: on each line the code and the names. */
final class CodedNames {
    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> byName = new HashMap<>();

    /**
     * Reads a resource; lines that start with # are comments, tabs part codes and names.
     *
     * @param name the resource's name in this room
     */
    CodedNames(String name) {
        try (InputStream in = CodedNames.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", -1);
                    String code = parts[0].toLowerCase(java.util.Locale.ROOT);
                    codes.add(code);
                    for (int i = 1; i < parts.length; i++) {
                        byName.putIfAbsent(Spelling.folded(parts[i]), code);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a folded text is a code. */
    boolean isCode(String folded) {
        return codes.contains(folded);
    }

    /** Whether a folded text is a name. */
    boolean isName(String folded) {
        return byName.containsKey(folded);
    }

    /** The code a folded text stands for, in lower case; the text itself if it stands for none. */
    String code(String folded) {
        return byName.getOrDefault(folded, folded);
    }
}
