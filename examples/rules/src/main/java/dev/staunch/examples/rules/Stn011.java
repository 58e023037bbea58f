package dev.staunch.examples.rules;

import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import java.util.List;
import java.util.Locale;

final class Stn011 {

    private Stn011() {}

    // region bad
    static String code(String reason) {
        return "shop." + reason.toLowerCase(Locale.ROOT); // anything can become a code, and codes change unseen
    }
    // endregion

    // region good
    static Failure notFound() {
        return Failure.of(ShopError.ORDER_NOT_FOUND);
    }

    /** A test asserts that it is empty for the codes of the last release. */
    static List<String> breaks(String released) {
        return ErrorCatalog.of(StandardError.values(), ShopError.values()).breaksSince(released);
    }
    // endregion
}
