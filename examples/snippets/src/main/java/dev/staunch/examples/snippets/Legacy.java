package dev.staunch.examples.snippets;

import dev.staunch.result.Result;
import dev.staunch.vavr.VavrInterop;
import io.vavr.control.Either;

/** Vavr beside results. */
final class Legacy {

    private Legacy() {}

    // region vavr
    static Either<ShopError, Integer> legacyQuote(int eggs) {
        return eggs % 12 == 0 ? Either.right(eggs * 25) : Either.left(ShopError.NOT_A_DOZEN);
    }

    public static void main(String[] args) {
        Result<Integer, ShopError> quote = VavrInterop.fromEither(legacyQuote(24));
        Either<ShopError, String> shown = VavrInterop.toEither(quote.map(cents -> cents + " cents"));
        System.out.println(shown.get());
    }
    // endregion
}
