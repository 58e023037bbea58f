package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.StructuredDataId;
import org.apache.logging.log4j.message.StructuredDataMessage;
import org.jspecify.annotations.Nullable;

/** A message of names and values as it may be shown. */
final class EntriesMessage extends MapMessage<EntriesMessage, Object> {

    private static final long serialVersionUID = 1L;

    private EntriesMessage(Map<String, Object> entries) {
        super(entries);
    }

    static Message of(EventRedactor redactor, MapMessage<?, ?> original) {
        return new EntriesMessage(entries(redactor, original.getData()));
    }

    static Message of(EventRedactor redactor, StructuredDataMessage original) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries(redactor, original.getData()).forEach((name, value) -> entries.put(name, String.valueOf(value)));
        StructuredDataId id = original.getId();
        return new StructuredDataMessage(
                id == null
                        ? null
                        : new StructuredDataId(
                                redactor.text(id.getName()),
                                id.getEnterpriseNumber(),
                                id.getRequired(),
                                id.getOptional()),
                shown(redactor, original.getFormat()),
                shown(redactor, original.getType()),
                entries);
    }

    @Override
    public EntriesMessage newInstance(Map<String, Object> entries) {
        return new EntriesMessage(entries);
    }

    private static Map<String, Object> entries(EventRedactor redactor, Map<String, ?> original) {
        Map<String, Object> entries = new LinkedHashMap<>();
        original.forEach((name, value) -> {
            Object shown = redactor.named(name, value);
            entries.put(redactor.text(name), shown == null ? "null" : shown);
        });
        return entries;
    }

    private static @Nullable String shown(EventRedactor redactor, @Nullable String text) {
        return text == null ? null : redactor.text(text);
    }
}
