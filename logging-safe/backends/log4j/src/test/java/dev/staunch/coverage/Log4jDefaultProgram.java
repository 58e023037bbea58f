package dev.staunch.coverage;

import dev.staunch.logging.coverage.CoverageReport;
import org.apache.logging.log4j.LogManager;
import org.slf4j.LoggerFactory;

/** A program without any configuration: errors go to the console. */
public final class Log4jDefaultProgram {

    private Log4jDefaultProgram() {}

    public static void main(String[] args) {
        LogManager.getLogger("shop").error("at-own {}", Canary.secret("own"));
        LoggerFactory.getLogger("shop").error("at-slf4j {}", Canary.secret("slf4j"));
        CoverageReport report = CoverageReport.now();
        System.out.println(report);
        System.out.println("complete: " + report.isComplete());
        LogManager.shutdown();
    }
}
