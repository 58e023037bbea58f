package dev.staunch.examples.migration.vavr;

import io.vavr.control.Either;

/** A left side of text: it repeats the input, and whoever prints the Either prints it. */
public final class Before {

    private Before() {}

    /**
     * A quantity.
     *
     * @param raw what the caller sent
     * @return the quantity, or a text
     */
    public static Either<String, Integer> quantity(String raw) {
        try {
            int quantity = Integer.parseInt(raw.trim());
            return quantity > 0 && quantity <= 100 ? Either.right(quantity) : Either.left("out of range: " + quantity);
        } catch (NumberFormatException e) {
            return Either.left(e.getMessage());
        }
    }
}
