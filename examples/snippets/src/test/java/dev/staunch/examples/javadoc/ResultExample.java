package dev.staunch.examples.javadoc;

import dev.staunch.examples.javadoc.Shop.Refusal;
import dev.staunch.result.Result;

interface ResultExample {

    int PRICE = 25;

    Result<Integer, Refusal> parseQuantity(String input);

    default String answer(String input) {
        // region javadoc
        String answer = parseQuantity(input) // Result<Integer, Refusal>
                .ensure(quantity -> quantity <= 100, () -> Refusal.TOO_MANY)
                .map(quantity -> quantity * PRICE)
                .fold(total -> "total " + total, refusal -> "refused " + refusal);
        // endregion
        return answer;
    }
}
