package dev.staunch.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * What attackers, broken clients and copy-and-paste send: control and bidirectional characters, lone surrogates,
 * invisible and combining characters, injections for SQL, HTML, shells, templates, headers and paths, numbers that are
 * none, and long runs, alone and put together. For parsers and policies, which must answer and not throw.
 */
@CheckReturnValue
public final class HostileText {

    private static final int MAX_PIECES = 8;
    private static final int LONG_RUN = 5_000;

    private static final String[] PIECES = {
        "",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\u0000",
        "\u0007",
        "\u001b[31m",
        "\u007f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u00a0",
        "\u202e",
        "\u2066",
        "\u2069",
        "\u200e",
        "\u061c",
        "\u200b",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "\u115f",
        "\ud800",
        "\udc00",
        "\udc00\ud800",
        "\uffff",
        "\ufffe",
        "\ufffd",
        "\ud83d\ude00",
        "\udb40\udc41",
        "\ufdfa",
        "e\u0301",
        "\u0301\u0316\u0301",
        "\u0130",
        "\u0131",
        "\u00df",
        "\u1e9e",
        "\u212a",
        "\uff11\uff12",
        "\u0661",
        "\u0430dmin",
        "' OR '1'='1",
        "\"; DROP TABLE users; --",
        "<script>alert(1)</script>",
        "\"><img src=x>",
        "${jndi:ldap://x/a}",
        "${7*7}",
        "{{7*7}}",
        "#{7*7}",
        "{}",
        "%s%n",
        "%00",
        "%0d%0aSet-Cookie: a=b",
        "..%2f..%2f",
        "../../etc/passwd",
        "..\\..\\x",
        "C:\\x",
        "\\\\host\\share",
        "file:///etc/passwd",
        "http://169.254.169.254/",
        "http://0x7f.1/",
        "http://[::ffff:10.0.0.1]/",
        "http://a@127.0.0.1\\@b/",
        "0177.0.0.1",
        "fe80::1%25eth0",
        "10.0.0.1/33",
        "xn--a",
        "javascript:alert(1)",
        "$(id)",
        "`id`",
        "; id",
        "| id",
        "=1+1",
        "@SUM(1)",
        "-1",
        "+1",
        "1e999999999",
        "NaN",
        "Infinity",
        "0x10",
        "00",
        "1_000",
        "-0",
        "9223372036854775808",
        "null",
        "undefined",
        "true",
        "[]",
        "&#0;",
        "password=hunter2",
        "\\",
        "\\\\",
        "\\u0000",
        "\"",
        "'",
        "/",
        "\u0660",
        "aux",
        "COM\u00b9.txt",
        "a.",
        "con.txt",
        ".",
        "..",
        "~",
        "a@a@a"
    };

    private HostileText() {}

    /**
     * Hostile texts of every length up to some thousand characters.
     *
     * @return an arbitrary of strings, never null
     */
    public static Arbitrary<String> arbitrary() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> random = Arbitraries.strings().ofMaxLength(16);
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(16);
        Arbitrary<String> joined = Arbitraries.oneOf(pieces, pieces, random, ascii)
                .list()
                .ofMaxSize(MAX_PIECES)
                .map(list -> String.join("", list));
        Arbitrary<String> runs = Arbitraries.of(PIECES)
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.repeat(LONG_RUN / piece.length()));
        return Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(14, joined), Tuple.of(1, runs));
    }
}
