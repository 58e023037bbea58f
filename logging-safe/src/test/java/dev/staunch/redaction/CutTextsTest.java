package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that begin or end anywhere, as lines do that are too long for somebody: V is a secret. */
class CutTextsTest {

    private static final String DRAWN = "q7w" + "3e9r1t5" + "y2u8i4o6";

    private static final List<Redactor> REDACTORS = List.of(
            Redactor.standard(),
            Redactor.standard().withLimit(64),
            Redactor.of(RedactionPolicy.standard()
                    .with(SecretKind.PHONE, Replacement.erase())
                    .with(SecretKind.NATIONAL_ID, Replacement.erase())
                    .with(SecretKind.IP_ADDRESS, Replacement.erase())
                    .withoutLookups()));

    private static final List<String> TEXTS = List.of(
            "password: |\n  V\n  V\nuser: ann",
            "token: >2-\r\n  V\r\nx",
            "Authorization: Bearer V, x",
            "Authorization: Basic  V; a=b",
            "Authorization: ${x} V",
            "proxy-authorization=Negotiate \"V\"",
            "Cookie: a=V; b=\"2\";",
            "keys=[\"V\", {a: x}] x",
            "token={\"a\":[\"V\"]}x",
            "password=\\\"V\\\\\\\"x\\\", a=1",
            "password='''V''', b",
            "{&quot;password&quot; : &quot;V&quot;,&#34;a&#34;:1}",
            "\\u0022password\\u0022:\\u0022V\\u0022",
            "password=V..., x",
            "password=,;&)]}, user=x",
            "password== >  token=\"V\"",
            "token=****, pin: (hidden) key=[...] secret=<none>",
            "token=[redacted], pin=[redacted:card]x",
            "token=%s, key=%1$s secret=${x:y} pin={{ x }}",
            "x?password\\u003dV\\u0026page\\u003d2",
            "x%3Fpassword%3DV%26page%3D%22",
            "<password><![CDATA[V]]></password>",
            "&lt;Password type='x'&gt;V&lt;/Password&gt;",
            "<entry a=\"b\" key=\"password\">V</entry>",
            "name=\"password\"\r\nA: b\r\n\r\nV\r\n--x",
            "$ curl -x -u 'ann:V' --user=ann:V http://x",
            "jdbc:x://app:pw1@db:1/x?a@b",
            "kind: Secret\ndata:\n  a: VVVV=\n  b: |\n    V\nstringData:\n  c: d",
            "-----BEGIN " + "RSA PRIVATE KEY-----\nVV\nVV==\n-----END RSA PRIVATE KEY-----\n",
            "a ey" + "JhbGciOiJI.ey" + "Jzdmlkbml0.VV-_ b",
            "paid 4111 1111" + "-1111 1111, 4111" + "11111111" + "1111.",
            "from DE89 3704 " + "0044 0532 0130 00 or DE8937040044" + "0532013000,",
            "to ann.lee+x@mail.example.com, x@y",
            "gh" + "p_aB3dE5gH7jK9mN1pQ3rS5tU7vW9xY1zA3bC5, AK" + "IAB3DEHGHJKXMNZPQ3.",
            "digest sha256:VVV at /etc/V/x-1.2.3.jar",
            "[\"run\", \"--password\", \"V\"] -pV --pin  V",
            "ALTER ROLE app PASSWORD 'V'; IDENTIFIED BY \"x1\"",
            "Map(password -> V), rejected value [V]; field 'pin'",
            "data cGFzc3dvcmQ9aHVudGVyMiZ4PTE" + "yMzQ1Njc4OTA= end",
            "\u001b[31mpassword\u001b[0m=\u001b[1;2mV\u001b[0m x",
            "+49 30 123456789, (030) 12 34 56, 10.0.0.1:80 [2001:db8::1%e] 123-45-6789",
            "${jndi:x} \u202e \u0085 \ud83d\ude00 \ud800 password\u00a0= \u4e2dV");

    static Stream<String> texts() {
        return Stream.concat(
                TEXTS.stream(), ContextsTest.CONTEXTS.stream().map(each -> each.replace("N", "acme.apiKey")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_beginning_and_every_end_is_read_and_is_the_same_when_read_again(String pattern) {
        String text = pattern.replace("V", DRAWN);
        for (int i = 0; i <= text.length(); i++) {
            for (Redactor redactor : REDACTORS) {
                for (String part : List.of(text.substring(0, i), text.substring(i))) {
                    String shown = redactor.redact(part);
                    assertThat(shown).isNotEqualTo("[redacted:unreadable]");
                    assertThat(redactor.redact(shown)).isSameAs(shown);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_secret_that_is_there_with_its_end_is_hidden_wherever_the_text_ends(String pattern) {
        int secret = pattern.indexOf('V');
        if (secret >= 0
                && Redactor.standard().redact(pattern.replace("V", DRAWN)).indexOf(DRAWN) < 0) {
            String text = pattern.replace("V", DRAWN);
            for (int i = secret + DRAWN.length() + 1; i < text.length(); i++) {
                assertThat(Redactor.standard().redact(text.substring(0, i))).doesNotContain(DRAWN);
            }
        }
    }

    @Test
    void whatever_the_limit_cuts_is_the_same_when_read_again() {
        String all = texts().map(each -> each.replace("V", DRAWN)).collect(Collectors.joining("\n"));
        Redactor redactor = Redactor.standard().withLimit(64);
        for (int i = 0; i < all.length(); i++) {
            String shown = redactor.redact(all.substring(i));
            assertThat(shown).hasSizeLessThanOrEqualTo(75).isNotEqualTo("[redacted:unreadable]");
            assertThat(redactor.redact(shown)).isSameAs(shown);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ALTER ROLE app PASSWORD 'V", "IDENTIFIED BY \"V", "setx API_TOKEN \"V", "client.apiKey(\"V"})
    void a_quote_that_the_end_has_cut_off_hides_its_secret(String pattern) {
        String shown = Redactor.standard().redact(pattern.replace("V", DRAWN));
        assertThat(shown).doesNotContain(DRAWN).startsWith(pattern.replace("V", ""));
        assertThat(Redactor.standard().redact(shown)).isSameAs(shown);
    }
}
