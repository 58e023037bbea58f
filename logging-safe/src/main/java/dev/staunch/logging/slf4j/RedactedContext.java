package dev.staunch.logging.slf4j;

import dev.staunch.logging.EventRedactor;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.spi.MDCAdapter;

/**
 * The diagnostic context in two copies: the application reads back what it has put, and the backend, which reads its own when
 * it writes an event, has what may be shown.
 */
final class RedactedContext implements MDCAdapter {

    private final EventRedactor redactor;
    private final MDCAdapter original = new BasicMDCAdapter();
    private final MDCAdapter shown;

    RedactedContext(EventRedactor redactor, MDCAdapter shown) {
        this.redactor = redactor;
        this.shown = shown;
    }

    @Override
    public void put(String name, @Nullable String value) {
        original.put(name, value);
        redactor.context(Collections.singletonMap(name, value)).forEach(shown::put);
    }

    @Override
    public @Nullable String get(String name) {
        return original.get(name);
    }

    @Override
    public void remove(String name) {
        original.remove(name);
        shown.remove(redactor.text(name));
    }

    @Override
    public void clear() {
        original.clear();
        shown.clear();
    }

    @Override
    public @Nullable Map<String, String> getCopyOfContextMap() {
        return original.getCopyOfContextMap();
    }

    @Override
    public void setContextMap(@Nullable Map<String, String> context) {
        clear();
        if (context != null) {
            context.forEach(this::put);
        }
    }

    @Override
    public void pushByKey(String name, @Nullable String value) {
        original.pushByKey(name, value);
        shown.pushByKey(redactor.text(name), String.valueOf(redactor.named(name, value)));
    }

    @Override
    public @Nullable String popByKey(String name) {
        String unused = shown.popByKey(redactor.text(name));
        return original.popByKey(name);
    }

    @Override
    public @Nullable Deque<String> getCopyOfDequeByKey(String name) {
        return original.getCopyOfDequeByKey(name);
    }

    @Override
    public void clearDequeByKey(String name) {
        original.clearDequeByKey(name);
        shown.clearDequeByKey(redactor.text(name));
    }
}
