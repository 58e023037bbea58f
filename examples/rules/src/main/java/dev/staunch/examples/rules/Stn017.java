package dev.staunch.examples.rules;

import dev.staunch.sensitive.Secret;

final class Stn017 {

    private Stn017() {}

    // region bad
    static boolean isKey(String expected, CharSequence given) {
        return expected.contentEquals(given); // stops at the first difference: the time tells how far a guess is right
    }
    // endregion

    // region good
    static boolean isSecret(Secret expected, byte[] given) {
        return expected.matches(given);
    }
    // endregion
}
