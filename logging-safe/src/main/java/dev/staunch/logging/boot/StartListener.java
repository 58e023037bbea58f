package dev.staunch.logging.boot;

import dev.staunch.logging.coverage.CoverageReport;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/** Asks for coverage when the context is up and before its runners run, so that the start can still fail. */
final class StartListener implements ApplicationListener<ApplicationStartedEvent> {

    StartListener() {}

    @Override
    public void onApplicationEvent(ApplicationStartedEvent event) {
        CoverageReport.atStart();
    }
}
