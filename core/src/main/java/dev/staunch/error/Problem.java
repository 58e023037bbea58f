package dev.staunch.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An error response: Problem Details (RFC 9457), built from the public view of an error alone. No method takes a
 * {@link Throwable} or a free text, so that a response cannot show what was not meant for the caller. Immutable.
 *
 * <p>{@link #of(Violations)} and {@link #of(Failure)} leave the type at {@code about:blank}, so the title is the reason
 * phrase of the status (RFC 9457 §4.2.1), and {@code detail} is the English title of the code. Types of one's own and
 * other languages come from {@link ErrorCatalog#problem(Violations, java.util.Locale)}.
 *
 * <p>Beside the members of the RFC it has {@code code}; for input {@code errors}, each with {@code pointer} (a JSON
 * Pointer), {@code code}, {@code detail} and {@code parameters}, and {@code dropped} if there were more; for a failure
 * {@code instance} ({@code urn:uuid:} and the incident id) and {@code parameters}.
 */
public final class Problem {

    /** The media type of {@link #toJson()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final Map<String, Object> members;

    private Problem(int status, Map<String, Object> members) {
        this.status = status;
        this.members = Collections.unmodifiableMap(members);
    }

    /**
     * The response to input that was rejected.
     *
     * @param violations the reasons
     * @return a problem with the status of the violations' kind if they have one in common, such as 413, and 400 if not
     */
    public static Problem of(Violations violations) {
        return of(violations, Wording.TITLES);
    }

    /**
     * The response to a failure.
     *
     * @param failure the failure, of which the public view is taken
     * @return a problem with the status of the failure's kind
     */
    public static Problem of(Failure failure) {
        return of(failure, Wording.TITLES);
    }

    static Problem of(Violations violations, Wording wording) {
        ErrorCode.Kind kind = kindOf(violations);
        Map<String, Object> members = head(StandardError.INVALID_INPUT, kind, Map.of(), wording);
        List<Map<String, Object>> errors = new ArrayList<>();
        for (Violation violation : violations.asList()) {
            errors.add(error(violation, wording));
        }
        members.put("errors", Collections.unmodifiableList(errors));
        if (violations.dropped() > 0) {
            members.put("dropped", violations.dropped());
        }
        return new Problem(kind.httpStatus(), members);
    }

    private static ErrorCode.Kind kindOf(Violations violations) {
        Set<ErrorCode.Kind> kinds =
                violations.asList().stream().map(each -> each.code().kind()).collect(Collectors.toSet());
        ErrorCode.Kind first = kinds.iterator().next();
        return kinds.size() == 1 && first.httpStatus() < 500 ? first : ErrorCode.Kind.INVALID_INPUT;
    }

    static Problem of(Failure failure, Wording wording) {
        Map<String, Object> members = head(failure.code(), failure.code().kind(), failure.parameters(), wording);
        members.put("instance", "urn:uuid:" + failure.incidentId());
        if (!failure.parameters().isEmpty()) {
            members.put("parameters", failure.parameters());
        }
        return new Problem(failure.code().kind().httpStatus(), members);
    }

    private static Map<String, Object> head(
            ErrorCode code, ErrorCode.Kind kind, Map<String, Object> parameters, Wording wording) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", wording.type(code));
        members.put("title", wording.title(code, kind));
        members.put("status", kind.httpStatus());
        members.put("detail", wording.message(code, parameters));
        members.put("code", Codes.idOf(code));
        return members;
    }

    private static Map<String, Object> error(Violation violation, Wording wording) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("pointer", violation.pointer().toString());
        members.put("code", Codes.idOf(violation.code()));
        members.put("detail", wording.message(violation.code(), violation.parameters()));
        if (!violation.parameters().isEmpty()) {
            members.put("parameters", violation.parameters());
        }
        return Collections.unmodifiableMap(members);
    }

    /**
     * The HTTP status (RFC 9110 §15).
     *
     * @return a status from 400 to 599
     */
    public int status() {
        return status;
    }

    /**
     * The members of the JSON object, for a framework that writes JSON itself.
     *
     * @return an unmodifiable map of texts, numbers, lists and maps
     */
    public Map<String, Object> toMap() {
        return members;
    }

    /**
     * The JSON object (RFC 8259), in ASCII.
     *
     * @return JSON of type {@link #MEDIA_TYPE}
     */
    public String toJson() {
        return Json.write(members);
    }

    /** Returns the status and the code: {@code 400 input.invalid}. */
    @Override
    public String toString() {
        return status + " " + members.get("code");
    }
}
