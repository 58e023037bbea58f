package dev.staunch.jdk;

import java.time.LocalTime;

class LocalTimeProperties extends JdkContract<LocalTime> {

    LocalTimeProperties() {
        super(JdkTypes.localTime(), LocalTime::toString, "08:30", "23:59:59.999999999", "00:00:00");
    }
}
