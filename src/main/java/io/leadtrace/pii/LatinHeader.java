package io.leadtrace.pii;

import io.leadtrace.pii.HeaderWords.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The noun phrase that a header in Latin letters is, and the words of kinds in it: the noun says what the column holds,
 * the rest whose it is. English, German and Polish put the noun last, the Romance languages put it first.
 *
 * @param words in lower case, without numbers
 */
record LatinHeader(List<String> words) {
    private static final int MOST_KINDS = 3;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_WITHIN = 3;
    private static final int SHORTEST_GLUED = 5;

    /** What comes after these says whose the thing before them is. */
    private static final Set<String> OF =
            Set.of("of", "de", "del", "della", "di", "du", "des", "da", "do", "von", "van", "der");

    /** Nouns that begin a phrase in the Romance languages. */
    private static final Set<String> FIRST = Set.of(
            "nombre",
            "nombres",
            "apellido",
            "apellidos",
            "correo",
            "telefono",
            "teléfono",
            "tel",
            "celular",
            "direccion",
            "dirección",
            "domicilio",
            "ciudad",
            "municipio",
            "departamento",
            "provincia",
            "codigo",
            "código",
            "fecha",
            "sexo",
            "genero",
            "género",
            "tipo",
            "nom",
            "prénom",
            "prenom",
            "adresse",
            "ville",
            "téléphone",
            "courriel",
            "nome",
            "cognome",
            "indirizzo",
            "città",
            "citta",
            "comune",
            "telefone",
            "endereço",
            "endereco",
            "cidade",
            "estado",
            "bairro");

    /** Nouns that all sorts of things have. */
    private static final Set<String> OF_ANYTHING =
            Set.of("name", "names", "nombre", "nombres", "nom", "nome", "naam", "nazwa", "title", "owner", "family");

    /** Words that end others without being what those are: a subtitle is no title. */
    private static final Set<String> NEVER_GLUED = Set.of("title", "owner");

    /** The phrase of a header. */
    static LatinHeader of(String header) {
        List<String> words = new ArrayList<>(4);
        int length = header.length();
        int from = 0;
        for (int i = 0; i <= length && words.size() < MOST_WORDS; i++) {
            boolean letter = i < length && Character.isLetter(header.charAt(i));
            boolean hump = letter
                    && i > from
                    && Character.isUpperCase(header.charAt(i))
                    && (Character.isLowerCase(header.charAt(i - 1))
                            || i + 1 < length
                                    && Character.isUpperCase(header.charAt(i - 1))
                                    && Character.isLowerCase(header.charAt(i + 1)));
            if (!letter || hump) {
                add(words, header, from, i);
                from = letter ? i : i + 1;
            }
        }
        return new LatinHeader(List.copyOf(words));
    }

    private static void add(List<String> words, String header, int from, int to) {
        // the s of owner's
        boolean genitive = to - from == 1 && header.charAt(from) == 's' && !words.isEmpty();
        if (to > from && !genitive) {
            words.add(header.substring(from, to).toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The kinds the phrase names, best first, three at most.
     *
     * @param dictionary the kinds that a word in its normal spelling names
     */
    Map<String, Strength> kinds(Function<String, List<String>> dictionary) {
        Map<String, Strength> found = new LinkedHashMap<>();
        List<int[]> spans = new ArrayList<>(2);
        int size = words.size();
        boolean first = size > 1 && FIRST.contains(words.get(0));
        int noun = nounEnd();
        for (int length = size; length > 0; length--) {
            for (int from = size - length; from >= 0; from--) {
                int to = from + length;
                if (isWithin(spans, from, to)) {
                    continue;
                }
                String phrase = String.join("", words.subList(from, to));
                boolean names = first ? from == 0 : to == noun;
                if (names || phrase.length() >= SHORTEST_WITHIN) {
                    Strength strength = !names
                            ? Strength.CONTAINED
                            : OF_ANYTHING.contains(phrase) && size > 1 ? Strength.VAGUE : Strength.ENDING;
                    List<String> kinds = dictionary.apply(phrase);
                    if (!kinds.isEmpty()) {
                        spans.add(new int[] {from, to});
                        add(found, kinds, strength);
                    }
                }
            }
        }
        if (found.isEmpty() && size == 1) {
            glued(found, words.get(0), dictionary);
        }
        return found;
    }

    private static void add(Map<String, Strength> found, List<String> kinds, Strength strength) {
        for (String kind : kinds) {
            if (found.size() < MOST_KINDS || found.containsKey(kind)) {
                found.merge(kind, strength, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
    }

    private static boolean isWithin(List<int[]> spans, int from, int to) {
        for (int[] span : spans) {
            if (span[0] <= from && to <= span[1]) {
                return true;
            }
        }
        return false;
    }

    /** Where the words before an of-word end. */
    private int nounEnd() {
        for (int i = 1; i < words.size(); i++) {
            if (OF.contains(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    private static Strength strength(String noun) {
        return OF_ANYTHING.contains(noun) ? Strength.VAGUE : Strength.ENDING;
    }

    /** The word that begins or ends a header written in one: homephone, nombreestablecimiento. */
    private static void glued(Map<String, Strength> found, String word, Function<String, List<String>> dictionary) {
        for (int cut = word.length() - 1; cut >= SHORTEST_GLUED && found.isEmpty(); cut--) {
            String begin = word.substring(0, cut);
            if (FIRST.contains(begin)) {
                add(found, dictionary.apply(begin), strength(begin));
            }
        }
        for (int cut = 1; cut <= word.length() - SHORTEST_GLUED && found.isEmpty(); cut++) {
            String end = word.substring(cut);
            if (!NEVER_GLUED.contains(end) && !(end.equals("state") && word.charAt(cut - 1) == 'e')) {
                add(found, dictionary.apply(end), strength(end));
            }
        }
        for (int cut = word.length() - 1; cut >= SHORTEST_GLUED && found.isEmpty(); cut--) {
            String begin = word.substring(0, cut);
            if (!NEVER_GLUED.contains(begin)) {
                add(found, dictionary.apply(begin), OF_ANYTHING.contains(begin) ? Strength.VAGUE : Strength.CONTAINED);
            }
        }
    }
}
