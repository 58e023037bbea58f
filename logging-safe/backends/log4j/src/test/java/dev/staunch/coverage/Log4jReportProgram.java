package dev.staunch.coverage;

import dev.staunch.logging.coverage.CoverageReport;
import java.nio.file.Path;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.appender.FileAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.impl.DefaultLogEventFactory;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.slf4j.LoggerFactory;

/** A program whose coverage is whole, or broken in a way that its argument names. */
public final class Log4jReportProgram {

    private Log4jReportProgram() {}

    public static void main(String[] args) throws Exception {
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        if (args[1].equals("opaque")) {
            context.getRootLogger().addAppender(new Opaque());
        }
        LoggerFactory.getLogger("shop").info("at-first {}", "password=" + Canary.of("first"));
        switch (args[1]) {
            case "whole" -> {
                context.reconfigure();
                context.updateLoggers(later(context, Path.of(args[0])));
            }
            case "unguarded" -> unguard(context.getConfiguration().getRootLogger());
            case "unguarded-audit" -> unguard(context.getConfiguration().getLoggerConfig("audit"));
            case "late" -> {
                Configuration unused = later(context, Path.of(args[0]));
            }
            default -> {}
        }
        CoverageReport report = CoverageReport.now();
        System.out.println(report);
        System.out.println("complete: " + report.isComplete());
        CoverageReport.atStart();
        LoggerFactory.getLogger("shop").info("at-last");
        LogManager.shutdown();
    }

    private static void unguard(LoggerConfig config) {
        config.removeFilter(config.getFilter());
        config.setLogEventFactory(new DefaultLogEventFactory());
    }

    /** An appender of a logger of its own, attached by program. Log4j has not been told yet. */
    private static Configuration later(LoggerContext context, Path directory) {
        Appender appender = FileAppender.newBuilder()
                .setName("LATER")
                .setFileName(directory.resolve("later.log").toString())
                .setLayout(PatternLayout.newBuilder().setPattern("%c %msg%n%ex").build())
                .setConfiguration(context.getConfiguration())
                .build();
        appender.start();
        LoggerConfig config = new LoggerConfig("late", Level.INFO, false);
        config.addAppender(appender, null, null);
        context.getConfiguration().addLogger("late", config);
        return context.getConfiguration();
    }

    /** Takes no filters. */
    private static final class Opaque implements Appender {

        private final Appender beneath = new AbstractAppender("OPAQUE", null, null, true, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {}
        };

        @Override
        public void append(LogEvent event) {}

        @Override
        public String getName() {
            return "OPAQUE";
        }

        @Override
        public org.apache.logging.log4j.core.Layout<?> getLayout() {
            return PatternLayout.createDefaultLayout();
        }

        @Override
        public boolean ignoreExceptions() {
            return true;
        }

        @Override
        public org.apache.logging.log4j.core.ErrorHandler getHandler() {
            return beneath.getHandler();
        }

        @Override
        public void setHandler(org.apache.logging.log4j.core.ErrorHandler handler) {}

        @Override
        public State getState() {
            return State.STARTED;
        }

        @Override
        public void initialize() {}

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isStarted() {
            return true;
        }

        @Override
        public boolean isStopped() {
            return false;
        }
    }
}
