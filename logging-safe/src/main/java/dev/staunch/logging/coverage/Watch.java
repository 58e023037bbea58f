package dev.staunch.logging.coverage;

import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A watch at every sink of every backend that is there. */
final class Watch implements AutoCloseable {

    private static final int MAX_WAIT_MILLIS = 1000;

    private final Sinks.Canaries canaries;
    private final Map<Sinks, List<Sink>> byBackend = new LinkedHashMap<>();

    Watch(Sinks.Canaries canaries) {
        this.canaries = canaries;
        List<Sinks> backends = backends();
        backends.forEach(each -> ifPresent(each::prepare));
        try {
            backends.forEach(each -> ifPresent(() -> byBackend.put(each, each.watch(canaries.token()))));
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    private static List<Sinks> backends() {
        List<Sinks> backends = new ArrayList<>();
        Iterator<Sinks> providers =
                ServiceLoader.load(Sinks.class, Watch.class.getClassLoader()).iterator();
        AtomicBoolean more = new AtomicBoolean(true);
        while (more.get()) {
            ifPresent(() -> {
                more.set(providers.hasNext());
                if (more.get()) {
                    backends.add(providers.next());
                }
            });
        }
        if (LoggerFactory.getILoggerFactory() instanceof Sinks factory) {
            backends.add(factory);
        }
        return backends;
    }

    /** Classes of backends may be absent, those of {@code java.util.logging} too. */
    private static void ifPresent(Runnable action) {
        try {
            action.run();
        } catch (ServiceConfigurationError | LinkageError absent) {
            // Nothing to look at.
        }
    }

    List<Sink> sinks() {
        return byBackend.values().stream().flatMap(List::stream).toList();
    }

    /** Has each backend log in its own ways, by a logger and all that have sinks. */
    void logOwn(String logger) {
        byBackend.forEach(
                (backend, sinks) -> loggers(logger, sinks.stream()).forEach(name -> backend.log(name, canaries)));
    }

    /** Logs by SLF4J, by a logger and all that have sinks. */
    void logSlf4j(String logger, Calls calls) {
        loggers(logger, sinks().stream().filter(sink -> sink.api() == Sink.Api.SLF4J))
                .forEach(calls::slf4j);
    }

    /** Each logger before those that get its events too. */
    private static List<String> loggers(String first, Stream<Sink> sinks) {
        return Stream.concat(Stream.of(first), sinks.flatMap(sink -> sink.loggers().stream()))
                .distinct()
                .sorted(Comparator.comparingInt(
                        (String name) -> name.equals(Logger.ROOT_LOGGER_NAME) ? 0 : -name.length()))
                .toList();
    }

    /** For what works in a thread of its own: the last event that reaches a sink is the last one of its loggers. */
    void await() {
        long end = System.nanoTime() + MAX_WAIT_MILLIS * 1_000_000L;
        try {
            for (Sink sink : sinks()) {
                boolean waits = sink.api() != Sink.Api.JUL && !sink.isBlind();
                for (String logger : waits ? sink.loggers() : List.<String>of()) {
                    sink.await(canaries.start(sink.api().endOf(logger)), (end - System.nanoTime()) / 1_000_000);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether an event of a way has arrived, covered or not. */
    boolean saw(String way) {
        return sinks().stream()
                .flatMap(sink -> sink.events().stream())
                .anyMatch(event -> event.contains(canaries.start(way)));
    }

    /** Takes all watches away. */
    @Override
    public void close() {
        sinks().forEach(Sink::close);
    }
}
