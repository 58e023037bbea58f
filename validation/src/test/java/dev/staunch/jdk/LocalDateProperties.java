package dev.staunch.jdk;

import java.time.LocalDate;

class LocalDateProperties extends JdkContract<LocalDate> {

    LocalDateProperties() {
        super(JdkTypes.localDate(), LocalDate::toString, "2024-02-29", "0000-01-01", "9999-12-31");
    }
}
