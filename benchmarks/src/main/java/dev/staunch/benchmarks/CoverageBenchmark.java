package dev.staunch.benchmarks;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import dev.staunch.logging.logback.RedactingConfigurator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A line that a library logs, from the call to the file, by Logback as it is and with every event redacted. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CoverageBenchmark {

    private static final String PATTERN = "%d{HH:mm:ss.SSS} [%thread] %-5level %logger{36} -%kvp- %msg%n";

    /** Whether the context is redacted. */
    @Param({"plain", "covered"})
    public String logback = "plain";

    private final LoggerContext context = new LoggerContext();
    private final Logger log = context.getLogger("org.example.pool.ConnectionPool");
    private final Exception failure = new IllegalStateException("connection to db-1:5432 was closed");
    private Path file = Path.of("");
    private int rows;

    /** Before all. */
    @Setup
    public void configure() throws IOException {
        Thread.currentThread().setName("http-nio-8080-exec-7");
        LoggerFactory.getLogger("start").error("the first event asks for coverage");
        context.setMDCAdapter(MDC.getMDCAdapter());
        if (logback.equals("covered")) {
            RedactingConfigurator configurator = new RedactingConfigurator();
            configurator.setContext(context);
            var unused = configurator.configure(context);
        }
        file = Files.createTempFile("coverage", ".log");
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        log.setLevel(ch.qos.logback.classic.Level.INFO);
    }

    /** After all. */
    @TearDown
    public void close() throws IOException {
        context.stop();
        Files.deleteIfExists(file);
    }

    /** A level that is off. */
    @Benchmark
    public void off() {
        log.debug("connection {} acquired", rows);
    }

    /** A message without arguments. */
    @Benchmark
    public void message() {
        log.info("Pool statistics were written, and the next ones are due in thirty seconds");
    }

    /** A message with three arguments. */
    @Benchmark
    public void arguments() {
        log.info("Fetched {} rows from {} in {} ms", rows++, "inventory.stock_levels", 17L);
    }

    /** The fluent API. */
    @Benchmark
    public void keyValues() {
        log.atInfo()
                .addKeyValue("rows", rows++)
                .addKeyValue("table", "stock_levels")
                .log("fetched");
    }

    /** An exception with its stack trace. */
    @Benchmark
    public void exception() {
        log.warn("Connection was given up", failure);
    }
}
