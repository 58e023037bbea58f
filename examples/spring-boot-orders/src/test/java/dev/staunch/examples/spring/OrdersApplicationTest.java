package dev.staunch.examples.spring;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.examples.spring.console.Demo;
import dev.staunch.parse.Fields;
import dev.staunch.testkit.LeakDetector;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service as it runs: real HTTP, a real database, a real payment provider, and every line that it logs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdersApplicationTest {

    @RegisterExtension
    final LeakDetector leaks = new LeakDetector();

    private final HttpClient client = HttpClient.newHttpClient();
    private final LeakDetector provider = new LeakDetector();
    private Map<String, String> environment = Map.of();
    private ConfigurableApplicationContext service = new org.springframework.context.support.StaticApplicationContext();

    @BeforeAll
    void start() throws Exception {
        environment = Demo.environment(Demo.startProvider(provider.canary("password of the provider")));
        service = OrdersApplication.start(
                assertOk(Settings.parse(Fields.environment(environment))),
                "--server.port=0",
                "--spring.profiles.active=console");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private HttpResponse<String> send(String caller, String method, String path, String body) throws Exception {
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (!caller.isEmpty()) {
            request.header("Authorization", "Bearer " + environment.getOrDefault(caller, caller));
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        assertThat(response.headers().map()).containsKeys("content-security-policy", "x-content-type-options");
        leaks.check("response", response.body());
        provider.check("response", response.body());
        return response;
    }

    @AfterEach
    void nothing_leaked_into_the_log() throws Exception {
        String log = send("", "GET", "/console/log", "").body();
        leaks.check("log", log);
        provider.check("log", log);
        provider.assertNoLeak();
    }

    private String order(String customer, String email, String lines, String more) {
        return "{\"customer\":\"" + customer + "\",\"email\":\"" + email + "\",\"lines\":" + lines + more + "}";
    }

    private String goodOrder() {
        return order("Ann " + leaks.canary("name"), leaks.canary("mailbox") + "@example.com", TEA, "");
    }

    private static final String TEA = "[{\"sku\":\"TEA-001\",\"quantity\":2}]";

    private static String idOf(HttpResponse<String> response) {
        return response.body().replaceFirst("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    @Test
    void a_good_order_is_kept_and_read_by_who_placed_it() throws Exception {
        HttpResponse<String> placed = send("WEB_SHOP_TOKEN", "POST", "/orders", goodOrder());
        assertThat(placed.statusCode()).isEqualTo(201);
        assertThat(placed.body()).contains("\"total\":\"EUR 9.00\"").contains("PLACED");
        String path = "/orders/" + idOf(placed);

        assertThat(send("WEB_SHOP_TOKEN", "GET", path, "").statusCode()).isEqualTo(200);
        assertThat(send("PARTNER_TOKEN", "GET", path, "").body()).contains("order.not_found");
        assertThat(send("WEB_SHOP_TOKEN", "DELETE", path, "").statusCode()).isEqualTo(404);
        assertThat(send("BACK_OFFICE_TOKEN", "DELETE", path, "").body()).contains("CANCELLED");
        assertThat(send("BACK_OFFICE_TOKEN", "DELETE", path, "").statusCode()).isEqualTo(409);
    }

    @Test
    void orders_are_kept_in_a_real_postgresql() {
        String database = service.getBean(JdbcClient.class)
                .sql("select version()")
                .query(String.class)
                .single();
        assertThat(database).containsAnyOf("PostgreSQL", "2."); // H2 where PostgreSQL cannot start
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann\\u202eeeL | ann@example.com | /customer | text.bidi_control",
                "Ann\\ud800 | ann@example.com | /customer | text.ill_formed",
                "Ann\\u0000 | ann@example.com | /customer | text.control_character",
                "Ann | ann@@example.com | /email | input.malformed",
                "Ann | ann@example.com\\r\\nBcc: all | /email | input.malformed"
            })
    void hostile_text_is_refused(String customer, String email, String pointer, String code) throws Exception {
        HttpResponse<String> response = send("WEB_SHOP_TOKEN", "POST", "/orders", order(customer, email, TEA, ""));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"pointer\":\"" + pointer + "\"").contains("\"code\":\"" + code);
    }

    @Test
    void what_nobody_asked_for_is_refused_and_counted() throws Exception {
        MeterRegistry meters = service.getBean(MeterRegistry.class);
        String more = ",\"status\":\"" + leaks.canary("status") + "\"";
        HttpResponse<String> response =
                send("WEB_SHOP_TOKEN", "POST", "/orders", order("Ann", "ann@example.com", TEA, more));
        assertThat(response.body()).contains("/status").contains("input.unknown_field");
        assertThat(meters.counter("orders.violations", "code", "input.unknown_field")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void what_is_no_json_object_is_refused() throws Exception {
        for (String body : new String[] {
            "{\"customer\":\"" + leaks.canary("broken json"),
            "[]",
            "{} x",
            "[".repeat(100_000),
            "{\"a\":" + "1".repeat(70_000) + "}"
        }) {
            assertThat(send("WEB_SHOP_TOKEN", "POST", "/orders", body).statusCode())
                    .isBetween(400, 413);
        }
    }

    @Test
    void a_callback_to_the_metadata_service_is_refused() throws Exception {
        String more = ",\"callback\":\"http://169.254.169.254/latest/\"";
        assertThat(send("WEB_SHOP_TOKEN", "POST", "/orders", order("Ann", "ann@example.com", TEA, more))
                        .body())
                .contains("/callback")
                .contains("url.host_not_public");
    }

    @Test
    void a_callback_whose_name_leads_nowhere_does_not_undo_the_order() throws Exception {
        String more = ",\"callback\":\"https://hooks.nowhere.example.com/a\"";
        assertThat(send("WEB_SHOP_TOKEN", "POST", "/orders", order("Ann", "ann@example.com", TEA, more))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_broken_payment_provider_is_a_failure_that_shows_nothing() throws Exception {
        HttpResponse<String> response = send(
                "WEB_SHOP_TOKEN",
                "POST",
                "/orders",
                order("Ann", "ann@example.com", "[{\"sku\":\"SAMOVAR-003\",\"quantity\":1}]", ""));
        assertThat(response.statusCode()).isEqualTo(503);
        String incident = response.body().replaceFirst("(?s).*urn:uuid:([0-9a-f-]{36}).*", "$1");
        assertThat(send("", "GET", "/console/log", "").body())
                .contains(incident)
                .contains("payment provider: 500")
                .contains("password=[redacted]");
    }

    @Test
    void what_is_taken_out_of_the_log_is_counted_by_its_rule() {
        Counter values = service.getBean(MeterRegistry.class).counter("log.redactions", "rule", "value");
        double before = values.count();
        LoggerFactory.getLogger("com.example.library").info("password={}", leaks.canary("password"));
        assertThat(values.count()).isGreaterThan(before);
    }

    @Test
    void without_a_token_there_is_no_answer_but_one() throws Exception {
        String missing = send("", "POST", "/orders", goodOrder()).body();
        assertThat(missing).contains("http.unauthenticated");
        for (String token : new String[] {leaks.canary("wrong token"), "x", "changeme"}) {
            assertThat(send(token, "GET", "/orders/00000000-0000-4000-8000-000000000000", "")
                            .body())
                    .contains("http.unauthenticated");
        }
    }

    @Test
    void what_the_framework_refuses_is_a_problem_too() throws Exception {
        String canary = leaks.canary("path");
        assertThat(send("WEB_SHOP_TOKEN", "GET", "/" + canary, "").body()).contains("http.no_such_path");
        assertThat(send("WEB_SHOP_TOKEN", "GET", "/orders/" + canary, "").statusCode())
                .isEqualTo(400);
        assertThat(send("WEB_SHOP_TOKEN", "PUT", "/orders", goodOrder()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_service_without_its_secrets_does_not_start() {
        assertThat(assertErr(Settings.parse(Fields.environment(Map.of("WEB_SHOP_TOKEN", "changeme"))))
                        .toString())
                .contains("/WEB_SHOP_TOKEN")
                .contains("/PAYMENTS_URL input.missing");
    }
}
