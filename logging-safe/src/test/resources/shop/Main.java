package com.example.shop;

import dev.staunch.logging.coverage.CoverageReport;
import org.slf4j.LoggerFactory;

public final class Main {
    public static void main(String[] args) {
        LoggerFactory.getLogger("shop").info("at-message password={}", args[1]);
        System.out.println(CoverageReport.now());
    }
}
