package dev.staunch.parse;

import java.util.List;
import java.util.Map;

/** The JSON types (RFC 8259 §3), as they are named in violations; null has a violation of its own. */
enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    OBJECT,
    LIST,
    OTHER;

    static Kind of(Object raw) {
        if (raw instanceof String) {
            return TEXT;
        } else if (raw instanceof Number) {
            return NUMBER;
        } else if (raw instanceof Boolean) {
            return BOOLEAN;
        } else if (raw instanceof Map || raw instanceof Fields || raw instanceof Fields.Source) {
            return OBJECT;
        } else if (raw instanceof List) {
            return LIST;
        }
        return OTHER;
    }
}
