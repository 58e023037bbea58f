package dev.staunch.logging.sink;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A watch at one sink. Thread-safe once it is made. */
public final class Sink implements AutoCloseable {

    /** The library whose loggers lead to a sink. */
    public enum Api {
        /** SLF4J, and what its backend has of its own. */
        SLF4J,
        /** Log4j, and not SLF4J. */
        LOG4J,
        /** {@code java.util.logging}. */
        JUL;

        /**
         * The way of the last event of a logger, which has no canary.
         *
         * @param logger the name of the logger
         * @return a way
         */
        public String endOf(String logger) {
            return "end of " + logger + " by " + this;
        }
    }

    private final String name;
    private final Api api;
    private final String remedy;
    private final Set<String> loggers = new LinkedHashSet<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private boolean blind;
    private volatile Runnable release = () -> {};

    /**
     * A watch that has seen nothing.
     *
     * @param name what the sink is called in a report, beside the names of its loggers
     * @param api the library whose loggers lead to it
     * @param remedy what to do if secrets arrive here
     */
    public Sink(String name, Api api, String remedy) {
        this.name = name;
        this.api = api;
        this.remedy = remedy;
    }

    /**
     * Adds a logger that leads here.
     *
     * @param logger its name; that of the root is SLF4J's
     * @return this
     */
    public Sink reachedBy(String logger) {
        loggers.add(logger);
        return this;
    }

    /**
     * Says that nothing can be seen here.
     *
     * @return this
     */
    public Sink blind() {
        blind = true;
        return this;
    }

    /**
     * Whether nothing can be seen here.
     *
     * @return whether the sink takes no watch
     */
    public boolean isBlind() {
        return blind;
    }

    /**
     * Says how to take the watch away.
     *
     * @param action what {@link #close} does
     * @return this
     */
    public Sink onClose(Runnable action) {
        release = action;
        return this;
    }

    /**
     * Takes note of an event.
     *
     * @param event all texts in it
     */
    public synchronized void see(String event) {
        events.add(event);
        notifyAll();
    }

    /**
     * Waits for an event.
     *
     * @param part what is in its text
     * @param millis how long at most
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized void await(String part, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (events.stream().noneMatch(event -> event.contains(part))) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }

    /**
     * What the sink is called.
     *
     * @return its name, with those of its loggers
     */
    public String name() {
        return name + " of " + String.join(", ", loggers);
    }

    /**
     * The library whose loggers lead here.
     *
     * @return the library
     */
    public Api api() {
        return api;
    }

    /**
     * The loggers that lead here.
     *
     * @return their names
     */
    public Set<String> loggers() {
        return Set.copyOf(loggers);
    }

    /**
     * What to do if secrets arrive here.
     *
     * @return a sentence
     */
    public String remedy() {
        return remedy;
    }

    /**
     * The events that arrived.
     *
     * @return their texts
     */
    public List<String> events() {
        return List.copyOf(events);
    }

    /** Takes the watch away. */
    @Override
    public void close() {
        release.run();
    }
}
