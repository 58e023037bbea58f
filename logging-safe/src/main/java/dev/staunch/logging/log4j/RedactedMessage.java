package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StructuredDataMessage;
import org.jspecify.annotations.Nullable;

/**
 * The text of a message as it may be shown. The template and its arguments stay apart if nothing shows but where they
 * meet: a secret such as {@code password={}} is one of the whole, and then there is only the whole.
 */
@SuppressWarnings("deprecation") // layouts and appenders still ask for the template
final class RedactedMessage implements Message {

    private static final long serialVersionUID = 1L;
    private static final int MAX_DEPTH = 8;

    private final String text;
    private final transient @Nullable EventRedactor redactor;
    private final transient @Nullable String format;
    private final transient @Nullable Object @Nullable [] parameters;

    private RedactedMessage(
            String text,
            @Nullable EventRedactor redactor,
            @Nullable String format,
            @Nullable Object @Nullable [] parameters) {
        this.text = text;
        this.redactor = redactor;
        this.format = format;
        this.parameters = parameters;
    }

    static Message of(EventRedactor redactor, @Nullable Message original) {
        if (original instanceof StructuredDataMessage structured) {
            return EntriesMessage.of(redactor, structured);
        }
        if (original instanceof MapMessage<?, ?> map) {
            return EntriesMessage.of(redactor, map);
        }
        if (original == null) {
            return new RedactedMessage("null", null, null, null);
        }
        @Nullable Object @Nullable [] parameters = original.getParameters();
        String format = original.getFormat();
        String whole = parameters != null && format != null && holdsCharacters(parameters, 0)
                ? ParameterizedMessage.format(format, shown(redactor, parameters))
                : original.getFormattedMessage();
        String text = redactor.text(whole);
        return parameters == null || parameters.length == 0 || format == null || !text.equals(whole)
                ? new RedactedMessage(text, null, null, null)
                : new RedactedMessage(text, redactor, format, parameters);
    }

    static Message failure(Throwable failure) {
        return new RedactedMessage(EventRedactor.failure(failure), null, null, null);
    }

    @Override
    public String getFormattedMessage() {
        return text;
    }

    @Override
    public String getFormat() {
        return redactor == null || format == null ? text : redactor.text(format);
    }

    @Override
    public @Nullable Object @Nullable [] getParameters() {
        return redactor == null || parameters == null ? null : shown(redactor, parameters);
    }

    /** The event has the exception. */
    @Override
    public @Nullable Throwable getThrowable() {
        return null;
    }

    @Override
    public String toString() {
        return text;
    }

    /** Log4j writes the elements of arrays, a password in characters too. */
    private static boolean holdsCharacters(@Nullable Object[] values, int depth) {
        for (Object each : values) {
            if (each instanceof char[]
                    || each instanceof byte[]
                    || (each instanceof Object[] nested
                            && (depth == MAX_DEPTH || holdsCharacters(nested, depth + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object[] shown(EventRedactor redactor, @Nullable Object[] parameters) {
        @Nullable Object[] shown = new Object[parameters.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = redactor.argument(parameters[i]);
        }
        return shown;
    }
}
