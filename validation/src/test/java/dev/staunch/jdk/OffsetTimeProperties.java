package dev.staunch.jdk;

import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;

class OffsetTimeProperties extends JdkContract<OffsetTime> {

    OffsetTimeProperties() {
        super(
                JdkTypes.offsetTime(),
                DateTimeFormatter.ISO_OFFSET_TIME::format,
                "08:30:06z",
                "12:34:56.5-00:00",
                "23:59:60Z",
                "05:00:00+18:00");
    }
}
