package dev.staunch.coverage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.LoggerFactory;

/** Changes the file that Logback watches, and logs on while Logback reads it anew. */
public final class ScanProgram {

    private static final int MAX_SECONDS = 20;

    private ScanProgram() {}

    public static void main(String[] args) throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger("shop");
        log.info("at-before {}", Canary.secret("before"));
        Path file = Path.of(System.getProperty("logback.configurationFile"));
        Path changed = file.resolveSibling("changed.xml");
        Files.writeString(
                changed,
                Files.readString(file).replace("name='changing' level='INFO'", "name='changing' level='WARN'"));
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(2)));
        Files.move(changed, file, StandardCopyOption.ATOMIC_MOVE); // one change, so that it is read once
        long end = System.nanoTime() + MAX_SECONDS * 1_000_000_000L;
        while (((Logger) LoggerFactory.getLogger("changing")).getLevel() != Level.WARN && System.nanoTime() < end) {
            log.info("at-during {}", Canary.secret("during"));
            LockSupport.parkNanos(1_000_000);
        }
        LoggerFactory.getLogger("changing").info("at-unchanged");
        log.info("at-after {}", Canary.secret("after"));
    }
}
