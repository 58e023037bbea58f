package dev.staunch.logging.logback;

/** Whether Spring Boot is starting: what it configures early it configures again, and then joins redaction itself. */
final class Boot {

    private static final String PACKAGE = "org.springframework.boot.";

    private Boot() {}

    static boolean isStarting() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(PACKAGE)));
    }
}
