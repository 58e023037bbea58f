package dev.staunch.examples.migration.exceptions;

import dev.staunch.error.Attempt;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Problem;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Parser;
import java.io.IOException;
import java.util.concurrent.Callable;

/** Each step says how it may fail, and a defect is not an answer. */
public final class After {

    private static final Parser<String, Integer> QUANTITY = Numbers.intBetween(1, 100);
    private static final Attempt CHARGE = Attempt.on(IOException.class, OrderError.GATEWAY_DOWN);

    private After() {}

    enum OrderError implements ErrorCode {
        GATEWAY_DOWN;

        @Override
        public String id() {
            return "order.gateway_down";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public String title() {
            return "Payments are not available";
        }
    }

    /**
     * Handles a request.
     *
     * @param quantity what the caller sent
     * @param gateway charges
     * @return the answer
     */
    public static String answer(String quantity, Callable<String> gateway) {
        return QUANTITY.parse(quantity)
                .mapError(Problem::of)
                .flatMap(wanted -> CHARGE.call(gateway).mapError(Problem::of))
                .fold(receipt -> "201 " + receipt, problem -> problem.status() + " " + problem.toJson());
    }
}
