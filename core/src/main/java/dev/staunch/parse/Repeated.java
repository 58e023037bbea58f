package dev.staunch.parse;

import java.util.List;

/** Stands for several occurrences of a parameter: a list to a parser of lists, and a violation to any other. */
record Repeated(List<?> occurrences) {}
