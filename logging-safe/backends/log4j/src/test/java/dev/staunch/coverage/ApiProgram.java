package dev.staunch.coverage;

import org.apache.logging.log4j.LogManager;

/** A program that has Log4j's interface and no implementation of it. */
public final class ApiProgram {

    private ApiProgram() {}

    public static void main(String[] args) {
        LogManager.getLogger(ApiProgram.class).info("nobody hears");
        System.out.println("at-end");
    }
}
