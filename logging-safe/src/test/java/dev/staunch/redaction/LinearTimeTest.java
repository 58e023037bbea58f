package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTimeTest {

    private static final int LENGTH = 100_000;
    private static final int FACTOR = 8;
    private static final int SLACK = 3;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Redactor REDACTOR = Redactor.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=",
                "=:",
                ":",
                "a@",
                "://a:",
                "://a:b/",
                "eyJ",
                "eyJaaaaaaaa.",
                "\\",
                "\\\"",
                ",",
                "token=,",
                "4111 ",
                "[",
                "\u001b[",
                "password=,,,,,,,,,x",
                "B",
                "Bearer ",
                "'",
                "key key: ",
                "authorization: ",
                "cookie=;",
                "\\u001b[",
                "<password>",
                "<password> ",
                "<password",
                "(\"password\",",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY",
                "-----END ",
                "A3-",
                "v1.0-",
                "ATATT3",
                "1:A",
                "1|",
                "Q~",
                "sk-",
                "s.",
                "-us1",
                "hooks.slack.com/services/",
                "xoxb-",
                "EAAA",
                "glpat-",
                "password string = ",
                "%3D",
                "token%3D%",
                "curl -u a:",
                " -u a:b",
                "kind: Secret ",
                "kind: Secret data: ",
                "value=",
                "name=\"x\" value=",
                "a@b.",
                "a.b@",
                "DE89",
                "DE89 3704 ",
                "x_mmk",
                "+ASt",
                "$2a$",
                "${",
                "<",
                "password=<",
                "password=${",
                "key=aB3dE5gH7jK9 ",
                "--token ",
                "--token \"",
                "token '",
                "token \\\"",
                "token \\\\",
                "(token(\"",
                "token -> ",
                " token: a str",
                "token: |\n ",
                "name=\"token\"\n",
                "name=\"token\"\n\n",
                "token:&quot;",
                "\"token\"\">",
                "<a b=\"",
                "\">",
                "<a \">",
                "&lt;token&gt;",
                "<token><![CDATA[",
                "&quot;&gt;",
                "*token*: ",
                "token:[",
                "key:[",
                "Zm9vIGJhciBiYXo",
                "Zm9vIGJhciBiYXogcGFzc3dvcmQ9eDEgcGFzc3dvcmQ9eDEg ",
                "token=CN=",
                "token=a(",
                "token=sha256:",
                "token: |\n CN=",
                "token%3DCN=",
                "<token><![CDATA[CN=",
                "\"key\": ",
                "key=x=",
                "xoxb-A1b2-",
                "BUNDLE_A=",
                "\\\"value\\\":",
                "\\\"x\\\",",
            })
    void takes_linear_time_on_hostile_text(String unit) {
        takesLinearTime(unit, "");
    }

    @ParameterizedTest
    @CsvSource({"token=, x, ''", "Authorization:, x, ''", "token=CN=, x, ''", "xoxb-A1b2, x, ''", "xoxb-A1b2-, '', .c"})
    void takes_linear_time_where_what_is_no_secret_is_long(String start, String filler, String end) {
        takesLinearTime(start + filler.repeat(120), end);
    }

    private static void takesLinearTime(String unit, String end) {
        String large = unit.repeat(LENGTH / unit.length()) + end;
        String small = unit.repeat(LENGTH / FACTOR / unit.length()) + end;
        assertThat(cost(large)).isNotNegative(); // so that the JIT has seen it
        double growth = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 6 && growth > FACTOR * SLACK; attempt++) {
            long least = Math.max(cost(small), 100_000);
            growth = Math.min(growth, (double) cost(large) / least);
        }
        assertThat(growth).isLessThanOrEqualTo(FACTOR * SLACK);
    }

    private static long cost(String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        assertThat(REDACTOR.redact(text).length()).isLessThanOrEqualTo(REDACTOR.limit() + 20);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
