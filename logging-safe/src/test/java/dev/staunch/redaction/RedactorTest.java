package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    private static final Redactor REDACTOR = Redactor.standard();

    private static String redact(String text) {
        return REDACTOR.redact(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            login user=ann password=hunter2, ok ~ login user=ann password=[redacted], ok
            password=hunter2 ~ password=[redacted]
            password = hunter2 ~ password = [redacted]
            Password: hunter2 ~ Password: [redacted]
            password:hunter2 ~ password:[redacted]
            'password' => 'hunter2', ~ 'password' => '[redacted]',
            password := hunter2; ~ password := [redacted];
            password ?= hunter2 ~ password ?= [redacted]
            password :::= hunter2 ~ password :::= [redacted]
            {"apiKey":"k1","n":3} ~ {"apiKey":"[redacted]","n":3}
            {"pin":1234,"n":3} ~ {"pin":[redacted],"n":3}
            {"password" : "hun\\"ter2"} ~ {"password" : "[redacted]"}
            {"password":"hunter2\\\\","user":"ann"} ~ {"password":"[redacted]","user":"ann"}
            {"body":"{\\"password\\":\\"hunter2\\",\\"user\\":\\"ann\\"}"} ~ {"body":"{\\"password\\":\\"[redacted]\\",\\"user\\":\\"ann\\"}"}
            {\\\\\\"token\\\\\\":\\\\\\"abc1\\\\\\"} ~ {\\\\\\"token\\\\\\":\\\\\\"[redacted]\\\\\\"}
            {"password":"hunter2 ~ {"password":"[redacted]
            {"tokens":["abc1","abc2"],"n":1} ~ {"tokens":[redacted],"n":1}
            {"credentials":{"user":"x","value":"y"}} ~ {"credentials":[redacted]}
            GET /cb?code=1&access_token=ab-c1&state=x ~ GET /cb?code=1&access_token=[redacted]&state=x
            Creds[user=ann, password=ab]cd] ~ Creds[user=ann, password=[redacted]]
            password=ab,cd user=x ~ password=[redacted] user=x
            a=1,password=ab,host=c ~ a=1,password=[redacted],host=c
            Server=db;Password=a1;User=x ~ Server=db;Password=[redacted];User=x
            Authorization: Bearer abc ~ Authorization: Bearer [redacted]
            {Authorization=Bearer abc, Host=x} ~ {Authorization=Bearer [redacted], Host=x}
            "Authorization": "Basic dXNlcjpwdw==" ~ "Authorization": "[redacted]"
            authorization: Digest username="u", response="77" ~ authorization: [redacted]
            Cookie: a=b; c=d ~ Cookie: [redacted]
            Set-Cookie: sid=77; Path=/ ~ Set-Cookie: [redacted]
            cookie=a7 next=1 ~ cookie=[redacted] next=1
            using Bearer abcdefghij1234567890 now ~ using Bearer [redacted:bearer] now
            jdbc:postgresql://app:p4ss@db/x ~ jdbc:postgresql://[redacted:userinfo]@db/x
            amqp://app:p/4@ss@mq/ ~ amqp://[redacted:userinfo]@mq/
            https://abcdefghijklmnop0123@git.example/x ~ https://[redacted:userinfo]@git.example/x
            API key: abc123 ~ API key: [redacted]
            connect.sid=s77 ~ connect.sid=[redacted]
            user[password]=hunter2 ~ user[password]=[redacted]
            config["password"] = "x1" ~ config["password"] = "[redacted]"
            password=[redacted]hunter2 ~ password=[redacted]
            """)
    void replaces_the_values_of_secret_names(String text, String expected) {
        assertThat(redact(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order 17 accepted",
                "",
                "token_count=512 primary_key=id keyboard=us author=ann credential_id=77 max_tokens=4096 public_key=ab1",
                "2026-11-22 20:34:31,123 INFO [main] c.e.TokenService : Rotating tokens now",
                "invalid token: unexpected end",
                "Unexpected token: '}'",
                "password=, user=ann",
                "password: null, secret=none, token=\"\", password=****",
                "java.lang.IllegalStateException: session: closed",
                "tokens: 512, pass: 12 fail=0",
                "ssh://git@example.org/repo.git and http://host:80/path@x",
                "https://[::1]:8443/x",
                "seed = 6517716165412137187",
                "status installed dbus-session-bus-common:all 1.14",
                "SecretProperties:parsing never throws",
                "Token::new if (password != null)",
                "id 550e8400-e29b-41d4-a716-446655440000 at 1764000000000 commit 4111111111111111aa",
                "4111 1111 1111 1112",
                "0.4111111111111111",
                "tab\tseparated",
                "\u00e4\u6f22\ud83d\ude00",
                "Bearer authentication is required"
            })
    void returns_the_same_instance_for_clean_text(String text) {
        assertThat(redact(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "378282246310005",
                "3782 822463 10005",
                "5555555555554444",
                "30569309025904"
            })
    void replaces_card_numbers(String number) {
        assertThat(redact("paid with " + number + ".")).isEqualTo("paid with [redacted:card].");
        assertThat(redact("\u202e" + number)).isEqualTo("\\u202e[redacted:card]");
        assertThat(redact("\u0003" + number)).isEqualTo("\\u0003[redacted:card]");
        assertThat(redact("%22" + number)).isEqualTo("%22[redacted:card]");
    }

    @Test
    void replaces_json_web_tokens() {
        String header = "ey" + "JhbGciOiJIUzI1NiJ9";
        String payload = "ey" + "JzdWIiOiIxMjM0In0";
        assertThat(redact("got " + header + "." + payload + ".c2lnbmF0dXJl ok")).isEqualTo("got [redacted:jwt] ok");
        assertThat(redact("cut " + header + "." + payload)).isEqualTo("cut [redacted:jwt]");
        assertThat(redact("jwe " + header + "..aXY." + payload + ".dGFn")).isEqualTo("jwe [redacted:jwt]");
        assertThat(redact("x\n" + header + "." + payload + ".s")).isEqualTo("x\\n[redacted:jwt]");
    }

    @Test
    void makes_controls_visible() {
        assertThat(redact("a\r\nINFO forged")).isEqualTo("a\\r\\nINFO forged");
        assertThat(redact("\u001b[31mred\u0007\u0000")).isEqualTo("\\u001b[31mred\\u0007\\u0000");
        assertThat(redact("x\u007f\u0085\u009b\u2028\u2029")).isEqualTo("x\\u007f\\u0085\\u009b\\u2028\\u2029");
        assertThat(redact("\u061c\u200e\u200f\u202a\u202e\u2066\u2069"))
                .isEqualTo("\\u061c\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069");
    }

    @Test
    void makes_exactly_the_dangerous_characters_visible() {
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean bidi = c == 0x61C
                    || c == 0x200E
                    || c == 0x200F
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069);
            boolean expected = (Character.isISOControl(c) && c != '\t') || c == 0x2028 || c == 0x2029 || bidi;
            String text = "a" + (char) c + "b";
            assertThat(!redact(text).equals(text)).as("U+%04X", c).isEqualTo(expected);
        }
    }

    @Test
    void sees_through_colours() {
        assertThat(redact("\u001b[36mpassword\u001b[0m=hunter2")).doesNotContain("hunter2");
        assertThat(redact("password=\u001b[31mhunter2\u001b[0m x"))
                .doesNotContain("hunter2")
                .endsWith("\\u001b[0m x");
        assertThat(redact("\\u001b[36mtoken\\u001b[0m=\\u001b[1mhunter2")).doesNotContain("hunter2");
    }

    @Test
    void finds_a_name_behind_a_visible_line_break() {
        assertThat(redact("x\ntoken=hunter2")).isEqualTo("x\\ntoken=[redacted]");
        assertThat(redact("x\\ntoken=hunter2")).isEqualTo("x\\ntoken=[redacted]");
    }

    @Test
    void cuts_long_text_at_the_limit_and_never_inside_a_secret() {
        Redactor redactor = REDACTOR.withLimit(64);
        String text = "x".repeat(60) + " password=" + "s".repeat(100);
        assertThat(redactor.redact(text)).hasSize(64 + "[truncated]".length()).endsWith("[truncated]");
        assertThat(redactor.redact("y".repeat(1000))).isEqualTo("y".repeat(64) + "[truncated]");
        assertThat(redactor.redact("\n".repeat(1000))).startsWith("\\n\\n").hasSizeLessThan(100);
        assertThat(redactor.redact("x".repeat(63) + "\ud83d\ude00".repeat(50)))
                .isEqualTo("x".repeat(63) + "[truncated]");
        assertThat(redactor.redact("z".repeat(64))).isEqualTo("z".repeat(64));
        assertThat(redactor.limit()).isEqualTo(64);
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var unused = REDACTOR.withLimit(63);
        });
    }

    /** V is a secret that is known by what stands behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"V@example.com", "V+AS" + "tq7Qz3x", "stringData:\n  a: V\nkind: Secret"})
    void a_secret_that_the_limit_would_cut_shows_nothing_of_itself(String pattern) {
        Redactor redactor = REDACTOR.withLimit(64);
        String secret = "q7Qz".repeat(15);
        String text = pattern.replace("V", secret);
        assertThat(redactor.redact(text)).doesNotContain("q7Qz");
        for (int before = 0; before < 64; before++) {
            assertThat(redactor.redact("\n" + ".".repeat(before) + " " + text)).doesNotContain("q7Qz");
        }
    }

    @Test
    void what_ends_close_behind_the_limit_is_read_to_its_end() {
        Redactor redactor = REDACTOR.withLimit(64);
        for (int controls = 0; controls < 12; controls++) {
            String text = "\n" + "x".repeat(61) + "\n".repeat(controls);
            String whole = text.replace("\n", "\\n");
            assertThat(redactor.redact(text))
                    .isEqualTo(whole.length() <= 75 ? whole : whole.substring(0, 64) + "[truncated]");
        }
    }

    @Test
    void reads_null_as_a_word() {
        assertThat(REDACTOR.redact(null)).isEqualTo("null");
    }

    @Test
    void replaces_what_cannot_be_read() {
        CharSequence hostile = new Unreadable();
        assertThat(REDACTOR.redact(hostile)).isEqualTo("[redacted:unreadable]");
        assertThat(REDACTOR.isSecretName(hostile)).isTrue();
    }

    @Test
    void fails_closed_when_a_matcher_fails() {
        Redactor broken = redactorWith(new Broken());
        assertThat(broken.redact("password=hunter2")).isEqualTo("[redacted:unreadable]");
    }

    /** One matcher ends a value at a tag, another at an escape: neither may take what the other has left. */
    @Test
    void settles_where_the_content_of_an_element_is_a_value_as_well() {
        String control = "\0\0\0\0";
        String text = "<passwor1" + control + "a1</pas\u007ford>";
        assertThat(REDACTOR.redact("<passwordarn:>a\0x\">a1</pas\u007ford>" + text + text + text))
                .startsWith("<passwordarn:>[redacted]</pas\\u007ford><passwor1\\u0000");
        assertThat(REDACTOR.redact("password=[redacted] <b>")).isEqualTo("password=[redacted] <b>");
    }

    @Test
    void fails_closed_when_a_text_does_not_settle() {
        Redactor growing = redactorWith(new Growing());
        assertThat(growing.redact("a")).isEqualTo("[redacted:unreadable]");
    }

    @Test
    void replaces_a_named_value_as_a_whole() {
        assertThat(REDACTOR.redactNamed("dbPassword", "two words")).isEqualTo("[redacted]");
        assertThat(REDACTOR.redactNamed("note", "password=x1")).isEqualTo("password=[redacted]");
        assertThat(REDACTOR.redactNamed("dbPassword", null)).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({
        "password, hunter2, [redacted]",
        "password, '', [redacted]",
        "password, null, [redacted]",
        "password, ${PASSWORD}, [redacted]",
        "password, [redacted], [redacted]",
        "password, [redacted:card], [redacted:card]",
        "password, [redacted]x, [redacted]",
        "api_key, ${KEY}, [redacted]",
        "tokens, 512, 512",
        "tokens, q7w3e9r1t5y2, [redacted]",
        "key, orders, orders",
        "key, q7w3e9r1t5y2, [redacted]",
        "status, q7w3e9r1t5y2, q7w3e9r1t5y2",
    })
    void a_named_value_stays_if_it_is_none_of_a_secret(String name, String value, String expected) {
        assertThat(REDACTOR.redactNamed(name, value)).isEqualTo(expected);
    }

    @Test
    void a_named_value_and_a_repeated_text_fail_closed() {
        Redactor broken = redactorWith(new Broken());
        assertThat(REDACTOR.redactNamed("status", new Unreadable())).isEqualTo("[redacted:unreadable]");
        assertThat(broken.redactNamed("status", "a=b")).isEqualTo("[redacted:unreadable]");
        assertThat(broken.redactRepeated("a=b")).isEqualTo("[redacted:unreadable]");
        assertThat(broken.redactRepeated("ab")).isEqualTo("ab");
    }

    @Test
    void a_text_settles_in_five_changes() {
        for (int changes = 0; changes < 8; changes++) {
            Redactor settling = redactorWith(new Settling(changes));
            String expected = "[redacted]".repeat(changes) + "b".repeat(10 - changes);
            assertThat(settling.redact("b".repeat(10))).isEqualTo(changes <= 5 ? expected : "[redacted:unreadable]");
        }
    }

    /** Finds one more in each pass, so many times. */
    private static final class Settling extends Matcher {

        private final int times;
        private int found;
        private String last = "";

        Settling(int times) {
            this.times = times;
        }

        @Override
        String triggers() {
            return "b";
        }

        @Override
        SecretKind kind() {
            return SecretKind.VALUE;
        }

        @Override
        long match(String text, int floor, int at) {
            if (found == times || text.equals(last)) {
                return Span.NONE;
            }
            last = text;
            found++;
            return Span.of(at, at + 1);
        }
    }

    @Test
    void a_policy_is_made_ready_once() {
        RedactionPolicy policy = RedactionPolicy.standard().withLimit(100);
        Engine engine = Engine.of(policy);
        assertThat(engine.policy()).isSameAs(policy);
        assertThat(engine.limit()).isEqualTo(100);
        assertThat(engine.withLimit(200).policy()).isSameAs(policy);
        assertThat(engine.withLimit(200).limit()).isEqualTo(200);
        assertThat(engine.withLimit(200).following(policy.withLimit(300)).limit())
                .isEqualTo(200);
        assertThat(engine.following(policy.withLimit(300)).limit()).isEqualTo(300);
        assertThat(engine.known()).isSameAs(KnownSecrets.ofProcess().current());
    }

    private static Redactor redactorWith(Matcher matcher) {
        return new Redactor(new Engine(
                RedactionPolicy.standard(),
                1000,
                Names.STANDARD,
                Replacing.ERASING,
                new Scanner(List.of(matcher), Replacing.ERASING)));
    }

    private static final class Broken extends Matcher {
        @Override
        String triggers() {
            return "=";
        }

        @Override
        SecretKind kind() {
            return SecretKind.VALUE;
        }

        @Override
        long match(String text, int floor, int at) {
            throw new IllegalStateException();
        }
    }

    @Test
    void a_secret_is_found_wherever_it_is_in_a_long_text() {
        Redactor redactor = Redactor.standard();
        for (int before = 0; before < 140; before++) {
            String gap = " ".repeat(before);
            assertThat(redactor.redact(gap + "pin=x7Rq2 \u0001" + gap)).isEqualTo(gap + "pin=[redacted] \\u0001" + gap);
            assertThat(redactor.redact(gap + "\u0002\u0003x")).isEqualTo(gap + "\\u0002\\u0003x");
            assertThat(redactor.redact(gap + "\u4e2d ann@example.com")).isEqualTo(gap + "\u4e2d [redacted:email]");
        }
    }

    private static final class Growing extends Matcher {
        @Override
        String triggers() {
            return "a";
        }

        @Override
        SecretKind kind() {
            return SecretKind.VALUE;
        }

        @Override
        long match(String text, int floor, int at) {
            return text.length() < 1000 ? Span.of(at, at + 1) : Span.NONE;
        }
    }
}
