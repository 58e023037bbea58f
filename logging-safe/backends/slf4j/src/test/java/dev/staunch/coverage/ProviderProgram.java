package dev.staunch.coverage;

import dev.staunch.logging.coverage.CoverageReport;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Asks the questions of whatever provider SLF4J has found. */
public final class ProviderProgram {

    private ProviderProgram() {}

    public static void main(String[] args) throws Exception {
        System.out.println(
                "factory: " + LoggerFactory.getILoggerFactory().getClass().getName());
        Questions.ask();
        boolean redacted = System.getProperty("staunch.logging.redaction") == null
                && !System.getProperty("slf4j.provider").isEmpty();
        if (redacted) {
            Questions.askWithUnreadableMarker();
        }
        System.out.println("asked: " + String.join(" ", EveryCall.ask()));
        System.out.println("allocating: " + QuietCalls.allocating());
        MDC.put("token", "read back");
        System.out.println("context: " + MDC.get("token"));
        MDC.remove("token");
        LoggerFactory.getLogger("shop").info("at-end {}", MDC.get("token"));
        System.out.println(CoverageReport.now());
    }
}
