package dev.staunch.examples.migration.vavr;

import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.vavr.VavrInterop;
import io.vavr.control.Either;

/** A code with limits, and a parser that can be used in forms. Callers that need an Either get one. */
public final class After {

    private static final Parser<String, Integer> QUANTITY = Numbers.intBetween(1, 100);

    private After() {}

    /**
     * A quantity.
     *
     * @param raw what the caller sent
     * @return the quantity, or violations
     */
    public static Result<Integer, Violations> quantity(String raw) {
        return QUANTITY.parse(raw);
    }

    /**
     * For callers that are not migrated yet.
     *
     * @param raw what the caller sent
     * @return the quantity, or violations
     */
    public static Either<Violations, Integer> quantityForVavr(String raw) {
        return VavrInterop.toEither(quantity(raw));
    }
}
