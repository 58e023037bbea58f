package dev.staunch.examples.migration.exceptions;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Exceptions as control flow: the signature says nothing, and one handler takes all. */
public final class Before {

    private Before() {}

    /**
     * Handles a request.
     *
     * @param quantity what the caller sent
     * @param gateway charges
     * @return the answer
     */
    public static String answer(String quantity, Callable<String> gateway) {
        try {
            return "201 " + order(quantity, gateway);
        } catch (IllegalArgumentException e) {
            return "400 " + e.getMessage();
        } catch (Exception e) {
            return "503 " + e.getMessage();
        }
    }

    private static String order(String quantity, Callable<String> gateway) throws Exception {
        int wanted = Integer.parseInt(quantity);
        if (wanted < 1 || wanted > 100) {
            throw new IllegalArgumentException("quantity out of range: " + quantity);
        }
        try {
            return gateway.call();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
