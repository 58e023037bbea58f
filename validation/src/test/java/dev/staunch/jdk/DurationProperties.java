package dev.staunch.jdk;

import java.time.Duration;

class DurationProperties extends JdkContract<Duration> {

    DurationProperties() {
        super(JdkTypes.duration(), Duration::toString, "PT36H", "P2W", "P1DT2H3M4S", "PT1H4S");
    }
}
