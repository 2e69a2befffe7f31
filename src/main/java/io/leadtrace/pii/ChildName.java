package io.leadtrace.pii;

/** The name of a child, in a list of parents. */
final class ChildName extends RelatedName {
    ChildName() {
        super("child-name");
    }
}
