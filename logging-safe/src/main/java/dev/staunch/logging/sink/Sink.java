package dev.staunch.logging.sink;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A watch at one sink. Thread-safe. */
public final class Sink implements AutoCloseable {

    /** The library whose loggers lead to a sink. */
    public enum Api {
        /** SLF4J. */
        SLF4J,
        /** {@code java.util.logging}. */
        JUL
    }

    private final String name;
    private final Api api;
    private final String logger;
    private final String remedy;
    private final List<String> events = new CopyOnWriteArrayList<>();
    private volatile Runnable release = () -> {};

    /**
     * A watch that has seen nothing.
     *
     * @param name what the sink is called in a report
     * @param api the library whose loggers lead to it
     * @param logger the logger that leads to it
     * @param remedy what to do if secrets arrive here
     */
    public Sink(String name, Api api, String logger, String remedy) {
        this.name = name;
        this.api = api;
        this.logger = logger;
        this.remedy = remedy;
    }

    /**
     * Says how to take the watch away.
     *
     * @param action what {@link #close} does
     */
    public void onClose(Runnable action) {
        release = action;
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
     * @return its name
     */
    public String name() {
        return name;
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
     * The logger that leads here.
     *
     * @return its name
     */
    public String logger() {
        return logger;
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
