package io.leadtrace.source;

/** What of an archive is wanted: all of it, or the member or folder of one path. */
final class Wanted {
    /** All there is. */
    static final Wanted EVERYTHING = new Wanted(null);

    private final String path;
    private boolean found;

    private Wanted(String path) {
        this.path = path;
    }

    /** A member or a folder in an archive, or in one that lies in it, by the path it is given under in results. */
    static Wanted only(String path) {
        return new Wanted(path);
    }

    /** Whether a member is wanted, or what lies in it or goes with it may be. */
    boolean mayHold(String member) {
        return includes(member) || path.startsWith(member + "/") || Companions.belongs(member, path);
    }

    /** Whether a file is wanted. */
    boolean includes(String member) {
        boolean included = path == null || member.equals(path) || member.startsWith(path + "/");
        found |= included;
        return included;
    }

    /** Whether anything wanted came by so far. */
    boolean found() {
        return found;
    }
}
