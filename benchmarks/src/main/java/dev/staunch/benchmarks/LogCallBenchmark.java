package dev.staunch.benchmarks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.staunch.classification.Arg;
import dev.staunch.logging.LogPolicy;
import dev.staunch.logging.Rendering;
import dev.staunch.logging.SafeLogger;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A call with two arguments: switched off, to an appender that does nothing, and to one that renders a line. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LogCallBenchmark {

    private final LoggerContext context = new LoggerContext();
    private final Logger off = logger("off", Level.WARN, false);
    private final Logger silent = logger("silent", Level.INFO, false);
    private final Logger text = logger("text", Level.INFO, true);
    private final SafeLogger safeOff = SafeLogger.of(off);
    private final SafeLogger safeText = SafeLogger.of(text);
    private final SafeLogger safeSilent = SafeLogger.of(silent);
    private final SafeLogger safeKeyValues =
            SafeLogger.of(silent, LogPolicy.standard().with(Rendering.KEY_VALUES));
    private long order = 170_000;

    private Logger logger(String name, Level level, boolean renders) {
        Logger logger = context.getLogger(name);
        logger.setLevel(level);
        logger.setAdditive(false);
        Sink sink = new Sink(renders);
        sink.setContext(context);
        sink.start();
        logger.addAppender(sink);
        return logger;
    }

    /** Renders or does nothing. */
    private static final class Sink extends AppenderBase<ILoggingEvent> {

        private final boolean renders;
        private final PatternLayout layout = new PatternLayout();
        private long written;

        Sink(boolean renders) {
            this.renders = renders;
        }

        @Override
        public void start() {
            layout.setContext(getContext());
            layout.setPattern("%d{HH:mm:ss.SSS} %-5level %logger - %msg %kvp%n");
            layout.start();
            super.start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            written += renders ? layout.doLayout(event).length() : 1;
        }

        @Override
        public String toString() {
            return "Sink[" + written + "]";
        }
    }

    @Benchmark
    public void offSlf4j() {
        off.info("order accepted order={} attempts={}", order, 3);
    }

    @Benchmark
    public void offSlf4jOneConstant() {
        off.info("order accepted");
    }

    @Benchmark
    public void offSafeLogger() {
        safeOff.info("order accepted");
    }

    @Benchmark
    public void silentSlf4j() {
        silent.info("order accepted order={} attempts={}", order++, 3);
    }

    @Benchmark
    public void silentFluent() {
        silent.atInfo().addKeyValue("order", order++).addKeyValue("attempts", 3).log("order accepted");
    }

    @Benchmark
    public void silentKeyValues() {
        safeKeyValues.info("order accepted", Arg.safe("order", order++), Arg.safe("attempts", 3));
    }

    @Benchmark
    public void silentText() {
        safeSilent.info("order accepted", Arg.safe("order", order++), Arg.safe("attempts", 3));
    }

    @Benchmark
    public void renderedSlf4j() {
        text.info("order accepted order={} attempts={}", order++, 3);
    }

    @Benchmark
    public void renderedText() {
        safeText.info("order accepted", Arg.safe("order", order++), Arg.safe("attempts", 3));
    }
}
