package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.staunch.error.SomeErrors.Hostile;
import dev.staunch.error.SomeErrors.OrderError;
import dev.staunch.error.SomeErrors.WithBodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCatalogTest {

    private static final ErrorCatalog ORDERS = ErrorCatalog.of(OrderError.values());

    @Test
    void lists_the_codes_of_several_enums_sorted_by_id() {
        ErrorCatalog catalog = ErrorCatalog.of(WithBodies.values(), OrderError.values());
        assertThat(catalog.codes())
                .containsExactly(OrderError.LATE, OrderError.NOT_FOUND, WithBodies.BUSY, WithBodies.GONE);
        assertThatThrownBy(() -> catalog.codes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(ErrorCatalog.of().codes()).isEmpty();
    }

    @Test
    void the_standard_codes_are_a_catalogue() {
        assertThat(ErrorCatalog.of(StandardError.values()).codes()).hasSize(StandardError.values().length);
        for (StandardError code : StandardError.values()) {
            assertThat(code.retryable()).as(code.name()).isFalse();
        }
    }

    @Test
    void refuses_an_id_that_is_used_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorCatalog.of(OrderError.values(), OrderError.values()))
                .withMessage("an error id is used twice: order.not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Order", "order late", "1a", "order\nlate", "order/late"})
    void refuses_a_malformed_id(String id) {
        Hostile.become(id, "Hostile");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorCatalog.of(Hostile.values()))
                .withMessage("not a well-formed error id: " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refuses_a_blank_title(String title) {
        Hostile.become("hostile.one", title);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorCatalog.of(new ErrorCode[] {Hostile.ONE}))
                .withMessage("an error code has no title: hostile.one");
    }

    @Test
    void writes_JSON_with_one_code_a_line() throws Exception {
        assertThat(ORDERS.toJson())
                .isEqualTo("[\n"
                        + "{\"id\":\"order.late\",\"kind\":\"RULE_REFUSED\",\"retryable\":false,"
                        + "\"title\":\"The order is too late\"},\n"
                        + "{\"id\":\"order.not_found\",\"kind\":\"NOT_FOUND\",\"retryable\":false,"
                        + "\"title\":\"There is no such order\"}\n"
                        + "]\n");
        JsonNode read = new ObjectMapper()
                .readTree(ErrorCatalog.of(StandardError.values(), WithBodies.values())
                        .toJson());
        assertThat(read).hasSize(StandardError.values().length + 2);
        assertThat(read.get(read.size() - 2).get("id").asText()).isEqualTo("stock.busy");
        assertThat(read.get(read.size() - 2).get("retryable").asBoolean()).isTrue();
        assertThat(read.get(read.size() - 2).get("title").asText()).isEqualTo(WithBodies.BUSY.title());
    }

    @Test
    void writes_a_Markdown_table() {
        assertThat(ORDERS.toMarkdown()).isEqualTo("""
                        | code | status | retryable | meaning |
                        |---|---|---|---|
                        | `order.late` | 422 | no | The order is too late |
                        | `order.not_found` | 404 | no | There is no such order |
                        """);
    }

    @Test
    void writes_one_row_a_code_whatever_the_title_has() {
        String table = ErrorCatalog.of(WithBodies.values()).toMarkdown();
        assertThat(table.lines()).hasSize(4);
        assertThat(table.lines().skip(2))
                .allSatisfy(row -> assertThat(row)
                        .matches("\\| `stock\\.[a-z]+` \\| 409 \\| (yes|no) \\| ([^|]|\\\\\\|)* \\|")
                        .contains("&lt;b&gt;changed&lt;/b&gt; \\|", " &amp; 'now'"));
        assertThat(table).contains("| `stock.busy` | 409 | yes |", "| `stock.gone` | 409 | no |");
    }

    @Test
    void finds_no_break_since_itself() {
        for (ErrorCatalog catalog : new ErrorCatalog[] {
            ErrorCatalog.of(), ORDERS, ErrorCatalog.of(StandardError.values(), WithBodies.values())
        }) {
            assertThat(catalog.breaksSince(catalog.toJson())).isEmpty();
            assertThat(catalog.breaksSince(catalog.toJson().replace("\n", "\r\n")))
                    .isEmpty();
        }
    }

    @Test
    void finds_no_break_since_a_catalogue_of_nothing() {
        assertThat(ORDERS.breaksSince("[\n]\n")).isEmpty();
        assertThat(ORDERS.breaksSince(ErrorCatalog.of().toJson())).isEmpty();
    }

    @Test
    void finds_codes_that_were_removed() {
        ErrorCatalog before = ErrorCatalog.of(OrderError.values(), WithBodies.values());
        assertThat(ErrorCatalog.of(WithBodies.values()).breaksSince(before.toJson()))
                .containsExactly("order.late was removed", "order.not_found was removed");
        assertThat(ErrorCatalog.of().breaksSince(ORDERS.toJson())).hasSize(2);
    }

    @Test
    void finds_codes_whose_kind_or_retryability_changed() {
        String released = ORDERS.toJson();
        assertThat(ORDERS.breaksSince(released.replace("RULE_REFUSED", "CONFLICT")))
                .containsExactly("order.late changed its kind or retryability");
        assertThat(ORDERS.breaksSince(released.replace("false", "true")))
                .containsExactly(
                        "order.late changed its kind or retryability",
                        "order.not_found changed its kind or retryability");
    }

    @Test
    void new_codes_and_new_titles_break_nothing() {
        ErrorCatalog after = ErrorCatalog.of(OrderError.values(), WithBodies.values());
        assertThat(after.breaksSince(ORDERS.toJson().replace("too late", "over")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "[",
                "[]",
                "]\n[",
                "[\nnot json\n]\n",
                "[\n{\"id\":\"order.late\n]\n",
                "[\n{\"id\":\"order.late\"}\n]\n",
                "[\n{\"kind\":\"NOT_FOUND\"}\n]\n",
                "[\n ,\n]\n",
                "<html>\n</html>",
                "{\n}\n",
                "[\n{}\n}\n",
                "{\n{}\n]\n"
            })
    void refuses_to_compare_with_what_is_not_a_catalogue(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDERS.breaksSince(text))
                .withMessage("not a catalogue as toJson writes it");
    }
}
