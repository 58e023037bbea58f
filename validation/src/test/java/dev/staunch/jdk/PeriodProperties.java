package dev.staunch.jdk;

import java.time.Period;

class PeriodProperties extends JdkContract<Period> {

    PeriodProperties() {
        super(JdkTypes.period(), Period::toString, "P4Y", "P1M2D", "P2W", "P0D");
    }
}
