package dev.staunch.jdk;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

class OffsetDateTimeProperties extends JdkContract<OffsetDateTime> {

    OffsetDateTimeProperties() {
        super(
                JdkTypes.offsetDateTime(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
                "2024-02-29T12:00:00.5+01:00",
                "1998-12-31T15:59:60.123-08:00",
                "0000-01-01t00:00:00+18:00",
                "9999-12-31T23:59:59-18:00");
    }
}
