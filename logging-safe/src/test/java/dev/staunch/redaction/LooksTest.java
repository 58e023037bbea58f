package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values look like by themselves, at the bounds of what is told apart. */
class LooksTest {

    /** Asks for a part of a longer text and for a whole one, since what surrounds a value does not count. */
    private interface Look {
        boolean at(String text, int start, int end);
    }

    private static boolean is(Look look, String value) {
        boolean part = look.at("z" + value + "z", 1, 1 + value.length());
        assertThat(look.at(value, 0, value.length())).isEqualTo(part);
        assertThat(look.at("/" + value + "/", 1, 1 + value.length())).isEqualTo(part);
        return part;
    }

    @ParameterizedTest
    @CsvSource({
        "q7w3e9r1t5y2, true", // twelve characters
        "q7w3e9r1t5y, false",
        "q7w3-e9r1_t5y2, true",
        "q7w3+e9r1/t5y2=, true",
        "q7w3e9r1 t5y2, false",
        "q7w3e9r1#t5y2, false",
        "abcdefghijkl, false",
        "123456789012, false",
        "aBcDeFgHiJkL1, true",
        "aBcDeFgHiJkLm, false",
        "ghi123jkl456, true", // three changes in twelve
        "a1a1a1a1a1a1a1, false", // two characters
        "x1y2z3x1y2z3x1, true", // six
        "x1y2zx1y2zx1y2, false",
        "abcdefg1hijklm, false", // two changes
        "7e3b9a1c5d7e3b9a1c5d7e3b9a1c5d7e, true", // 32 hexadecimal digits
        "7e3b9a1c5d7e3b9a1c5d7e3b9a1c5d7, false",
        "1234567890123456789012345678901a, false",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301, false",
        "v1.20.3-rc1q7w3, false",
    })
    void random(String value, boolean expected) {
        assertThat(is(Looks::random, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301, true",
        "3F2504E0-4F89-11D3-9A0C-0305E82C3301, true",
        "3f2504e0-4f89-11d3-9a0c-0305e82c330, false",
        "3f2504e0-4f89-11d3-9a0c-0305e82c33011, false",
        "3f2504e0a4f89-11d3-9a0c-0305e82c3301, false",
        "3f2504e0-4f89a11d3-9a0c-0305e82c3301, false",
        "3f2504e0-4f89-11d3a9a0c-0305e82c3301, false",
        "3f2504e0-4f89-11d3-9a0ca0305e82c3301, false",
        "3f2504e0-4f89-11d3-9a0c-0305e82c330g, false",
    })
    void uuid(String value, boolean expected) {
        assertThat(is(Looks::uuid, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, true",
        "1, false",
        "v1.2.3, true",
        "rev1.2, true",
        "vers1.2, false",
        "^4.0.0, true",
        "~1.2, true",
        ">=1.2.3, true",
        ">==1.2, false",
        "1.2.3-rc.1+build.5, true",
        "1.2.3_4, true",
        "1.2.x, true",
        "1.2.3abc, false",
        "1.2 3, false",
        "a.b, false",
        "<, false",
        "1., false",
        "1.2., true",
        "1.22222222222222222222222222222222222222, true", // 40 characters
        "1.222222222222222222222222222222222222222, false",
    })
    void version(String value, boolean expected) {
        assertThat(is(Looks::version, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/passwd, true",
        "/etc, true",
        "/a, true",
        "/, false",
        "/Ab3dE5, false",
        "./x, true",
        "../x/y, true",
        "~/x, true",
        ".x/y, false",
        "C:/x, true",
        "C:\\x\\y, true",
        "C:x, false",
        "C:, false",
        "C:/, true",
        "abc, false",
        "https://host/path, true",
        "https://, false",
        "://host, false",
        "averylongscheme://host, false",
        "abcdefghijklm://host, false",
        "abcdefghijkl://host, true", // twelve characters
        "/etc/q7w3e9r1t5y2, false",
        "/etc/q7w3e9r1t5y, true", // eleven characters
        "q7w3e9r1t5y2://x, true",
        "/etc/q7w3e9r1t5y2/x, false",
        "/etc/a=b, false",
        "/etc/a@b, false",
        "/etc/a+b, false",
        "etc/x, false",
    })
    void path(String value, boolean expected) {
        assertThat(is(Looks::path, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "org.example.Session@1b2c3d, true",
        "org.example.Outer$Inner_x@12345678, true",
        "org.example.Session@123456789, false",
        "org.example.Session@, false",
        "org.example.Session, false",
        "Session@1b2c3d, false",
        "org.example.Session@1b2cxy, false",
        "org.example-x.Session@1b2c, false",
    })
    void object(String value, boolean expected) {
        assertThat(is(Looks::object, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "var.db_password, true",
        "process.env.TOKEN, true",
        "process.env[, true",
        "ENV[, true",
        "$ENV{TOKEN, true",
        "env(TOKEN), true",
        "os.getenv(, true",
        "self.token, true",
        "variable.x, false",
        "var, false",
        "var., true",
        "var-x, false",
        "config.q7w3e9r1t5y2u8, false",
        "settings.a b, false",
        "this.a+b, false",
    })
    void reference(String value, boolean expected) {
        assertThat(is(Looks::reference, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "new Token(), true",
        "newToken, false",
        "await token, true",
        "getToken(user, true",
        "get_token(, true",
        "settings.getToken(, true",
        "Option<String(, true",
        "a..b(, false",
        ".a(, false",
        "a1b(, false",
        "a.1(, false",
        "(a, false",
        "plain, false",
    })
    void code(String value, boolean expected) {
        assertThat(Looks.code("z" + value + "z", 1)).isEqualTo(expected);
        assertThat(Looks.code(value, 0)).isEqualTo(expected);
    }

    @Test
    void the_name_of_a_call_is_no_longer_than_what_is_read() {
        assertThat(Looks.code("a".repeat(255) + "(", 0)).isTrue();
        assertThat(Looks.code("a".repeat(256) + "(", 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "settings.api.key, true",
        "a_b.c, true",
        "Option<String, true",
        "plain, false",
        "a..b, false",
        "a._b, false",
        "a.1, false",
        "a1b.c, false",
        ".a, false",
        "a., false",
    })
    void names(String value, boolean expected) {
        assertThat(is(Looks::names, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "random_password.db.result, true",
        "random_password.db, false",
        "password.db.my_result, false",
        "random_Password.db.result, false",
        "random_password.db1.result, false",
    })
    void attribute(String value, boolean expected) {
        assertThat(is(Looks::attribute, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "sha256:9f86d081, true",
        "sha512-zyv6, true",
        "md5:9f86, true",
        "sha256, false",
        "sha256~x, false",
        "sha3:x, false",
        ":x, false",
        "-x, false",
    })
    void digest(String value, boolean expected) {
        assertThat(Looks.startsNamed("z" + value + "z", 1)).isEqualTo(expected);
        assertThat(Looks.startsNamed(value, 0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0x7fff5fbff8c0, true",
        "0x0123456789abcdef, true",
        "0x0123456789abcdef0, false",
        "0x, false",
        "0x1, true",
        "1x12, false",
        "0x12g4, false",
    })
    void pointer(String value, boolean expected) {
        assertThat(is(Looks::pointer, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN=a", "OU=a", "O=a", "DC=a", "arn:aws:x", "S-1-5-21", "ssh-rsa", "ssh-ed25519"})
    void a_name_of_a_directory(String value) {
        assertThat(Looks.startsNamed(" " + value, 1)).isTrue();
        assertThat(Looks.startsNamed(" " + value, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "xxxxxx, true",
        "xxx, true",
        "xx, false",
        "***, true",
        "**, false",
        "xxxxxxxxab, true", // four of five
        "xxxxxxxabc, false",
        "aaaaaabcdefg, true", // half
        "aaaaabcdefgh, false",
        "${DB_PASSWORD}, true",
        "$(cat x), true",
        "$DB_PASSWORD, true",
        "$DB_Password, false",
        "#{token}, true",
        "{{ token }}, true",
        "{token}, false",
        "%TOKEN%, true",
        "@token@, true",
        "<your token>, true",
        "<a+b>, false",
        "${q7w3e9r1t5y2}, false",
        "YOUR_TOKEN, true",
        "put-your-key-here, true",
        "yourself, false",
        "flyour-x, false",
        "%s, true",
        "%-5d, true",
        "%5, false",
        "%abcd, false",
        "?, true",
        "$1, true",
        "$1234, false",
        ":password, true",
        ":pass1, false",
        "@token, true",
        "@home, false",
        "hunter2, false",
    })
    void placeholder(String value, boolean expected) {
        assertThat(is(Placeholders::is, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijkl, true", // twelve rising
        "abcdefghijk, false",
        "123456789012, true",
        "q7abcdefghijklq7w3e9r1t5, true",
        "q7abcdefghijklq7w3e9r1t5y, false",
        "AKIA" + "Q7W3E9R1T5EXAMPLE, true",
        "my-example-key, true",
        "myexample1, false",
        "examples, false",
        "example, true",
    })
    void example(String value, boolean expected) {
        assertThat(is(Placeholders::isExample, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AKIA****, true",
        "AKIA**, false",
        "ab1..., true",
        "ab1.., false",
        "ab1\u2026, true",
        "****1234, true",
        "****12345, false",
        "...1234, true",
        "ab***cd, false",
        "ab1[REDACTED], true",
        "ab1<redacted>, true",
        "[FILTERED], true",
        "[PROTECTED]123, true",
        "ab1[redacted], false",
        "ab1[REDUCED], false",
        "abcdefghijklmnopq1..., true", // eighteen
        "abcdefghijklmnopqr1..., false",
        "hunter2, false",
    })
    void masked(String value, boolean expected) {
        assertThat(is(Placeholders::isMasked, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "must, true",
        "Must:, true",
        "REQUIRED!, true",
        "mustang, false",
        "must1, false",
        "hunter, false",
        ".., false",
        "mustmustmust, false",
    })
    void a_sentence_goes_on(String value, boolean expected) {
        assertThat(is(Prose::goesOn, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "changeme, true",
        "ChangeMe, true",
        "change_me, true",
        "change-me, false",
        "placeholder, true",
        "placeholders, false",
        "hunter, false",
    })
    void a_word_in_place_of_a_value(String value, boolean expected) {
        assertThat(is(Placeholders::isWord, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "token, true",
        "Token, true",
        "toKen, false",
        "amd64, true",
        "1, true",
        "12, true",
        "amd641, false",
        "to-ken, false",
        "abcdefghijklmnopqrstuvwx, true", // 24 letters
        "abcdefghijklmnopqrstuvwxy, false",
    })
    void one_plain_word(String value, boolean expected) {
        assertThat(is(Harmless::isWord, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "hunter2, 5, false",
        "null, 5, true",
        "NULL, 5, true",
        "None, 5, true",
        "nil, 5, true",
        "true, 5, true",
        "false, 5, true",
        "undefined, 5, true",
        "yes, 5, true",
        "no, 5, true",
        "on, 5, false",
        "string, 5, true",
        "String, 5, true",
        "str, 5, true",
        "bool, 5, true",
        "boolean, 5, true",
        "integer, 5, true",
        "number, 5, true",
        "object, 5, true",
        "nulls, 5, false",
        "1.2.3, 5, false",
        "1.2.3, 4, true",
        "1.2.3, 6, true",
        "/etc/x, 5, false",
        "/etc/x, 4, true",
        "/etc/x, 6, false",
        "ACCESS_TOKEN, 4, true",
        "ACCESS_TOKEN, 5, false",
        "ACCESSTOKEN, 4, false",
        "ACCESS_TOKEN1, 4, false",
        "x, 4, true",
        "x, 5, false",
        "xy, 4, false",
        "changeme, 4, true",
        "changeme, 5, false",
        "512, 2, true",
        "512/1024, 2, true",
        "512a, 2, false",
        "512., 2, true",
        "512%, 2, true",
        "5:12, 2, true",
        "512, 3, false",
        "}, 3, true",
        "}, 5, false",
        "::, 5, true",
        "\u007f}, 3, true",
        "\u0080}, 3, false",
        "hunter2, 1, false",
        "abc, 1, true",
        "<a b=c, 4, true",
        "<a =, 4, true",
        "<a b, 4, false",
        "<1 b=c, 4, false",
        "<ab=c, 4, false",
        "sha256:ab, 4, true",
        "AKIA****, 4, true",
        "AKIA****, 5, false",
        "my-example-key, 4, true",
    })
    void harmless(String value, byte kind, boolean expected) {
        // A weak name says something only of what looks drawn at random.
        String shown = kind == KeyNames.WEAK && !expected ? "q7w3e9r1t5y2" : value;
        assertThat(Harmless.is("z" + shown + "z", 1, 1 + shown.length(), kind)).isEqualTo(expected);
    }

    @Test
    void a_reference_a_path_and_a_drive_end_where_they_are_said_to() {
        assertThat(Looks.reference("var.x", 0, 3)).isFalse();
        assertThat(Looks.path("/Ab3dE5/", 0, 7)).isFalse();
        assertThat(Looks.path("/Ab3dE5/", 0, 8)).isTrue();
        assertThat(Looks.path("C:/x", 0, 2)).isFalse();
        assertThat(Looks.path("/abc".repeat(64), 0, 256)).isTrue();
        assertThat(Looks.path("/abc".repeat(64) + "d", 0, 257)).isFalse();
        assertThat(Looks.path("/abc".repeat(64), 200, 256)).isTrue();
    }

    @Test
    void no_more_is_read_of_what_looks_random_than_64_characters() {
        String value = "ghiJklm1" + "ghijklm1".repeat(7);
        assertThat(Looks.random(value, 0, 64)).isTrue();
        assertThat(Looks.random(value + "2", 0, 65)).isTrue();
        assertThat(Looks.random("ghijklm1".repeat(8), 0, 64)).isFalse();
    }

    @Test
    void what_begins_at_random_goes_on_over_what_is_no_part_of_it() {
        assertThat(Looks.startsRandom("q7w3e9r1 t5y2", 0)).isTrue();
        assertThat(Looks.startsRandom("orders-2026", 0)).isFalse();
        assertThat(Looks.startsRandom("orders q7w3e9r1t5y2", 0)).isFalse();
        assertThat(Looks.startsRandom("orders q7w3e9r1t5y2", 7)).isTrue();
    }

    @Test
    void as_much_of_a_value_is_read_as_decides() {
        String text = "orders-2026 arn:x " + "q7w3e9r1".repeat(40);
        assertThat(Harmless.limit(text, 0, KeyNames.WEAK)).isZero();
        assertThat(Harmless.limit(text, 0, KeyNames.COUNTABLE)).isEqualTo(257);
        assertThat(Harmless.limit(text, 12, KeyNames.HARD)).isEqualTo(28);
        assertThat(Harmless.limit(text, 12, KeyNames.PASSWORD)).isEqualTo(269);
        assertThat(Harmless.limit(text, 18, KeyNames.WEAK)).isEqualTo(275);
        assertThat(Harmless.limit(text, 300, KeyNames.SOFT)).isEqualTo(text.length());
    }

    @Test
    void an_attribute_is_looked_for_in_the_first_256_characters() {
        String tag = "<a " + "bd".repeat(126);
        assertThat(Harmless.is(tag + "=", 0, 256, KeyNames.HARD)).isTrue();
        assertThat(Harmless.is(tag + "b=", 0, 257, KeyNames.HARD)).isFalse();
    }
}
