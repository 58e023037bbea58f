package dev.staunch.examples.snippets;

import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.result.Result;
import java.util.stream.Stream;

/** Results. */
final class Eggs {

    private Eggs() {}

    // region result
    static Result<Integer, Violations> dozens(String raw) {
        return Numbers.intBetween(1, 1200)
                .parse(raw)
                .ensure(eggs -> eggs % 12 == 0, () -> Violations.of(ShopError.NOT_A_DOZEN))
                .map(eggs -> eggs / 12);
    }

    public static void main(String[] args) {
        System.out.println(dozens("24").fold(dozens -> dozens + " dozen", Violations::toString));
        System.out.println(dozens("25").fold(dozens -> dozens + " dozen", Violations::toString));
        System.out.println("logged by accident: " + dozens("24"));
        System.out.println(Stream.of("24", "x", "25")
                .map(Eggs::dozens)
                .collect(Result.collectAll(Violations::and))
                .fold(Object::toString, Violations::toString));
    }
    // endregion
}
