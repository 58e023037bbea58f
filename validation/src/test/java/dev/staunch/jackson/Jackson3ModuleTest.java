package dev.staunch.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.staunch.contact.EmailAddress;
import dev.staunch.convert.Conversion;
import dev.staunch.error.Violations;
import dev.staunch.money.Money;
import dev.staunch.net.Hostname;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.payment.PaymentCard;
import dev.staunch.sensitive.Secret;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class Jackson3ModuleTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jackson3Module(Order.CONVERSIONS))
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String CARD = "4" + "1".repeat(15);

    private static JacksonException refused(String json, Class<?> type) {
        return catchThrowableOfType(JacksonException.class, () -> MAPPER.readValue(json, type));
    }

    private static String violation(Throwable failure) {
        return Jackson3Module.violations(failure).map(Violations::toString).orElse("none");
    }

    /** Everything that a log or a handler may show of an exception. */
    private static String everything(JacksonException failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text
                + failure.getMessage()
                + failure.getLocalizedMessage()
                + failure.getOriginalMessage()
                + failure
                + failure.getPath()
                + failure.getPathReference()
                + failure.getLocation()
                + failure.processor()
                + failure.getCause();
    }

    @Test
    void reads_and_writes_primitives_as_values_and_keys() {
        String json = "{\"email\":\"ann@example.com\",\"quantity\":5,\"hosts\":[\"a.example\"],"
                + "\"prices\":{\"b.example\":\"EUR 1.50\"}}";
        Order order = MAPPER.readValue(json, Order.class);
        assertThat(order)
                .isEqualTo(new Order(
                        new EmailAddress("ann@example.com"),
                        new Order.Quantity(5),
                        List.of(new Hostname("a.example")),
                        Map.of(
                                new Hostname("b.example"),
                                Money.parse("EUR 1.50").orElseThrow())));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(order))).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void gives_the_canonical_value() {
        assertThat(MAPPER.readValue("\"Ann@EXAMPLE.com\"", EmailAddress.class))
                .isEqualTo(new EmailAddress("Ann@example.com"));
        record Copy(Optional<EmailAddress> to) {}
        assertThat(MAPPER.readValue("{\"to\":\"ann@EXAMPLE.com\"}", Copy.class).to())
                .contains(new EmailAddress("ann@example.com"));
        assertThat(violation(refused("{\"to\":\"QZKW1234\"}", Copy.class))).isEqualTo("[/to input.malformed]");
        assertThat(MAPPER.convertValue("a.EXAMPLE", Hostname.class)).isEqualTo(new Hostname("a.example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"email\":\"QZKW1234\"}|[/email input.malformed]",
                "{\"email\":\"\"}|[/email input.empty]",
                "{\"email\":5}|[/email input.wrong_type {expected=TEXT, actual=NUMBER}]",
                "{\"email\":1e400000000}|[/email json.limit_exceeded {limit=NUMBER_LENGTH, max=100}]",
                "{\"email\":true}|[/email input.wrong_type {expected=TEXT, actual=BOOLEAN}]",
                "{\"email\":{\"value\":\"QZKW\"}}|[/email input.wrong_type {expected=TEXT, actual=OBJECT}]",
                "{\"email\":[\"QZKW\"]}|[/email input.wrong_type {expected=TEXT, actual=LIST}]",
                "{\"quantity\":\"5\"}|[/quantity input.wrong_type {expected=NUMBER, actual=TEXT}]",
                "{\"quantity\":101}|[/quantity input.out_of_range {min=1, max=100}]",
                "{\"quantity\":1.5}|[/quantity input.malformed]",
                "{\"hosts\":[\"a\",\"QZKW_1234\"]}|[/hosts/1 url.host_malformed]",
                "{\"prices\":{\"b.example\":\"QZKW1234\"}}|[/prices/* input.malformed]",
                "{\"prices\":{\"QZKW_1234\":\"EUR 1.50\"}}|[/prices/QZKW_1234 url.host_malformed]",
                "{\"prices\":{\"QZKW 1234\":\"EUR 1.50\"}}|[/prices/* url.host_malformed]",
                "{\"email\":\"a\\x\"}|[/email json.malformed {offset=13}]",
            })
    void what_is_refused_is_a_violation_at_its_place(String json, String expected) {
        JacksonException failure = refused(json, Order.class);
        assertThat(violation(failure)).isEqualTo(expected);
        assertThat(everything(failure)).doesNotContain("QZKW").doesNotContain("1234");
    }

    @Test
    void an_exception_shows_nothing_of_the_input_wherever_it_stands() {
        String json = "{\"QZKW\":[{\"email\":\"QZKW1234\"}]}";
        JacksonException failure = catchThrowableOfType(
                JacksonException.class,
                () -> MAPPER.readValue(
                        json.getBytes(StandardCharsets.UTF_8), new TypeReference<Map<String, List<Order>>>() {}));
        assertThat(everything(failure)).contains("the input was refused").doesNotContain("QZKW");
        assertThat(violation(failure)).isEqualTo("[/QZKW/0/email input.malformed]");
        JacksonException inTree = catchThrowableOfType(
                JacksonException.class,
                () -> MAPPER.treeToValue(MAPPER.readTree("{\"email\":\"QZKW1234\"}"), Order.class));
        assertThat(everything(inTree)).doesNotContain("QZKW");
        assertThat(violation(new IllegalStateException(new RuntimeException(inTree))))
                .isEqualTo("[/email input.malformed]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"QZKW\":1}|[/QZKW input.unknown_field]",
                "{\"4111111111111111\":1}|[/* input.unknown_field]",
                "{\"email\":\"a@b\",|[json.malformed {offset=15}]",
                "{\"email\":QZKW}|[json.malformed {offset=9}]",
                "{\"hosts\":\"QZKW\"}|[/hosts input.malformed]",
                "{\"hosts\":[\"a\",|[/hosts json.malformed {offset=14}]",
                "\"QZKW\"|[input.malformed]",
            })
    void what_jackson_refuses_is_a_violation_too(String json, String expected) {
        assertThat(violation(refused(json, Order.class))).isEqualTo(expected);
    }

    @Test
    void an_exceeded_limit_of_the_mapper_is_told_without_its_message() {
        JacksonException failure = refused("[".repeat(2000), JsonNode.class);
        assertThat(violation(failure)).endsWith("json.limit_exceeded]");
    }

    @Test
    void an_exceeded_limit_is_told_where_it_is_met_within_a_bean() {
        String deep = "{\"hosts\":[" + "[".repeat(2000);
        assertThat(violation(refused(deep, Nested.class))).startsWith("[/hosts").endsWith("json.limit_exceeded]");
    }

    @Test
    void a_number_that_does_not_fit_is_json_all_the_same() {
        assertThat(violation(refused("{\"count\":99999999999}", Nested.class))).isEqualTo("[/count input.malformed]");
    }

    record Nested(List<Object> hosts, int count) {}

    @Test
    void a_type_of_the_jdk_that_jackson_refuses_is_a_violation_without_the_input() {
        JacksonException failure = refused("\"QZKW1234\"", UUID.class);
        assertThat(failure.getMessage()).contains("QZKW1234"); // which is why violations() is there
        assertThat(violation(failure)).isEqualTo("[input.malformed]");
    }

    @Test
    void what_is_not_the_inputs_fault_has_no_violations() {
        assertThat(Jackson3Module.violations(new IllegalStateException("x"))).isEmpty();
        Exception circle = new IllegalStateException();
        circle.initCause(new IllegalStateException(circle));
        assertThat(Jackson3Module.violations(circle)).isEmpty();
        JacksonException definition =
                catchThrowableOfType(JacksonException.class, () -> MAPPER.readValue("{}", Runnable.class));
        assertThat(Jackson3Module.violations(definition)).isEmpty();
    }

    @Test
    void a_sensitive_type_is_read_and_not_written() {
        record Payment(PaymentCard card, Secret key) {}
        Payment payment =
                MAPPER.readValue("{\"card\":\"" + CARD + "\",\"key\":\"correct horse battery\"}", Payment.class);
        assertThat(payment.card().last4()).isEqualTo("1111");
        for (Object written : new Object[] {
            payment, payment.card(), List.of(payment.key()), Map.of(payment.card(), 1), Optional.of(payment.card())
        }) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(written))
                    .isInstanceOf(JacksonException.class)
                    .hasMessage("a sensitive type is not written")
                    .satisfies(failure ->
                            assertThat(Jackson3Module.violations(failure)).isEmpty());
        }
        JacksonException failure = refused("{\"card\":\"" + CARD + "1\"}", Payment.class);
        assertThat(everything(failure)).doesNotContain("1111");
    }

    @Test
    void fields_are_read_within_limits() {
        record Envelope(String kind, Fields body) {}
        Envelope envelope = MAPPER.readValue("{\"kind\":\"x\",\"body\":{\"n\":5}}", Envelope.class);
        assertThat(number(envelope.body())).isEqualTo("5");
        assertThat(number(MAPPER.readValue("{\"n\":\"5\"}", Fields.class)))
                .isEqualTo("[/n input.wrong_type {expected=NUMBER, actual=TEXT}]");
        assertThat(violation(refused("{\"n\":1,\"n\":2}", Fields.class))).isEqualTo("[/n json.duplicate_name]");
        assertThat(violation(refused("{\"n\":" + "[".repeat(40), Fields.class)))
                .endsWith("json.limit_exceeded {limit=DEPTH, max=32}]");
        assertThat(violation(refused("{\"n\":" + "1".repeat(101) + "}", Fields.class)))
                .isEqualTo("[/n json.limit_exceeded {limit=NUMBER_LENGTH, max=100}]");
        assertThat(violation(refused("{\"n\":QZKW", Fields.class))).isEqualTo("[json.malformed {offset=9}]");
        assertThat(violation(refused("[1]", Fields.class))).isEqualTo("[input.wrong_type]");
        assertThat(violation(refused("5", Fields.class))).isEqualTo("[input.wrong_type]");
        assertThat(number(MAPPER.readValue("null", Fields.class))).isEqualTo("[input.null]");
        assertThat(MAPPER.readValue(
                        new ByteArrayInputStream("{\"n\":5}".getBytes(StandardCharsets.UTF_8)), Fields.class))
                .hasToString("Fields");
    }

    @Test
    void fields_are_made_of_a_tree() {
        JsonNode tree = MAPPER.readTree("{\"n\":5}");
        assertThat(number(MAPPER.treeToValue(tree, Fields.class))).isEqualTo("5");
        ObjectNode strange = MAPPER.createObjectNode();
        strange.put("n", Double.NaN);
        assertThat(violation(
                        catchThrowableOfType(JacksonException.class, () -> MAPPER.treeToValue(strange, Fields.class))))
                .isEqualTo("[/n json.malformed]");
        strange.putPOJO("n", new Object());
        assertThat(violation(
                        catchThrowableOfType(JacksonException.class, () -> MAPPER.treeToValue(strange, Fields.class))))
                .isEqualTo("[json.malformed]");
        ObjectNode deep = MAPPER.createObjectNode();
        ObjectNode inner = deep;
        for (int i = 0; i < 5000; i++) {
            inner = inner.putObject("a");
        }
        assertThat(violation(
                        catchThrowableOfType(JacksonException.class, () -> MAPPER.treeToValue(deep, Fields.class))))
                .endsWith("json.limit_exceeded {limit=DEPTH, max=32}]");
    }

    private static String number(Fields fields) {
        Form form = Form.of(fields);
        Field<Integer> n = form.required("n", Numbers.intBetween(1, 9));
        return form.build(n::get).fold(Object::toString, Violations::toString);
    }

    @Test
    void every_standard_type_is_written_as_it_is_read() {
        JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3Module()).build();
        for (Conversion<?> conversion : Conversion.standard()) {
            String text = dev.staunch.convert.Samples.of(conversion.type());
            Object value = mapper.readValue(mapper.writeValueAsString(text), conversion.type());
            if (conversion.writer().isPresent()) {
                assertThat(mapper.writeValueAsString(value)).isEqualTo(mapper.writeValueAsString(text));
                assertThat(mapper.writeValueAsString(Map.of(value, 1)))
                        .isEqualTo(mapper.writeValueAsString(Map.of(text, 1)));
            } else {
                assertThatThrownBy(() -> mapper.writeValueAsString(value)).isInstanceOf(JacksonException.class);
            }
        }
    }

    @Test
    void an_exception_can_be_serialised() {
        JacksonException failure = refused("{\"email\":\"QZKW1234\"}", Order.class);
        assertThatCode(() ->
                        new java.io.ObjectOutputStream(java.io.OutputStream.nullOutputStream()).writeObject(failure))
                .doesNotThrowAnyException();
    }
}
