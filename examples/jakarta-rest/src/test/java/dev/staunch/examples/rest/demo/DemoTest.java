package dev.staunch.examples.rest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.examples.rest.RestServer;
import dev.staunch.testkit.LeakDetector;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each request of the table over real HTTP; its canary is also looked for encoded, escaped, split and reversed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

    @RegisterExtension
    final LeakDetector leaks = new LeakDetector();

    private final HttpClient client = HttpClient.newHttpClient();
    private String origin = "";
    private AutoCloseable server = () -> {};

    @BeforeAll
    void start() {
        RestServer started = RestServer.start(0);
        server = started;
        origin = started.origin();
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
    }

    static List<Attack> attacks() {
        return Attacks.ALL;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_request_has_its_answer_and_leaks_nothing(Attack attack) throws Exception {
        HttpResponse<String> response = attack.send(client, origin, leaks.canary("input"));
        assertThat(Answer.summary(response)).isEqualTo(attack.expected());
        assertThat(response.headers().firstValue("Content-Type"))
                .contains(response.statusCode() < 400 ? "application/json" : "application/problem+json");
        assertThat(response.headers().map())
                .containsKeys("x-content-type-options", "cache-control", "content-security-policy");
        leaks.check("body", response.body());
        leaks.check("headers", response.headers().toString());
    }

    @Test
    void the_demo_prints_a_table_and_succeeds() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertThat(Demo.attack(new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("0 of them with a wrong answer or a leak")
                .contains("OrderResource - order placed")
                .doesNotContain("LEAK", "UNEXPECTED");
    }
}
