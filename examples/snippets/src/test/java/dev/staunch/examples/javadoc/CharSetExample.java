package dev.staunch.examples.javadoc;

import dev.staunch.text.CharSet;

interface CharSetExample {

    // region javadoc
    CharSet REFERENCE = CharSet.ASCII_UPPER_DIGIT_DASH.or(CharSet.of("/"));
    // endregion
}
