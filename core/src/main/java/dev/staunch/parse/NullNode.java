package dev.staunch.parse;

/** A null in a tree in which null means absent. */
enum NullNode {
    INSTANCE
}
