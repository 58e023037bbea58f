package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import java.util.List;
import java.util.Objects;
import org.apache.logging.log4j.ThreadContext.ContextStack;
import org.apache.logging.log4j.core.impl.ContextDataFactory;
import org.apache.logging.log4j.spi.MutableThreadContextStack;
import org.apache.logging.log4j.util.ReadOnlyStringMap;
import org.apache.logging.log4j.util.StringMap;
import org.jspecify.annotations.Nullable;

/** The diagnostic context of a thread as it may be shown: the same instance if all of it may. */
final class ContextCopy {

    static final ReadOnlyStringMap NOTHING = ContextDataFactory.emptyFrozenContextData();

    private ContextCopy() {}

    static ReadOnlyStringMap of(EventRedactor redactor, @Nullable ReadOnlyStringMap context) {
        if (context == null || context.isEmpty()) {
            return NOTHING;
        }
        try {
            boolean[] same = {true};
            context.forEach((name, value) -> same[0] &=
                    redactor.repeated(name).equals(name) && Objects.equals(redactor.named(name, value), value));
            if (same[0]) {
                return context;
            }
            StringMap copy = ContextDataFactory.createContextData(context.size());
            context.forEach((name, value) -> copy.putValue(redactor.repeated(name), redactor.named(name, value)));
            copy.freeze();
            return copy;
        } catch (RuntimeException | StackOverflowError unreadable) {
            return NOTHING;
        }
    }

    static ContextStack of(EventRedactor redactor, ContextStack stack) {
        if (stack.getDepth() == 0) {
            return stack;
        }
        List<String> texts = stack.asList();
        List<String> shown = texts.stream().map(redactor::text).toList();
        if (shown.equals(texts)) {
            return stack;
        }
        MutableThreadContextStack copy = new MutableThreadContextStack(shown);
        copy.freeze();
        return copy;
    }
}
