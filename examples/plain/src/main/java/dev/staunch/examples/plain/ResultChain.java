package dev.staunch.examples.plain;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.result.Result;
import java.util.List;
import java.util.stream.Stream;

/** A chain of steps, each of which may fail, without an exception and without an if. */
final class ResultChain {

    private ResultChain() {}

    enum EggError implements ErrorCode {
        NOT_A_DOZEN;

        @Override
        public String id() {
            return "eggs.not_a_dozen";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_REFUSED;
        }

        @Override
        public String title() {
            return "Eggs are sold by the dozen";
        }
    }

    static Result<Integer, Violations> priceInCents(String eggs) {
        return Numbers.intBetween(1, 1200)
                .parse(eggs)
                .ensure(number -> number % 12 == 0, () -> Violations.of(EggError.NOT_A_DOZEN))
                .map(number -> number / 12 * 359);
    }

    public static void main(String[] args) {
        for (String eggs : List.of("24", "25", "twelve")) {
            System.out.println(eggs + ": " + priceInCents(eggs).fold(cents -> cents + " cents", Violations::toString));
        }
        Result<List<Integer>, Violations> all =
                Stream.of("12", "13", "-1").map(ResultChain::priceInCents).collect(Result.collectAll(Violations::and));
        System.out.println("all: " + all.fold(List::toString, Violations::toString));
    }
}
