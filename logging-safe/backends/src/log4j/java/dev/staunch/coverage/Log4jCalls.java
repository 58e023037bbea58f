package dev.staunch.coverage;

import static dev.staunch.coverage.Canary.secret;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.FormattedMessage;
import org.apache.logging.log4j.message.LocalizedMessage;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.MessageFormatMessage;
import org.apache.logging.log4j.message.ObjectArrayMessage;
import org.apache.logging.log4j.message.ObjectMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.message.StringFormattedMessage;
import org.apache.logging.log4j.message.StringMapMessage;
import org.apache.logging.log4j.message.StructuredDataMessage;
import org.apache.logging.log4j.util.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be said to Log4j only. */
public final class Log4jCalls {

    /** One for each canary that {@link #ask} logs. */
    public static final List<String> WAYS = List.of(
            "simple",
            "parameterized",
            "object",
            "objectarray",
            "mapvalue",
            "mapname",
            "mapobject",
            "datavalue",
            "datamessage",
            "formatted",
            "stringformat",
            "messageformat",
            "localized",
            "supplied",
            "suppliedargument",
            "builder",
            "builderthrown",
            "printf",
            "entry",
            "throwing",
            "own",
            "characters",
            "logmarker",
            "logparent",
            "threadcontext",
            "threadstack",
            "proxied");

    private static final Logger LOG = LogManager.getLogger("shop");

    private Log4jCalls() {}

    /** Logs a canary in every way. */
    public static void ask() {
        messages();
        entries();
        calls();
        surroundings();
    }

    private static void messages() {
        say("simple", text -> LOG.info((Message) new SimpleMessage(text)));
        LOG.info(new ParameterizedMessage("at-parameterized password={}", Canary.of("parameterized")));
        say("object", text -> LOG.info(new ObjectMessage(List.of(text))));
        say("objectarray", text -> LOG.info(new ObjectArrayMessage(1, text)));
        say("formatted", text -> LOG.info((Message) new FormattedMessage("{}", text)));
        say("stringformat", text -> LOG.info(new StringFormattedMessage("%d %s", 1, text)));
        say("messageformat", text -> LOG.info(new MessageFormatMessage("{0} {1}", 1, text)));
        say("localized", text -> LOG.info((Message) new LocalizedMessage("{}", text)));
        LOG.info("at-characters {} {}", Canary.of("characters").toCharArray(), new Object[] {
            Canary.of("characters").getBytes(java.nio.charset.StandardCharsets.UTF_8)
        });
        say("own", text -> LOG.info(new Own(text)));
    }

    private static void entries() {
        LOG.info(new StringMapMessage().with("id", "at-mapvalue").with("password", Canary.of("mapvalue")));
        LOG.info(new StringMapMessage().with("at-mapname " + secret("mapname"), "x"));
        LOG.info(new Objects(Map.of("note", List.of("at-mapobject", secret("mapobject")), "lines", 3)));
        StructuredDataMessage data =
                new StructuredDataMessage("audit@1", "at-datamessage " + secret("datamessage"), "t");
        data.put("note", "at-datavalue");
        data.put("token", Canary.of("datavalue"));
        LOG.info(data);
    }

    private static void calls() {
        LOG.info((Supplier<?>) () -> "at-supplied " + secret("supplied"));
        LOG.info("{}", new Supplier<?>[] {() -> "at-suppliedargument " + secret("suppliedargument")});
        LOG.atInfo().withLocation().log("at-builder {}", secret("builder"));
        say(
                "builderthrown",
                text -> LOG.atInfo()
                        .withLocation()
                        .withThrowable(new IllegalStateException(text))
                        .log("failed"));
        say("printf", text -> LOG.printf(Level.INFO, "%s", text));
        say("entry", text -> {
            var unused = LogManager.getLogger("every").traceEntry("{}", text);
        });
        say("throwing", text -> {
            var unused = LOG.throwing(Level.INFO, new IllegalStateException(text));
        });
    }

    @SuppressWarnings("try") // a context is there to be closed
    private static void surroundings() {
        say("logmarker", text -> LOG.info(new MarkerManager.Log4jMarker(text), "marked"));
        say(
                "logparent",
                text -> LOG.info(
                        new MarkerManager.Log4jMarker("outer").addParents(new MarkerManager.Log4jMarker(text)),
                        "marked"));
        try (var context =
                CloseableThreadContext.put("note", "at-threadcontext").put("apiKey", Canary.of("threadcontext"))) {
            LOG.info("in context");
        }
        say("threadstack", text -> {
            ThreadContext.push(text);
            LOG.info("in stack");
            ThreadContext.clearStack();
        });
        say("proxied", text -> LOG.info("failed", new Exception(new IllegalStateException(text))));
        LOG.info("clean failure", new IllegalArgumentException("nothing to hide"));
    }

    private static void say(String way, Consumer<String> call) {
        call.accept("at-" + way + " " + secret(way));
    }

    private static final class Objects extends MapMessage<Objects, Object> {

        private static final long serialVersionUID = 1L;

        Objects(Map<String, Object> entries) {
            super(entries);
        }

        @Override
        public Objects newInstance(Map<String, Object> entries) {
            return new Objects(entries);
        }
    }

    private record Own(String text) implements Message {

        @Override
        public String getFormattedMessage() {
            return text;
        }

        @Override
        @SuppressWarnings("deprecation")
        public String getFormat() {
            return text;
        }

        @Override
        public Object[] getParameters() {
            return new Object[] {text};
        }

        @Override
        public @Nullable Throwable getThrowable() {
            return new IllegalStateException(text);
        }
    }
}
