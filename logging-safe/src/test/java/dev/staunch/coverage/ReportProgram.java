package dev.staunch.coverage;

import ch.qos.logback.classic.LoggerContext;
import dev.staunch.logging.coverage.CoverageReport;
import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** A program without bridges, whose coverage is whole, or broken in a way that its argument names. */
public final class ReportProgram {

    /** Kept, because the JDK keeps loggers only as long as somebody has them. */
    private static final java.util.logging.Logger BILLING = java.util.logging.Logger.getLogger("billing");

    private ReportProgram() {}

    public static void main(String[] args) throws IOException {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        switch (args[1]) {
            case "whole" -> Questions.ask();
            case "off" -> {}
            case "filterless" -> context.getTurboFilterList().clear();
            case "handler" -> {
                FileHandler handler = new FileHandler(args[0] + "/handler.log");
                handler.setFormatter(new SimpleFormatter());
                BILLING.addHandler(handler);
            }
            default -> throw new IllegalArgumentException("no such program");
        }
        LoggerFactory.getLogger("shop").info("at-first");
        CoverageReport report = CoverageReport.now();
        System.out.println(report);
        System.out.println("complete: " + report.isComplete());
        CoverageReport.atStart();
        LoggerFactory.getLogger("shop").info("at-last");
    }
}
