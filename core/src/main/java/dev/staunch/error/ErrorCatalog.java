package dev.staunch.error;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All error codes of a service: asserts that their ids are well-formed and unique, writes them down for the callers, and
 * words them in other languages. Immutable.
 *
 * <p>Keep the JSON of the last release beside the tests and assert that {@link #breaksSince(String)} is empty, and a code
 * that is removed or changes its meaning fails the build as any other break of the API does.
 */
@CheckReturnValue
public final class ErrorCatalog {

    private static final String TITLE = ",\"title\":";
    private static final String NOT_A_CATALOGUE = "not a catalogue as toJson writes it";

    private final Map<String, ErrorCode> codes;
    private final @Nullable String typeBase;
    private final @Nullable Function<? super Locale, ResourceBundle> messages;

    private ErrorCatalog(
            Map<String, ErrorCode> codes,
            @Nullable String typeBase,
            @Nullable Function<? super Locale, ResourceBundle> messages) {
        this.codes = codes;
        this.typeBase = typeBase;
        this.messages = messages;
    }

    /**
     * A catalogue of the codes of some enums, such as {@code of(StandardError.values(), OrderError.values())}.
     *
     * @param enums the values of each enum
     * @return a catalogue
     * @throws IllegalArgumentException if a code is not an enum constant, an id is not well-formed or not unique, or a
     *     title is blank; the message has the id
     */
    public static ErrorCatalog of(ErrorCode[]... enums) {
        Map<String, ErrorCode> codes = new TreeMap<>();
        for (ErrorCode[] values : enums) {
            for (ErrorCode code : values) {
                String id = Codes.require(code).id();
                if (!Codes.isId(id)) {
                    throw new IllegalArgumentException("not a well-formed error id: " + id);
                }
                if (code.title().isBlank()) {
                    throw new IllegalArgumentException("an error code has no title: " + id);
                }
                if (codes.putIfAbsent(id, code) != null) {
                    throw new IllegalArgumentException("an error id is used twice: " + id);
                }
            }
        }
        return new ErrorCatalog(codes, null, null);
    }

    /**
     * The same codes with problem types at an address: {@code https://errors.example.com/} gives the type
     * {@code https://errors.example.com/order.not_found} (RFC 9457 §3.1.1).
     *
     * @param typeBase the address that the ids are appended to
     * @return a catalogue
     */
    public ErrorCatalog withTypesAt(String typeBase) {
        return new ErrorCatalog(codes, typeBase, messages);
    }

    /**
     * The same codes with messages: entries are named after the ids, and {@code {name}} in a message stands for a
     * parameter. The codes of Staunch have messages of their own, in English and German, which these replace where both
     * have one. Where a request asks for a language, give this catalogue one of the languages that there are:
     * {@link ResourceBundle} searches for each locale it has not seen, and falls back to the language of the process.
     *
     * @param messages the bundle for a locale, such as {@code locale -> ResourceBundle.getBundle("orders.errors", locale)}
     * @return a catalogue
     */
    public ErrorCatalog withMessages(Function<? super Locale, ResourceBundle> messages) {
        return new ErrorCatalog(codes, typeBase, messages);
    }

    /**
     * The codes, sorted by id.
     *
     * @return an unmodifiable collection
     */
    public Collection<ErrorCode> codes() {
        return List.copyOf(codes.values());
    }

    /**
     * The response to input that was rejected, in a language.
     *
     * @param violations the reasons
     * @param locale the language
     * @return a problem
     */
    public Problem problem(Violations violations, Locale locale) {
        return Problem.of(violations, wording(locale));
    }

    /**
     * The response to a failure, in a language.
     *
     * @param failure the failure, of which the public view is taken
     * @param locale the language
     * @return a problem
     */
    public Problem problem(Failure failure, Locale locale) {
        return Problem.of(failure, wording(locale));
    }

    /**
     * What a violation means, in a language, for a form or a command line.
     *
     * @param violation the violation
     * @param locale the language
     * @return a message with the parameters filled in; the title of the code where there is no message
     */
    public String message(Violation violation, Locale locale) {
        return wording(locale).message(violation.code(), violation.parameters());
    }

    /**
     * The catalogue as JSON: an array with one code a line, sorted by id.
     *
     * @return JSON with a line feed at the end
     */
    public String toJson() {
        return codes.values().stream().map(ErrorCatalog::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /**
     * The catalogue as a Markdown table, sorted by id.
     *
     * @return Markdown with a line feed at the end
     */
    public String toMarkdown() {
        StringBuilder table = new StringBuilder("| code | status | retryable | meaning |\n|---|---|---|---|\n");
        codes.forEach((id, code) -> table.append("| `")
                .append(id)
                .append("` | ")
                .append(code.kind().httpStatus())
                .append(code.retryable() ? " | yes | " : " | no | ")
                .append(cell(code.title()))
                .append(" |\n"));
        return table.toString();
    }

    /**
     * What would break for callers of an earlier release: codes that are gone, and codes whose kind or retryability
     * changed. New codes and new titles break nothing.
     *
     * @param releasedJson the {@link #toJson()} of the earlier release
     * @return a sentence for each break, sorted by id; empty if there is none
     * @throws IllegalArgumentException if the text was not written by {@link #toJson()}
     */
    public List<String> breaksSince(String releasedJson) {
        List<String> lines = releasedJson.lines().toList();
        if (lines.size() < 2
                || !lines.get(0).equals("[")
                || !lines.get(lines.size() - 1).equals("]")) {
            throw new IllegalArgumentException(NOT_A_CATALOGUE);
        }
        List<String> breaks = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            if (!line.isEmpty()) {
                String id = idOf(line);
                ErrorCode code = codes.get(id);
                if (code == null) {
                    breaks.add(id + " was removed");
                } else if (!meaning(line).equals(meaning(line(code)))) {
                    breaks.add(id + " changed its kind or retryability");
                }
            }
        }
        return List.copyOf(breaks);
    }

    private Wording wording(Locale locale) {
        return new Wording(typeBase, ownMessages(locale), locale);
    }

    /** The service's messages, or none where its bundle is missing: an error on its way out is no place to throw. */
    private @Nullable ResourceBundle ownMessages(Locale locale) {
        try {
            return messages == null ? null : messages.apply(locale);
        } catch (MissingResourceException notThere) {
            return null;
        }
    }

    /** A text in a cell of a Markdown table: one line, without markup. */
    private static String cell(String text) {
        return text.replaceAll("\\R", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "\\|");
    }

    private static String line(ErrorCode code) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", code.id());
        members.put("kind", code.kind().name());
        members.put("retryable", code.retryable());
        members.put("title", code.title());
        return Json.write(members);
    }

    private static String idOf(String line) {
        String start = "{\"id\":\"";
        int end = line.indexOf('"', start.length());
        if (!line.startsWith(start) || end < 0 || !line.contains(TITLE)) {
            throw new IllegalArgumentException(NOT_A_CATALOGUE);
        }
        return line.substring(start.length(), end);
    }

    /** All of a line but the title, which may be reworded. */
    private static String meaning(String line) {
        return line.substring(0, line.indexOf(TITLE));
    }
}
