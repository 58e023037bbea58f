package dev.staunch.result;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Functions;

/** Generates results of both kinds, with few enough contents that collisions happen. */
final class SomeResults {

    private SomeResults() {}

    static Arbitrary<Result<Integer, String>> results() {
        Arbitrary<Result<Integer, String>> oks = Arbitraries.integers().map(Ok::new);
        Arbitrary<Result<Integer, String>> errs =
                Arbitraries.strings().ascii().ofMaxLength(5).map(Err::new);
        return Arbitraries.oneOf(oks, errs);
    }

    static Arbitrary<Function<Integer, Result<Integer, String>>> fallibleFunctions() {
        return Functions.function(functionType()).returning(results());
    }

    static Arbitrary<Function<String, Result<Integer, String>>> rescues() {
        return Functions.function(functionType()).returning(results());
    }

    @SuppressWarnings("unchecked") // the class object of a generic interface has no type arguments
    private static <A, B> Class<Function<A, B>> functionType() {
        return (Class<Function<A, B>>) (Class<?>) Function.class;
    }
}
