package dev.staunch.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;
import org.apache.logging.log4j.status.StatusLogger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A line that a library logs, from the call to the file, by Log4j with redaction switched off and with every event redacted. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Log4jCoverageBenchmark {

    private static final String PATTERN = "%d{HH:mm:ss.SSS} [%t] %-5level %c{36} - %msg%n";

    /** The off switch. */
    @Param({"off", "on"})
    public String redaction = "off";

    private final Exception failure = new IllegalStateException("connection to db-1:5432 was closed");
    private Logger log = StatusLogger.getLogger();
    private Path file = Path.of("");
    private int rows;

    /** Before all. */
    @Setup
    public void configure() throws IOException {
        System.setProperty("staunch.logging.redaction", redaction);
        System.setProperty("staunch.logging.coverage", "off");
        Thread.currentThread().setName("http-nio-8080-exec-7");
        file = Files.createTempFile("coverage", ".log");
        ConfigurationBuilder<BuiltConfiguration> builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        builder.add(builder.newAppender("FILE", "File")
                .addAttribute("fileName", file.toString())
                .add(builder.newLayout("PatternLayout").addAttribute("pattern", PATTERN)));
        builder.add(builder.newRootLogger(Level.INFO).add(builder.newAppenderRef("FILE")));
        var unused = Configurator.initialize(builder.build());
        log = LogManager.getLogger("org.example.pool.ConnectionPool");
    }

    /** After all. */
    @TearDown
    public void close() throws IOException {
        LogManager.shutdown();
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

    /** An exception with its stack trace. */
    @Benchmark
    public void exception() {
        log.warn("Connection was given up", failure);
    }
}
