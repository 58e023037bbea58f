package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The ways in which languages, formats and command lines put a value beside its name: N and V. */
class ContextsTest {

    private static final Redactor REDACTOR = Redactor.standard();

    /** Letters and digits as they are drawn, put together so that no scanner takes them for a token. */
    private static final String DRAWN = "q7w" + "3e9r1t5" + "y2u8i4o6";

    static final List<String> CONTEXTS = List.of(
            "N=V",
            "N = V",
            "N: V",
            "N : V",
            "export N=V",
            "set N=V",
            "  N: \"V\" # comment",
            "// N=V",
            "# N: V",
            "\"N\": \"V\",",
            "'N': 'V'",
            "{\\\"N\\\":\\\"V\\\"}",
            "{\"config.ini\": \"N=V\\nBACKUP_ENABLED=true\"}",
            "N := `V`",
            "N ?= \"V\"",
            "N::= V",
            "$N .= \"V\"",
            "\"N\" => \"V\",",
            ":N => \"V\"",
            "Map(N -> V)",
            "string N = \"V\";",
            "const N: string = \"V\";",
            "let N: &'static str = \"V\";",
            "N: Optional[str] = 'V'",
            "val N: String = \"V\"",
            "var N string = \"V\"",
            "public static final String N = \"V\";",
            "N=\"\"\"V\"\"\"",
            "config[\"N\"] = \"V\"",
            "process.env.N = 'V';",
            "$env:N = \"V\"",
            "System.setProperty(\"N\", \"V\")",
            "env.get(scope, \"N\", \"V\")",
            "define('N', 'V');",
            "setx N \"V\"",
            "client.N(\"V\")",
            "--N=V",
            "run --N V --verbose",
            "['run', '--N', 'V']",
            "-DN=V",
            "<N>V</N>",
            "<N>\n    V\n</N>",
            "<add key=\"N\" value=\"V\" />",
            "{\"name\":\"N\",\"value\":\"V\"}",
            "- name: N\n  value: V",
            "https://x.example/v1?N=V&page=2",
            "N%3DV%26page=2",
            "curl -H \"N: V\"",
            "(N=\"V\")",
            "[N: V]",
            "**N**: V",
            "`N`: `V`");

    static final List<String> NAMES = List.of(
            "apiKey",
            "API_KEY",
            "acme-api-key",
            "acmeToken",
            "ACME_TOKEN",
            "acme.token",
            "ACME_CLIENT_SECRET",
            "acmeAccessToken",
            "dbPassword",
            "acmePrivateKey",
            "X-Acme-Auth-Token",
            "hubspotKey");

    @ParameterizedTest
    @FieldSource("CONTEXTS")
    void a_value_is_hidden_whatever_its_name(String context) {
        for (String name : NAMES) {
            // A name with a hyphen or a point is none in most languages, but what is found should not depend on it.
            String text = context.replace("N", name).replace("V", DRAWN);
            assertThat(REDACTOR.redact(text)).as(text).doesNotContain(DRAWN);
        }
    }

    @ParameterizedTest
    @FieldSource("CONTEXTS")
    void what_surrounds_a_value_stays(String context) {
        String text = context.replace("N", "ACME_TOKEN");
        String escaped = text.replace("\n", "\\n");
        assertThat(REDACTOR.redact(text.replace("V", DRAWN)))
                .startsWith(escaped.substring(0, escaped.indexOf('V')))
                .endsWith(escaped.substring(escaped.indexOf('V') + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            ALTER ROLE app PASSWORD 'hunter2' ~ ALTER ROLE app PASSWORD '[redacted]'
            CREATE USER a IDENTIFIED BY 'hunter2'; ~ CREATE USER a IDENTIFIED BY '[redacted]';
            mysql --user root --password hunter2 db ~ mysql --user root --password [redacted] db
            ["mysql","--password","hunter2"] ~ ["mysql","--password","[redacted]"]
            Map(user -> ann, password -> swordfish) ~ Map(user -> ann, password -> [redacted])
            on field 'password': rejected value [hunter2]; codes [Size] ~ on field 'password': rejected value [redacted]; codes [Size]
            const password: string = 'hunter2'; ~ const password: string = '[redacted]';
            password?: string = "hunter2" ~ password?: string = "[redacted]"
            {"service_account": {"id": 1, "secret": "ab"}} ~ {"service_account": {"id": 1, "secret": "[redacted]"}}
            {"keys":["q7w3e9r1t5y2u8i4o6"]} ~ {"keys":[redacted]}
            "secret/db/password": "hunter2" ~ "secret/db/password": "[redacted]"
            PASS: hunter2hunter2 ~ PASS: hunter2hunter2
            PASS: q7w3e9r1t5y2u8i4o6 ~ PASS: [redacted]
            pass: hunter2 ~ pass: [redacted]
            secret: swordfish ~ secret: [redacted]
            secret: swordfish12 for you ~ secret: [redacted] for you
            password: swordfish for you ~ password: [redacted] for you
            Password= hunter2 ~ Password= [redacted]
            'password='hunter2'' ~ 'password='[redacted]''
            token=0x1234567890abcdef1 ~ token=[redacted]
            <password> hunter2 </password> ~ <password> [redacted] </password>
            <password>hunter2 ~ <password>[redacted]
            <password>\\n  hunter2\\n ~ <password>\\n  [redacted]\\n
            run --password  hunter2 ~ run --password  [redacted]
            password=hunter2... ~ password=[redacted]
            token=hunter2hunter2hunter2[REDACTED] ~ token=[redacted]]
            token=ab1[redacted] ~ token=[redacted]]
            token=****12345 ~ token=[redacted]
            password=0 ~ password=[redacted]
            "password": "correct.horse.battery" ~ "password": "[redacted]"
            secret = my_own.secret ~ secret = my_own.secret
            password = my_own.secret ~ password = [redacted]
            {&quot;password&quot;:&quot;hunter2&quot;,&quot;a&quot;:1} ~ {&quot;password&quot;:&quot;[redacted]&quot;,&quot;a&quot;:1}
            {&#34;token&#34; : &#34;ab1&#34;} ~ {&#34;token&#34; : &#34;[redacted]&#34;}
            {\\x22password\\x22:\\x22hunter2\\x22} ~ {\\x22password\\x22:\\x22[redacted]\\x22}
            \\u0022password\\u0022:\\u0022hunter2\\u0022 ~ \\u0022password\\u0022:\\u0022[redacted]\\u0022
            x?password\\u003dhunter2\\u0026page\\u003d2 ~ x?password\\u003d[redacted]\\u0026page\\u003d2
            &lt;password&gt;hunter2&lt;/password&gt; ~ &lt;password&gt;[redacted]&lt;/password&gt;
            &lt;p type=&quot;x&quot;&gt;hello&lt;/p&gt; ~ &lt;p type=&quot;x&quot;&gt;hello&lt;/p&gt;
            \\u003cpassword\\u003ehunter2\\u003c/password\\u003e ~ \\u003cpassword\\u003e[redacted]\\u003c/password\\u003e
            %3Cpassword%3Ehunter2%3C/password%3E ~ %3Cpassword%3E[redacted]%3C/password%3E
            <password><![CDATA[hunter2]]></password> ~ <password><![CDATA[[redacted]]]></password>
            <token><![CDATA[hunter2 ~ <token><![CDATA[[redacted]
            <Password type="text">hunter2</Password> ~ <Password type="text">[redacted]</Password>
            <wsse:Password Type='x'>hunter2</wsse:Password> ~ <wsse:Password Type='x'>[redacted]</wsse:Password>
            <entry a="b" key="password">hunter2</entry> ~ <entry a="b" key="password">[redacted]</entry>
            <entry key="user">ann</entry> ~ <entry key="user">ann</entry>
            <password value="x"/>text</a> ~ <password value="[redacted]"/>text</a>
            <b class="x">bold</b> ~ <b class="x">bold</b>
            password: |\\n  hunter2\\nuser: ann ~ password: |\\n  [redacted]\\nuser: ann
            token: >-\\n  ab1\\n  cd2\\nx: y ~ token: >-\\n  [redacted]\\nx: y
            name="password"\\r\\n\\r\\nhunter2\\r\\n--x ~ name="password"\\r\\n\\r\\n[redacted]\\r\\n--x
            name="pin"\\nContent-Type: text/plain\\n\\n4711\\n--x ~ name="pin"\\nContent-Type: text/plain\\n\\n[redacted]\\n--x
            name="user"\\n\\nann\\n--x ~ name="user"\\n\\nann\\n--x
            curl -u ab1cd2ef3gh4: http://x ~ curl -u [redacted:credentials]: http://x
            curl -u administrator: http://x ~ curl -u administrator: http://x
            curl -U ann:hunter2 http://x ~ curl -U [redacted:credentials] http://x
            curl -u x -U y -u ann:hunter2 http://x ~ curl -u x -U y -u [redacted:credentials] http://x
            curl -u x --user y --user=z -u ann:hunter2 ~ curl -u x --user y --user=z -u ann:hunter2
            curl --url x --user-agent y -H 'x-u: 1' -u ann:hunter2 ~ curl --url x --user-agent y -H 'x-u: 1' -u [redacted:credentials]
            <p a="b &gt; c" key="token">ab1</p> ~ <p a="b &gt; c" key="token">[redacted]</p>
            &lt;p a=&quot;b > c&quot; key=&quot;token&quot;&gt;ab1&lt;/p&gt; ~ &lt;p a=&quot;b > c&quot; key=&quot;token&quot;&gt;ab1&lt;/p&gt;
            &lt;token x=&quot;1&quot;&gt;&quot;&gt;ab1&lt;/p&gt; ~ &lt;token x=&quot;1&quot;&gt;[redacted]&lt;/p&gt;
            password: mustang1 ~ password: [redacted]
            pin1T10:27x33 ~ pin1T10:[redacted]
            pin-1T10:27x33 ~ pin-1T10:[redacted]
            pin-12R10:27x33 ~ pin-12R10:[redacted]
            token12:3x4y5z ~ token12:[redacted]
            """)
    void replaces_nothing_but_the_value(String text, String expected) {
        assertThat(REDACTOR.redact(text)).isEqualTo(expected);
    }
}
