package dev.staunch.logging.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.ClassUtils;

/**
 * Found by Spring Boot in {@code META-INF/spring.factories}, ahead of Boot's own factories. Where Boot would not choose Logback, it
 * stands aside.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 512)
final class RedactingLoggingSystemFactory implements LoggingSystemFactory {

    private static final String LOGBACK = "ch.qos.logback.classic.LoggerContext";

    RedactingLoggingSystemFactory() {}

    @Override
    public @Nullable LoggingSystem getLoggingSystem(ClassLoader classLoader) {
        return ClassUtils.isPresent(LOGBACK, RedactingLoggingSystemFactory.class.getClassLoader())
                ? new RedactingLoggingSystem(classLoader)
                : null;
    }
}
