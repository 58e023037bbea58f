package dev.staunch.parse;

import java.math.BigDecimal;
import java.math.BigInteger;
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
        } else if (isNumber(raw)) {
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

    /** Whether it is one of the JDK's immutable numbers: any other may run code of its own, or change while it is read. */
    static boolean isNumber(Object raw) {
        return raw instanceof Integer
                || raw instanceof Long
                || raw instanceof Double
                || raw instanceof BigDecimal
                || raw instanceof BigInteger
                || raw instanceof Float
                || raw instanceof Short
                || raw instanceof Byte;
    }
}
