package dev.staunch.coverage.boot;

import dev.staunch.coverage.Canary;
import dev.staunch.coverage.EveryCall;
import dev.staunch.coverage.Log4jCalls;
import dev.staunch.coverage.Questions;
import dev.staunch.coverage.QuietCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.impl.DefaultLogEventFactory;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * An application like any other, which knows nothing of redaction. It asks every question, changes levels while it runs,
 * has its configuration read anew, and starts a second context in the same process.
 */
@EnableAutoConfiguration
public class Log4jBootProgram {

    private static final int MAX_SECONDS = 20;

    /**
     * Asks the questions.
     *
     * @param args the directory, and what Spring Boot is to be told
     */
    public static void main(String[] args) throws Exception {
        String[] settings = Arrays.copyOfRange(args, 1, args.length);
        try (ConfigurableApplicationContext context = start(settings)) {
            Questions.ask();
            Log4jCalls.ask();
            System.out.println("asked: " + String.join(" ", EveryCall.ask()));
            System.out.println("allocating: " + QuietCalls.allocating());
            LoggingSystem system = context.getBean(LoggingSystem.class);
            system.setLogLevel("changing", LogLevel.TRACE);
            LoggerFactory.getLogger("changing").trace("at-changed {}", Canary.secret("changed"));
            system.setLogLevel("changing", LogLevel.OFF);
            LoggerFactory.getLogger("changing").error("at-silenced");
            Path configuration = Path.of(args[0], "log4j2-spring.xml");
            if (Files.exists(configuration)) {
                reread(configuration);
            }
        }
        ConfigurableApplicationContext second = start(settings);
        LoggerFactory.getLogger("again").info("at-again {}", Canary.secret("again"));
        second.close();
    }

    private static ConfigurableApplicationContext start(String... settings) {
        SpringApplication application = new SpringApplication(Log4jBootProgram.class);
        if (Arrays.asList(settings).contains("--broken=true")) {
            application.addListeners((ApplicationListener<ContextRefreshedEvent>) event -> unguard());
        }
        return application.run(settings);
    }

    private static void unguard() {
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        LoggerConfig root = context.getConfiguration().getRootLogger();
        root.removeFilter(root.getFilter());
        root.setLogEventFactory(new DefaultLogEventFactory());
    }

    /** Until Log4j has seen that the file is another one. */
    private static void reread(Path configuration) throws IOException {
        Files.writeString(configuration, Files.readString(configuration).replace("level='FATAL'", "level='WARN'"));
        Files.setLastModifiedTime(configuration, FileTime.from(Instant.now().plusSeconds(2)));
        long end = System.nanoTime() + MAX_SECONDS * 1_000_000_000L;
        while (!LogManager.getLogger("watched").getLevel().equals(Level.WARN) && System.nanoTime() < end) {
            LoggerFactory.getLogger("shop").info("at-during {}", Canary.secret("during"));
            LockSupport.parkNanos(5_000_000);
        }
        LoggerFactory.getLogger("watched").warn("at-reread {}", Canary.secret("reread"));
    }
}
