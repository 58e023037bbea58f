package dev.staunch.examples.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.examples.quickstart.Caller;
import dev.staunch.examples.quickstart.OrderServer;
import dev.staunch.testkit.LeakDetector;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/** The demo over real HTTP, with canaries that are also looked for encoded, escaped, split and reversed. */
class QuickstartTest {

    private static final LeakDetector leaks = new LeakDetector();
    private static final List<Outcome> outcomes = new ArrayList<>();

    @BeforeAll
    static void run_all_requests_of_the_demo() throws Exception {
        Canaries canaries = Canaries.from(() -> leaks.canary("demo"));
        DemoSettings settings = DemoSettings.generate(canaries);
        try (CapturedLog log = CapturedLog.start();
                OrderServer server = OrderServer.start(settings.parse(), new DemoPayments(), 0)) {
            DemoClient client = new DemoClient(server.port(), settings, log);
            for (DemoRequest request : new DemoRequests(canaries).all()) {
                outcomes.add(client.send(request));
            }
        }
    }

    @AfterAll
    static void forget() {
        outcomes.clear();
    }

    @TestFactory
    Stream<DynamicTest> each_request_has_its_answer() {
        return each(outcome ->
                assertThat(outcome.summary()).isEqualTo(outcome.request().expected()));
    }

    @TestFactory
    Stream<DynamicTest> no_canary_reaches_a_reply_or_the_log_in_any_encoding() {
        return each(outcome -> {
            leaks.check("headers", outcome.headers());
            leaks.check("body", outcome.body());
            leaks.check("log", outcome.log());
            leaks.assertNoLeak();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_refusal_is_a_problem_of_ascii_that_no_browser_interprets() {
        return each(outcome -> {
            assertThat(outcome.headers())
                    .contains("cache-control: no-store")
                    .contains("x-content-type-options: nosniff")
                    .contains(outcome.status() < 400 ? "application/json" : "application/problem+json")
                    .doesNotContain("set-cookie");
            assertThat(outcome.body()).isPrintable().isASCII();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_failure_can_be_found_in_the_log_by_its_incident() {
        return outcomes.stream()
                .filter(outcome -> outcome.body().contains("urn:uuid:"))
                .map(outcome -> DynamicTest.dynamicTest(outcome.request().title(), () -> {
                    String incident = outcome.body().replaceFirst(".*urn:uuid:([0-9a-f-]{36}).*", "$1");
                    assertThat(outcome.log()).containsOnlyOnce("incident=" + incident);
                }));
    }

    @Test
    void what_a_payment_provider_tells_is_in_the_log_without_its_password() {
        Outcome down = outcomes.stream()
                .filter(outcome -> outcome.status() == 503)
                .findFirst()
                .orElseThrow();
        assertThat(down.log())
                .contains("ERROR Refusals.failure")
                .contains("java.io.IOException: POST https://")
                .contains("password=[redacted]")
                .contains("DemoPayments.charge");
    }

    @Test
    void a_request_says_who_placed_the_order_and_not_for_whom() {
        assertThat(outcomes.get(0).log())
                .contains("INFO  Orders.keep")
                .contains("by=WEB_SHOP")
                .contains("email=[redacted:EmailAddress]")
                .contains("customer=[pseudonym:");
    }

    @Test
    void the_demo_prints_a_table_and_succeeds() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean succeeded = Quickstart.demonstrate(new PrintStream(printed, true), new DemoPayments());
        String table = printed.toString(StandardCharsets.UTF_8);
        assertThat(succeeded).isTrue();
        assertThat(table)
                .isASCII()
                .matches("(?s)[\\n\\r\\x20-\\x7e]*")
                .contains("answers as expected")
                .contains("none of them reached a reply or a log line")
                .doesNotContain("LEAK", "UNEXPECTED");
    }

    /** The negative control: the check can fail. */
    @Test
    void the_demo_fails_if_something_logs_a_password() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        DemoPayments payments = new DemoPayments();
        boolean succeeded = Quickstart.demonstrate(new PrintStream(printed, true), (order, amount, authorization) -> {
            LoggerFactory.getLogger("leaky").info("using {}", DemoPayments.passwordIn(authorization));
            return payments.charge(order, amount, authorization);
        });
        assertThat(succeeded).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("LEAK", "SOME REACHED");
    }

    @Test
    void the_demo_fails_if_an_answer_is_not_the_expected_one() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean succeeded = Quickstart.demonstrate(new PrintStream(printed, true), (order, amount, authorization) -> {
            throw new java.net.SocketTimeoutException("slow");
        });
        assertThat(succeeded).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("UNEXPECTED: it should be 201")
                .contains("504 order.payment_slow");
    }

    @Test
    void a_canary_in_headers_or_body_is_a_leak() {
        Canaries canaries = new Canaries();
        String canary = canaries.plant();
        DemoRequest request = DemoRequest.bare("x", "GET", "/", "200").as(Caller.PARTNER);
        assertThat(new Outcome(request, 200, "", "", "").leaks(canaries)).isFalse();
        assertThat(new Outcome(request, 200, "x: " + canary, "", "").leaks(canaries))
                .isTrue();
        assertThat(new Outcome(request, 200, "", canary.toUpperCase(java.util.Locale.ROOT), "").leaks(canaries))
                .isTrue();
    }

    private static Stream<DynamicTest> each(ThrowingCheck check) {
        assertThat(outcomes).hasSizeGreaterThan(25);
        return outcomes.stream()
                .map(outcome -> DynamicTest.dynamicTest(outcome.request().title(), () -> check.accept(outcome)));
    }

    private interface ThrowingCheck {
        void accept(Outcome outcome);
    }
}
