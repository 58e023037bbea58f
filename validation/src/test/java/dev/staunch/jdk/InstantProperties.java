package dev.staunch.jdk;

import java.time.Instant;

class InstantProperties extends JdkContract<Instant> {

    InstantProperties() {
        super(
                JdkTypes.instant(),
                Instant::toString,
                "2024-02-29T12:00:00.5+01:00",
                "1998-12-31T15:59:60.123-08:00",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z");
    }
}
