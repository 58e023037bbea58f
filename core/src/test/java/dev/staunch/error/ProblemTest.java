package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.staunch.error.SomeErrors.OrderError;
import dev.staunch.error.SomeErrors.WithBodies;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway") // callers do not all have NullAway
class ProblemTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Violation numbered(int index) {
        return Violation.of(StandardError.MALFORMED).within(Pointer.root().child(index));
    }

    @Test
    void of_violations_has_the_members_of_RFC_9457_and_each_error() {
        Problem problem = Problem.of(Violations.of(Violation.of(StandardError.TOO_LONG)
                        .with("max", 40)
                        .with("actual", 41)
                        .within(Pointer.root().child("name")))
                .and(Violations.of(StandardError.MISSING)));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem).hasToString("400 input.invalid");
        assertThat(problem.toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
                        + "\"detail\":\"The input is not valid\",\"code\":\"input.invalid\",\"errors\":["
                        + "{\"pointer\":\"/name\",\"code\":\"input.too_long\",\"detail\":\"This is too long\","
                        + "\"parameters\":{\"max\":40,\"actual\":41}},"
                        + "{\"pointer\":\"\",\"code\":\"input.missing\",\"detail\":\"This field is required\"}]}");
    }

    @Test
    void of_a_failure_has_an_instance_and_parameters() {
        Failure failure = Failure.of(OrderError.NOT_FOUND).with("lines", 3);
        Problem problem = Problem.of(failure);
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem).hasToString("404 order.not_found");
        assertThat(problem.toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"detail\":\"There is no such order\",\"code\":\"order.not_found\","
                        + "\"instance\":\"urn:uuid:" + failure.incidentId() + "\",\"parameters\":{\"lines\":3}}");
    }

    @Test
    void of_a_failure_without_parameters_has_no_such_member() {
        assertThat(Problem.of(Failure.of(OrderError.LATE)).toMap())
                .containsOnlyKeys("type", "title", "status", "detail", "code", "instance");
    }

    @Test
    void tells_how_many_violations_were_dropped() {
        Violations many = Violations.of(numbered(0));
        for (int i = 1; i < 64; i++) {
            many = many.and(Violations.of(numbered(i)));
        }
        assertThat(Problem.of(many).toMap()).doesNotContainKey("dropped");
        assertThat(Problem.of(many.and(many)).toMap()).containsEntry("dropped", 64L);
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID_INPUT, 400, Bad Request",
        "UNAUTHENTICATED, 401, Unauthorized",
        "FORBIDDEN, 403, Forbidden",
        "NOT_FOUND, 404, Not Found",
        "CONFLICT, 409, Conflict",
        "TOO_LARGE, 413, Content Too Large",
        "RULE_REFUSED, 422, Unprocessable Content",
        "RATE_LIMITED, 429, Too Many Requests",
        "INTERNAL, 500, Internal Server Error",
        "UPSTREAM, 502, Bad Gateway",
        "UNAVAILABLE, 503, Service Unavailable",
        "TIMEOUT, 504, Gateway Timeout"
    })
    void has_the_status_and_reason_phrase_of_the_kind(ErrorCode.Kind kind, int status, String phrase) {
        enum OfKind implements ErrorCode {
            CODE;

            private static ErrorCode.Kind kind = Kind.INTERNAL;

            @Override
            public String id() {
                return "some.code";
            }

            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public String title() {
                return "Some code";
            }
        }
        OfKind.kind = kind;
        Problem problem = Problem.of(Failure.of(OfKind.CODE));
        assertThat(problem.status()).isEqualTo(status).isEqualTo(kind.httpStatus());
        assertThat(problem.toMap()).containsEntry("status", status).containsEntry("title", phrase);
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.Kind.class)
    void every_kind_is_an_error_of_the_caller_or_the_service(ErrorCode.Kind kind) {
        assertThat(kind.httpStatus()).isBetween(400, 599);
    }

    @Test
    void escapes_titles_that_have_markup_quotes_or_hostile_characters() throws Exception {
        String json = Problem.of(Failure.of(WithBodies.BUSY)).toJson();
        assertThat(json).matches("[\\x20-\\x7e]*").doesNotContain("<", ">", "&", "'");
        assertThat(json).contains("\\u003cb\\u003e", "\\\"really\\\"", "\\u000a", "\\u2028\\u202e\\ud800");
        assertThat(JSON.readTree(json).get("detail").asText()).isEqualTo(WithBodies.BUSY.title());
    }

    @Test
    void leaves_every_other_printable_character_as_it_is() {
        String name = " !#$%()*+,-.09:;=?@AZ[]^_`az{|}~";
        Problem problem = Problem.of(Violations.of(
                Violation.of(StandardError.NULL).within(Pointer.root().child(name))));
        assertThat(problem.toJson()).contains("\"pointer\":\"/" + name + "0\"");
    }

    @Test
    void escapes_declared_names_that_have_control_characters() throws Exception {
        String name = "a\"\\\u0000\u001f\u007f\u0080\u00e9</script>\u2029\ud83d\ude00";
        Problem problem = Problem.of(Violations.of(
                Violation.of(StandardError.NULL).within(Pointer.root().child(name))));
        assertThat(problem.toJson()).matches("[\\x20-\\x7e]*").doesNotContain("<", "\u007f");
        JsonNode pointer = JSON.readTree(problem.toJson()).at("/errors/0/pointer");
        assertThat(pointer.asText()).isEqualTo("/" + name.replace("/", "~1"));
    }

    @Test
    void gives_out_maps_and_lists_that_cannot_be_changed() {
        Map<String, Object> map = Problem.of(
                        Violations.of(Violation.of(StandardError.TOO_LONG).with("max", 1)))
                .toMap();
        assertThatThrownBy(() -> map.put("trace", "x")).isInstanceOf(UnsupportedOperationException.class);
        List<?> errors = (List<?>) map.get("errors");
        assertThatThrownBy(errors::clear).isInstanceOf(UnsupportedOperationException.class);
        Map<?, ?> error = (Map<?, ?>) errors.get(0);
        assertThatThrownBy(error::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(((Map<?, ?>) error.get("parameters"))::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void has_the_media_type_of_RFC_9457() {
        assertThat(Problem.MEDIA_TYPE).isEqualTo("application/problem+json");
    }

    @Test
    void input_that_is_only_too_large_has_that_status() {
        Violations tooLarge = Violations.of(StandardError.TOO_LARGE);
        assertThat(Problem.of(tooLarge)).hasToString("413 input.invalid");
        assertThat(Problem.of(tooLarge).toMap()).containsEntry("title", "Content Too Large");
        assertThat(Problem.of(tooLarge.and(Violations.of(StandardError.MISSING))))
                .hasToString("400 input.invalid");
        assertThat(Problem.of(Violations.of(StandardError.INTERNAL))).hasToString("400 input.invalid");
    }
}
