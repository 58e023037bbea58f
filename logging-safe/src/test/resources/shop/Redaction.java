package com.example.shop;

import ch.qos.logback.classic.spi.Configurator;
import dev.staunch.logging.logback.RedactingConfigurator;

// region redaction
public final class Redaction {
    public static Configurator provider() {
        return new RedactingConfigurator();
    }
}
// endregion
