package dev.staunch.coverage;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Asks the questions of plain Logback, and then with an appender that comes later and a configuration that is read anew. */
public final class LogbackProgram {

    static final List<String> WAYS = Stream.concat(Questions.WAYS.stream(), Stream.of("later", "reconfigured"))
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger("shop");

    private LogbackProgram() {}

    public static void main(String[] args) throws Exception {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        if (List.of(args).contains("broken")) {
            context.getTurboFilterList().clear();
        }
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Questions.ask();
        Questions.askWithUnreadableMarker();
        if (List.of(args).contains("every")) {
            System.out.println("asked: " + String.join(" ", EveryCall.ask()));
            System.out.println("allocating: " + QuietCalls.allocating());
        }
        later(context, new File(args[0], "later.log"));
        reconfigure(context);
        context.stop();
    }

    private static void later(LoggerContext context, File file) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(file.getPath());
        appender.setEncoder(encoder);
        appender.start();
        context.getLogger("ROOT").addAppender(appender);
        LOG.info("at-later {}", Canary.secret("later"));
    }

    private static void reconfigure(LoggerContext context) throws JoranException {
        boolean broken = context.getTurboFilterList().isEmpty();
        context.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(new File(System.getProperty("logback.configurationFile")));
        if (broken) {
            context.getTurboFilterList().clear();
        }
        LOG.info("at-reconfigured {}", Canary.secret("reconfigured"));
    }
}
