package dev.staunch.examples.plain;

import dev.staunch.classification.Arg;
import dev.staunch.logging.SafeLogger;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Own log calls are classified; those of libraries are redacted on their way to the appenders. */
final class SafeLogging {

    private static final SafeLogger log = SafeLogger.of(SafeLogging.class);
    private static final Logger library = LoggerFactory.getLogger("com.example.library");

    private SafeLogging() {}

    public static void main(String[] args) {
        String customer = "Ann\nINFO  all is well";
        log.info("order accepted", Arg.safe("lines", 3), Arg.unsafe("customer", customer));
        log.warn("gateway failed", new IOException("401 for password=hunter2"));
        library.info("connecting with {\"user\": \"shop\", \"password\": \"hunter2\"}");
        library.info("received {}", customer);
    }
}
