package dev.staunch.benchmarks.corpora;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One case of a suite.
 *
 * @param suite the name of the file
 * @param json the line
 */
record Row(String suite, JsonNode json) {

    String type() {
        return text("type");
    }

    String input() {
        return text("input");
    }

    String note() {
        return text("note");
    }

    /** What the suite says; null if it gives no verdict. */
    @Nullable
    Boolean valid() {
        return json.path("valid").isBoolean() ? json.path("valid").booleanValue() : null;
    }

    boolean says(boolean verdict) {
        return Boolean.valueOf(verdict).equals(valid());
    }

    String text(String name) {
        return json.path(name).isString() ? json.path(name).stringValue() : "";
    }

    /** The function of the suite that was tested, where it says so. */
    String function() {
        return text("source").substring(text("source").indexOf('#') + 1);
    }

    /** The options of that function as JSON; empty for its defaults. */
    String options() {
        return json.path("args").isMissingNode() ? "" : json.path("args").toString();
    }

    boolean hasDefaults() {
        return options().isEmpty();
    }

    boolean isNotAscii() {
        return input().chars().anyMatch(c -> c >= 0x80);
    }

    /** The input as a literal of printable ASCII. */
    String shown() {
        StringBuilder shown = new StringBuilder("\"");
        for (int i = 0; i < input().length() && i < 120; i++) {
            char c = input().charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                shown.append(c);
            } else {
                shown.append(c == '"' || c == '\\' ? "\\" + c : "\\u%04x".formatted((int) c));
            }
        }
        return shown.append(input().length() > 120 ? "..." : "").append('"').toString();
    }
}
