package dev.staunch.examples.snippets;

import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import java.util.Locale;

/** The catalogue of a service. */
final class Wording {

    private Wording() {}

    // region catalog
    static final ErrorCatalog CATALOG =
            ErrorCatalog.of(StandardError.values(), ShopError.values()).withTypesAt("https://errors.example.com/");

    public static void main(String[] args) {
        Failure failure = Failure.of(ShopError.ORDER_NOT_FOUND);
        System.out.println(CATALOG.problem(failure, Locale.ENGLISH).toJson());
    }
    // endregion
}
