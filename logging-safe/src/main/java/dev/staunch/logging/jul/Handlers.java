package dev.staunch.logging.jul;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The handlers of all loggers but those that lead to another library. */
final class Handlers {

    private static final List<String> BRIDGES =
            List.of("org.slf4j.bridge.SLF4JBridgeHandler", "org.apache.logging.log4j.jul.Log4jBridgeHandler");

    private Handlers() {}

    /** Calls an action with each logger's name and each of its handlers. */
    static void forEach(BiConsumer<String, Handler> action) {
        List<Logger> loggers = new ArrayList<>();
        for (String name : Collections.list(LogManager.getLogManager().getLoggerNames())) {
            Logger logger = LogManager.getLogManager().getLogger(name);
            if (logger != null) {
                loggers.add(logger);
            }
        }
        for (Logger logger : loggers) {
            for (Handler each : logger.getHandlers()) {
                if (!BRIDGES.contains(each.getClass().getName())) {
                    action.accept(logger.getName(), each);
                }
            }
        }
    }
}
