package dev.staunch.examples.rules;

import dev.staunch.redaction.Redactor;

final class Stn022 {

    private Stn022() {}

    // region bad
    static String auditLine(String answerOfAnotherSystem) {
        return "gateway said: " + answerOfAnotherSystem;
    }
    // endregion

    // region good
    static String safeAuditLine(String answerOfAnotherSystem) {
        return "gateway said: " + Redactor.standard().redact(answerOfAnotherSystem);
    }
    // endregion
}
