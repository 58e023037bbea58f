package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.staunch.logging.logback.RedactingConfigurator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.spi.CallerBoundaryAware;
import org.slf4j.spi.LoggingEventBuilder;

/** Who called, of events that redaction logs itself; from outside its packages, as applications are. */
class LogbackCallersTest {

    private final LoggerContext context = new LoggerContext();
    private final List<StackTraceElement[]> callers = new ArrayList<>();
    private final Logger logger = context.getLogger("shop");

    @BeforeEach
    void start() {
        new RedactingConfigurator().configure(context);
        AppenderBase<ILoggingEvent> asking = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                callers.add(event.getCallerData());
            }
        };
        asking.start();
        context.getLogger("shop").addAppender(asking);
    }

    private String method(int call) {
        return callers.get(call)[0].getClassName() + "." + callers.get(call)[0].getMethodName();
    }

    @Test
    void the_caller_is_the_first_frame_outside_the_libraries_of_logging() {
        logger.info("password={}", "hunter2");
        logger.atInfo().log("m");
        SafeLogger.of(logger).info("m");
        String here =
                LogbackCallersTest.class.getName() + ".the_caller_is_the_first_frame_outside_the_libraries_of_logging";
        assertThat(List.of(method(0), method(1), method(2))).containsOnly(here);
        assertThat(callers.get(0)).hasSizeGreaterThan(1);
    }

    @Test
    void a_boundary_and_packages_of_frameworks_are_passed() {
        Facade.log(logger.atInfo());
        assertThat(method(0)).endsWith("LogbackCallersTest.a_boundary_and_packages_of_frameworks_are_passed");
        context.getFrameworkPackages().add(LogbackCallersTest.class.getName());
        Facade.log(logger.atInfo());
        assertThat(method(1)).startsWith("org.junit.");
    }

    @Test
    void there_are_as_many_frames_as_the_context_wants() {
        context.setMaxCallerDataDepth(2);
        logger.info("m");
        assertThat(callers.get(0)).hasSize(2);
    }

    private static final class Facade {

        static void log(LoggingEventBuilder event) {
            ((CallerBoundaryAware) event).setCallerBoundary(Facade.class.getName());
            event.log("m");
        }
    }
}
