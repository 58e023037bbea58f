package dev.staunch.coverage;

import static dev.staunch.coverage.Canary.secret;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.FileAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** Asks the questions of Log4j, and then with what comes later by program and a configuration that is read anew. */
public final class Log4jProgram {

    static final List<String> WAYS = Stream.of(
                    Questions.WAYS.stream(),
                    Log4jCalls.WAYS.stream(),
                    Stream.of("later", "laterlogger", "laterconfig", "level", "reconfigured"))
            .flatMap(ways -> ways)
            .toList();

    private Log4jProgram() {}

    public static void main(String[] args) throws Exception {
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        Questions.ask();
        Log4jCalls.ask();
        if (List.of(args).contains("every")) {
            System.out.println("asked: " + String.join(" ", EveryCall.ask()));
            System.out.println("allocating: " + QuietCalls.allocating());
        }
        later(context, Path.of(args[0]));
        context.reconfigure();
        log("shop", "reconfigured");
        Configurator.setLevel("levelled", Level.DEBUG);
        log("levelled", "level");
        LogManager.shutdown();
    }

    private static void later(LoggerContext context, Path directory) {
        Appender appender = FileAppender.newBuilder()
                .setName("later")
                .setFileName(directory.resolve("later.log").toString())
                .setLayout(PatternLayout.newBuilder().setPattern("%c %msg%n%ex").build())
                .setConfiguration(context.getConfiguration())
                .build();
        appender.start();
        context.getRootLogger().addAppender(appender);
        log("shop", "later");
        ((Logger) LogManager.getLogger("own")).addAppender(appender);
        log("own", "laterlogger");
        LoggerConfig config = new LoggerConfig("configured", Level.INFO, false);
        config.addAppender(appender, null, null);
        context.getConfiguration().addLogger("configured", config);
        context.updateLoggers();
        log("configured", "laterconfig");
    }

    private static void log(String logger, String way) {
        LogManager.getLogger(logger).info("at-{} {}", way, secret(way));
    }
}
