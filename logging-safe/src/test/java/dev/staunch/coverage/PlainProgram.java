package dev.staunch.coverage;

import dev.staunch.classification.Arg;
import dev.staunch.logging.SafeLogger;

/** A program without Logback. */
public final class PlainProgram {

    private PlainProgram() {}

    public static void main(String[] args) {
        SafeLogger.of(PlainProgram.class).warn("nobody hears", Arg.safe("lines", 3));
        System.out.println("at-end");
    }
}
