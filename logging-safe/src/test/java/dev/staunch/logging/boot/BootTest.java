package dev.staunch.logging.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BootTest {

    @Test
    void where_there_is_logback_boot_gets_our_system() {
        assertThat(new RedactingLoggingSystemFactory().getLoggingSystem(BootTest.class.getClassLoader()))
                .isInstanceOf(RedactingLoggingSystem.class);
    }
}
