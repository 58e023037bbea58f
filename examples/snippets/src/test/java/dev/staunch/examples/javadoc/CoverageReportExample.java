package dev.staunch.examples.javadoc;

import dev.staunch.logging.coverage.CoverageReport;

final class CoverageReportExample {

    private CoverageReportExample() {}

    static void ask() {
        // region javadoc
        CoverageReport report = CoverageReport.now();
        if (!report.isComplete()) {
            throw new AssertionError(report.uncovered());
        }
        // endregion
    }
}
