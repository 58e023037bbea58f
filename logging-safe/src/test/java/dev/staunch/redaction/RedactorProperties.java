package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RedactorProperties {

    private static final Redactor REDACTOR = Redactor.standard();

    /** Pieces that the matchers react to, so that their combinations are met and not only their absence. */
    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "password",
                "token",
                "apiKey",
                "Authorization",
                "Cookie",
                "=",
                ":",
                ": ",
                "://",
                "@",
                "\"",
                "'",
                "\\",
                "\\\"",
                "\\n",
                "\\u0085",
                "[redacted]",
                "[redacted",
                "]",
                "[",
                "{",
                "}",
                ",",
                ";",
                "&",
                " ",
                "\n",
                "\u001b[31m",
                "\\u001b[0m",
                "\u202e",
                "Bearer ",
                "Basic ",
                "basic ",
                "<password>",
                "</password>",
                "<",
                ">",
                "(\"password\"",
                "password string",
                " .=",
                "-----BEGIN " + "PRIVATE KEY-----",
                "-----END " + "PRIVATE KEY-----",
                "gh" + "p_",
                "AK" + "IA",
                "Q~",
                ":A",
                "|",
                "aB3dE5gH7jK9mN1pQ3",
                "12345678",
                "-",
                "_",
                "ey" + "JhbGciOiJI",
                ".",
                "4111111111111111",
                "411",
                "1",
                "x",
                "abc1",
                "\ud800",
                "null",
                "*",
                "%3D",
                "%22",
                "%2C",
                "value=",
                "name=\"password\" ",
                "key=",
                "${",
                "<x>",
                "curl -u ",
                "@",
                "example.com",
                "kind: Secret\n",
                "data:\n  ",
                "DE89370400440532013000",
                "cGFzc3dvcmQ9aHVudGVyMiZ4PTE",
                "/etc/x",
                "--password ",
                "PASSWORD '",
                " -> ",
                ": string = ",
                "rejected value [",
                "PASS: ",
                "await ",
                "CN=",
                "[REDACTED]",
                "****",
                "%s",
                ".java: ",
                "/",
                "&quot;",
                "\\u0022",
                "\\u003d",
                "&lt;",
                "&gt;",
                "password type=\"x\">",
                "<![CDATA[",
                "]]>",
                ": |\n  ",
                "name=\"password\"\r\n\r\n",
                "sha256:",
                "1.2.3",
                "...");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, anything))
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("", list));
    }

    @Property(tries = 20_000)
    void is_idempotent_and_leaves_no_control(@ForAll("hostile") String text) {
        String once = REDACTOR.redact(text);
        assertThat(REDACTOR.redact(once)).isSameAs(once);
        assertThat(once.chars().noneMatch(c -> Hazards.isHazard((char) c))).isTrue();
    }

    @Property(tries = 5_000)
    void settles(@ForAll("hostile") String text) {
        assertThat(REDACTOR.redact(text)).isNotEqualTo("[redacted:unreadable]");
    }

    @Property(tries = 5_000)
    void hides_a_secret_whatever_surrounds_it(@ForAll("hostile") String before, @ForAll("hostile") String after) {
        String secret = "Zq7Zw9Zk3Zx5";
        assertThat(REDACTOR.redact(before + " password=\"" + secret + "\" " + after))
                .doesNotContain(secret);
        assertThat(REDACTOR.redact(before + " password=" + secret + " " + after))
                .doesNotContain(secret);
        assertThat(REDACTOR.redact(before + "\npassword: " + secret + "\n" + after))
                .doesNotContain(secret);
    }
}
