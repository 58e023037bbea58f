package dev.staunch.parse;

/** Stands for several occurrences of a parameter that is read as one. */
record Repeated(int count) {}
