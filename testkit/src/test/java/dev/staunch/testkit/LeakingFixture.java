package dev.staunch.testkit;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import dev.staunch.classification.Arg;
import dev.staunch.logging.SafeLogger;
import dev.staunch.logging.coverage.CoverageReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.MarkerFactory;

/** Tests that leak, run by {@link LeakDetectorExtensionTest} alone: its name matches no pattern of test classes. */
class LeakingFixture {

    static final List<String> PLANTED = new ArrayList<>();

    static final List<String> UNCOVERED = new ArrayList<>();

    @RegisterExtension
    final LeakDetector leaks = new LeakDetector();

    private String plant() {
        String canary = leaks.canary("password");
        PLANTED.add(canary);
        return canary;
    }

    @Test
    void writes_to_out() {
        System.out.println(plant());
    }

    @Test
    void writes_to_err() {
        System.err.print(plant());
    }

    @Test
    void checks_a_response() {
        leaks.check("response", "{\"echo\":\"" + plant() + "\"}");
    }

    @Test
    void logs_a_message() {
        LoggerFactory.getLogger("x").info("got " + plant());
    }

    @Test
    void logs_an_argument() {
        LoggerFactory.getLogger("x").info("no place for it", plant());
    }

    @Test
    void logs_a_key_value() {
        LoggerFactory.getLogger("x").atInfo().addKeyValue("a", plant()).log("m");
    }

    @Test
    void logs_with_mdc() {
        MDC.put("a", plant());
        LoggerFactory.getLogger("x").info("m");
        MDC.remove("a");
    }

    @Test
    void logs_a_marker() {
        LoggerFactory.getLogger("x").info(MarkerFactory.getDetachedMarker(plant()), "m");
    }

    @Test
    void logs_a_cause() {
        LoggerFactory.getLogger("x").error("m", new Exception("a", new Exception(plant())));
    }

    @Test
    void logs_a_suppressed_exception() {
        Exception thrown = new Exception("a");
        thrown.addSuppressed(new Exception(plant()));
        LoggerFactory.getLogger("x").error("m", thrown);
    }

    @Test
    void logs_below_what_is_printed() {
        LoggerFactory.getLogger("x").debug("m {}", plant());
    }

    @Test
    void logs_while_redaction_is_broken() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        List<TurboFilter> filters = List.copyOf(context.getTurboFilterList());
        context.getTurboFilterList().clear();
        try {
            logs_what_redaction_finds();
        } finally {
            context.getTurboFilterList().addAll(filters);
        }
    }

    @Test
    void logs_what_redaction_finds() {
        UNCOVERED.clear();
        UNCOVERED.addAll(CoverageReport.now().uncovered());
        LoggerFactory.getLogger("x").info("password={}", plant());
    }

    @Test
    void leaks_nothing() {
        plant();
        System.out.println("clean");
        leaks.check("response", Map.of("a", 1).toString());
    }

    @Test
    void logs_safely() {
        String canary = plant();
        SafeLogger log = SafeLogger.of(LeakingFixture.class);
        log.warn(
                "m",
                new IllegalStateException("password=" + canary),
                Arg.unsafe("a", canary),
                Arg.pseudonym("b", canary));
    }

    @Test
    void mentions_no_canary() {
        LoggerFactory.getLogger("x").info("m");
    }
}
