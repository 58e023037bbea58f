package dev.staunch.coverage;

import static dev.staunch.coverage.Canary.secret;

import dev.staunch.classification.Arg;
import dev.staunch.logging.SafeLogger;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.commons.logging.LogFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.spi.LocationAwareLogger;

/**
 * What every backend is asked: whether a canary can be read that came into the log in one of the ways there are. Loggers
 * are {@code shop}, {@code jul}, {@code system} and {@code commons}, at the level of information; the caller is a method of this
 * class. A backend that has no place for a part of an event never shows it: its test takes that way out of the list.
 */
@SuppressWarnings("LoggerStringConcat")
public final class Questions {

    /** One for each canary that {@link #ask} logs. */
    public static final List<String> WAYS = List.of(
            "message",
            "template",
            "two",
            "three",
            "extra",
            "array",
            "number",
            "exception",
            "cause",
            "suppressed",
            "lastargument",
            "marker",
            "nestedmarker",
            "nothing",
            "fluentmessage",
            "fluentargument",
            "pair",
            "pairtext",
            "pairobject",
            "fluentmarker",
            "fluentcause",
            "context",
            "contexttext",
            "thread",
            "jul",
            "julparameter",
            "julexception",
            "system",
            "systemparameter",
            "systemexception",
            "commons",
            "commonsexception",
            "location");

    private static final Logger LOG = LoggerFactory.getLogger("shop");

    private Questions() {}

    /** Logs a canary in every way. */
    public static void ask() {
        classic();
        exceptions();
        markers();
        fluent();
        context();
        others();
        ours();
        unreadable();
    }

    private static void classic() {
        LOG.info("at-message " + secret("message"));
        LOG.info("at-template password={}", Canary.of("template"));
        LOG.info("at-two {} password={}", 1, Canary.of("two"));
        LOG.info("at-three {} {} password={} end", 1, true, Canary.of("three"));
        LOG.info("at-extra {}", "shown", secret("extra"));
        LOG.info("at-array {}", (Object) new Object[] {new String[] {secret("array")}});
        LOG.info("at-number token={}", new Object() {
            @Override
            public String toString() {
                return Canary.of("number");
            }
        });
        LOG.info("calm {} and {}", 17, "plain");
        if (LOG instanceof LocationAwareLogger aware) {
            aware.log(
                    null,
                    Questions.class.getName() + "$Facade",
                    LocationAwareLogger.INFO_INT,
                    "at-location password={}",
                    new Object[] {Canary.of("location")},
                    null);
        } else {
            LOG.info("at-location password={}", Canary.of("location"));
        }
    }

    private static void exceptions() {
        IllegalStateException cause = new IllegalStateException("at-cause " + secret("cause"));
        IllegalStateException top = new IllegalStateException("at-exception " + secret("exception"), cause);
        IllegalStateException suppressed = new IllegalStateException("at-suppressed " + secret("suppressed"));
        top.addSuppressed(suppressed);
        suppressed.initCause(top);
        LOG.error("failed", top);
        LOG.error("failed {}", 3, new IllegalArgumentException("at-lastargument " + secret("lastargument")));
    }

    @SuppressWarnings("deprecation")
    private static void markers() {
        LOG.info(MarkerFactory.getDetachedMarker("at-marker " + secret("marker")), "marked");
        var outer = MarkerFactory.getDetachedMarker("outer");
        outer.add(MarkerFactory.getDetachedMarker("at-nestedmarker " + secret("nestedmarker")));
        LOG.info(outer, "marked");
    }

    private static void fluent() {
        LOG.atInfo().log("at-fluentmessage " + secret("fluentmessage"));
        LOG.atInfo()
                .setMessage("at-fluentargument password={}")
                .addArgument(Canary.of("fluentargument"))
                .log();
        LOG.atInfo().addKeyValue("password", Canary.of("pair")).log("at-pair");
        LOG.atInfo().addKeyValue("note", secret("pairtext")).log("at-pairtext");
        LOG.atInfo()
                .addKeyValue("note", Map.of("password", Canary.of("pairobject")))
                .log("at-pairobject");
        LOG.atInfo()
                .addMarker(MarkerFactory.getDetachedMarker(secret("fluentmarker")))
                .log("at-fluentmarker");
        LOG.atInfo()
                .setCause(new IllegalStateException("at-fluentcause " + secret("fluentcause")))
                .log("failed");
    }

    private static void context() {
        MDC.put("apiKey", Canary.of("context"));
        LOG.info("at-context");
        MDC.clear();
        MDC.put("note", secret("contexttext"));
        LOG.info("at-contexttext");
        MDC.clear();
        MDC.put("at-nothing", "x");
        MDC.put("secret", Canary.of("nothing"));
        LOG.info((String) null);
        if (LOG.isInfoEnabled()) {
            LOG.debug("enabled");
        }
        MDC.clear();
        String name = Thread.currentThread().getName();
        Thread.currentThread().setName("GET /?password=" + Canary.of("thread"));
        LOG.info("at-thread");
        Thread.currentThread().setName(name);
    }

    private static void others() {
        java.util.logging.Logger jul = java.util.logging.Logger.getLogger("jul");
        jul.info("at-jul " + secret("jul"));
        jul.log(Level.INFO, "at-julparameter password={0}", Canary.of("julparameter"));
        jul.log(Level.INFO, "failed", new IllegalStateException("at-julexception " + secret("julexception")));
        System.Logger system = System.getLogger("system");
        system.log(System.Logger.Level.INFO, "at-system " + secret("system"));
        system.log(System.Logger.Level.INFO, "at-systemparameter password={0}", Canary.of("systemparameter"));
        system.log(
                System.Logger.Level.INFO,
                "failed",
                new IllegalStateException("at-systemexception " + secret("systemexception")));
        var commons = LogFactory.getLog("commons");
        commons.info("at-commons " + secret("commons"));
        commons.info("failed", new IllegalStateException("at-commonsexception " + secret("commonsexception")));
    }

    private static void ours() {
        SafeLogger.of(LOG)
                .info("at-ours", Arg.safe("lines", 3), Arg.pseudonym("token", "ann"), Arg.unsafe("password", "x"));
    }

    private static void unreadable() {
        LOG.info("at-unreadable {}", new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException(secret("message"));
            }
        });
    }

    /** Not of all: where a bridge asks the marker for its name before the backend has a say, the call throws. */
    public static void askWithUnreadableMarker() {
        LOG.info(unreadableMarker(), "at-never " + secret("message"));
    }

    private static Marker unreadableMarker() {
        return (Marker) Proxy.newProxyInstance(
                Marker.class.getClassLoader(), new Class<?>[] {Marker.class}, (proxy, method, args) -> {
                    throw new IllegalStateException(secret("message"));
                });
    }
}
