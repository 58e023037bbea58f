package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matchers that find a value by what stands before it: what is between « and » as {@link Found} has it. */
class ValueMatchersTest {

    private static final Names NAMES = Names.STANDARD;

    static Stream<String> namesBeforeValues() {
        return """
                =x
                = x
                :x
                ":x
                \\": x
                [abc=x
                ;abc=x
                password=«hunter2»
                password:«hunter2»
                token=
                token:\\s
                session id: «q8Zk3Wv9Lm2x»
                api_key 2026: «q8Zk3Wv9Lm2x»
                session,id: q8Zk3Wv9Lm2x
                max_api_key=hun2ter
                , max_api_key=hun2ter
                x\\npin=«4711»
                x\\u0085pin=«4711»
                x\\qpin=4711
                open id: q8Zk3Wv9Lm2x
                identified by: «hunter2»
                first pass: hun2ter
                one pass: «hun2ter»
                run --session id=q8Zk3Wv9Lm2x
                password\u001b[1;31m=«hunter2»
                password\\u001b[1;31m=«hunter2»
                password\\u001b[0m: «hunter2»
                password?= «hunter2»
                password += «hunter2»
                password .= «hunter2»
                password ::::= hunter2
                token***: «hun2ter»
                token****: hun2ter
                user[password]:«must»
                "password":«must»
                \\"password\\":«must»
                &quot;password&quot;:«must»
                password:must
                "password": must be set
                "secret" : swordfish
                "secret" :«swordfish»
                "secret": «swordfish»
                "password" : «swordfish»
                "cookie": «a7q» next
                cookie: «a7q next»
                see "token\\u003d" of it
                token\\u003d«ab12»
                token\\u003cab12
                'password=
                'password='
                'password='«hunter2»'
                Token= is now
                Token= «is»
                Token= «is», x
                password = «must»
                x:token: «hun2ter»
                a:secret:«hunter2»
                Task :auth:compileJava UP
                "user:token":"«ab1»"
                "x/credentials": {"a":"b1"}
                "x/key": "q7w3e9r1t5y2u8i4o6"
                "x/secret": "«hunter2»"
                "x/secret": «swordfish»
                /run/token: swordfish
                /run/secret: «hun2ter»
                "PASS": "«hunter2»"
                PASS:«hunter2»
                FAIL_PASS: «hunter2»
                x PASS: hunter2hunter2
                PASS: «q7w3e9r1t5y2u8i4o6»
                PASS: q7w3e9r1t5y2u8i4o6 now
                PASS: «q7w3e9r1t5y2u8i4o6»\\s
                PASS: «q7w3e9r1t5y2u8i4o6»⏎next
                12:34
                T10:27
                22T10:27
                token-x2T10:«27x33»
                token-2xT10:«27x33»
                token_22T10:«27x33»
                token-22T10:27x33
                password12:«34»
                password1x2:«34»
                password -> «swordfish»
                password -> /run/x/y
                password->hunter2
                user -> hunter2
                token3d ab1cd2
                password\u001b[0m=«hunter2»
                token://hun2ter
                password:«/hun2ter»
                password://hun2ter
                password ->
                ->x
                token -> swordfish
                secret -> «ab1c»
                key -> orders
                "token", "«q7w3e9r1t5y2u8i4o6»"
                "token",
                "token",\\s
                "token", x
                token", "q7w3e9r1t5y2u8i4o6"
                ("password", "«hunter2»")
                ["password", "hunter2"]
                ("password",   "«hunter2»")
                (\\"password\\", \\"«hunter2»\\")
                (\\"password\\", hunter2)
                (\\"password\\", \\
                \\"token\\",\\"«q7w3e9r1t5y2u8i4o6»\\"
                [\\"password\\", \\"hunter2\\"]
                (password\\", \\"hunter2\\")
                \\",x
                ",
                ab: x¦token: «hun2ter»
                abc ¦"token", "«q7w3e9r1t5y2u8i4o6»"
                ("¦token", "q7w3e9r1t5y2u8i4o6"
                (¦"token", "hunter2"
                pass¦word=hunter2
                session ¦id: q8Zk3Wv9Lm2x
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("namesBeforeValues")
    void names_before_values(String line) {
        Found.by(new KeyValueMatcher(NAMES), line.replace("\\s", " "));
    }

    static Stream<String> types() {
        return """
                password: bytes                                 = "«hunter2»"
                password: «bytes»                                  = "hunter2"
                password:                                       string = "«hunter2»"
                password:                                        string = "hunter2"
                password: SecretStr = "«hunter2»"
                password: Optional[SecretStr] = "«hunter2»"
                password : string = "«hunter2»"
                password ? : string = "«hunter2»"
                : string = "x1y2"
                string = "x1y2"
                var key string = "«q7w3e9r1t5y2u8i4o6»"
                var keys string = "«q7w3e9r1t5y2u8i4o6»"
                user: string = "x1y2"
                password: str
                password: «any»
                password: any|str='«hunter2»'
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("types")
    void types_between_names_and_values(String line) {
        Found.by(new KeyValueMatcher(NAMES), line);
    }

    static Stream<String> values() {
        return """
                password=,user=x
                password=,a=b c
                password=;
                password=&user=x
                password=) x
                password=]
                password=}
                password=«|a=b» c
                password=",", x
                password="
                password=""
                password=""\"«hunter2»
                password=""\"«hunter2»""\" x
                password="«hunter2»
                password=\\"\\"\\"«hunter2»\\"\\"\\" x
                password=\\\\\\"\\\\\\"\\\\\\"«hunter2»\\\\\\"\\\\\\"\\\\\\"
                password=\\"\\", \\"x\\"
                password="«hun"ter2»" x
                {"password":"«hun, "a": "b»"}
                {"password":"«hun, "a":"b»"}
                {"password":"«hun»", "a": "b"}
                \\"password\\":\\"«hun\\\\\\"ter2»\\"}
                \\"password\\":\\"«hunter2»" x
                \\"password\\":\\"«hunter2\\\\\\\\»\\", x
                password=>«hunter2»
                password==«hunter2»
                password= token=x
                password= pin:x
                password= pin :x
                password= «user=x»
                password= «pin» x
                password=«swordfish(1»)
                token=swordfish(q8Zk3Wv9Lm2x
                \\"password=«hunter2»\\", x
                \\\\\\"password=«hunter2»\\\\\\"}
                password=«hunter\\"x» y
                password=«hunter\\x» y
                password=«hunter»\\n y
                password=«hunter2»,,,,,,,,,a=1
                password=«hunter2,»,,,,,,,,,a=1
                password=«hunter2,:x»
                password=«hunter2,=x»
                password=«hunter2\\»
                password=«\\»
                password=[redacted]\\nx
                password=${x}\\", y
                password=${x} y
                password=«${x}y»
                password=[hidden] x
                password=(protected)
                password=«(swordfish»)
                secret: fixed handling of errors
                password: «fixed» handling of errors
                secret= «fixed» handling of errors
                token=acme.api.key
                password=«acme.api.key»
                password=«hunter2,abc»
                password=«hunter2,abc» d
                password=«hunter2»,abc=d
                password=«hunter2»,abc:d
                password=«hunter2»,'abc':d
                password=«hunter2»,
                password=«hunter2...», b=c
                password=«hunter2.5»
                tokens=[]
                tokens=«[a1,b2]» x
                tokens=«[a1,b2]hun2ter» x
                tokens=«[a1][redacted]» x
                tokens=«{a:[1,{b:2}]}», c=d
                tokens=«[a1,[b2]»
                keys=«[q7w3e9r1t5y2u8i4o6]»
                keys=[a,b]
                keys=[a
                keys=[a},"q7w3e9r1t5y2u8i4o6"
                keys=«[a,q7w3e9r1t5y2u8i4o6»
                keys=[a],"q7w3e9r1t5y2u8i4o6"
                key={a: q7w3e9r1t5y2u8i4o6}
                secret: |⏎  «hun2ter⏎  x»⏎y
                secret: |+⏎  «hun2ter»⏎y
                secret: |-⏎  «hun2ter»⏎y
                secret: >2-⏎  «hun2ter»⏎y
                secret: «|+23»⏎  hun2ter⏎y
                secret: |⏎hun2ter⏎y
                secret: |⏎  null⏎y
                secret: |⏎  «hun2ter»
                secret: |
                secret: |\\n  «hun2ter»\\ny
                secret: «|hun2ter»
                secret: |⏎   \s
                secret= |⏎  hun2ter
                &#34;secret&#34;:&#34;«hun2ter»
                &#34;secret&#34;:&#34;«hun2ter»&#34;x
                &#34;secret&#34;:&#34;null&#34;x
                field 'pin': rejected value «[hun2ter]»; x
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("values")
    void where_values_begin_and_end(String line) {
        Found.by(new KeyValueMatcher(NAMES), line);
    }

    static Stream<String> headers() {
        return """
                Authorization: «abc1»
                Authorization: «hun2ter» \s
                Authorization: NTLM «abc1» x
                Authorization: Basic «abc1» x
                Authorization: Token «abc1» x
                Authorization: Bearer «abc1» x
                Authorization: ApiKey «abc1» x
                Authorization: Negotiate «abc1» x
                Authorization: Basic   «abc1», x
                Authorization: «Digest abc1 x»
                Authorization: «Hawk abc1 x»\\n y
                Authorization: «Hawk abc1 x»⏎ y
                Authorization: Basic [redacted] x
                Authorization: Basic null
                Authorization: Basic ${x} y
                Authorization: Basic {x} y
                {Authorization=null, Host=x}
                {Authorization=«Hawk» abc1, Host=x}
                {Authorization=«abc1», Host=x}
                cookie=«null; b=c d»
                cookie=null
                cookie=«a7q; b=c d»⏎x
                cookie=«a7q»,b=c
                authorization=«null=x»
                authorization= pin=x
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("headers")
    void headers_of_one_token_and_of_a_line(String line) {
        Found.by(new KeyValueMatcher(NAMES), line);
    }

    @Test
    void values_that_are_longer_than_what_tells() {
        Matcher matcher = new KeyValueMatcher(NAMES);
        for (int length : new int[] {255, 256, 257, 258, 300}) {
            String value = "q8Zk3Wv9".repeat(40).substring(0, length);
            Found.by(matcher, "token=«" + value + "» x");
            Found.by(matcher, "token=\"«" + value + "»\" x");
            Found.by(matcher, "cookie=«" + value + "» x");
            Found.by(matcher, "Authorization: Basic «" + value + "» x");
            Found.by(matcher, "token: |⏎  «" + value + "»⏎x");
            Found.by(matcher, "token: |⏎  «" + value + "⏎  y»⏎x");
        }
    }

    @Test
    void what_is_read_is_bounded() {
        Matcher matcher = new KeyValueMatcher(NAMES);
        Found.by(matcher, "secret: |⏎" + " ".repeat(63) + "«hun2ter»⏎y");
        Found.by(matcher, "secret: |⏎" + " ".repeat(64) + "hun2ter⏎y");
        Found.by(matcher, "password=«hunter»" + "\\".repeat(31) + "\", x");
        Found.by(matcher, "password=«hunter\\»" + "\\".repeat(31) + "\", x");
        // Of a longer name only the end is read, so that what it begins with does not tell.
        String name = "_x".repeat(58) + "_password";
        Found.by(matcher, "max" + name + "=hunter2");
        Found.by(matcher, "max_" + name + "=«hunter2»");
    }

    static Stream<String> elements() {
        return """
                >
                <>x
                <password>«hunter2»
                <password>«hunter2»</password>
                <password> «hunter2» </password>
                <password>⏎«hunter2»⏎</password>
                <password>\\n«hunter2»\\n</password>
                <password>\\n«hunter2»\\n
                <password>\s
                <password> hunter2
                <password>  </password>
                <password>n</password¦>x
                a <password>)
                <token>null</token>
                <password><![CDATA[«hunter2»]]></password>
                <password><![CDATA[\\n]]></password>
                <password><![CDATA[«hunter2»\\n]]></password>
                <password><![CDATA[]]></password>
                <password><![CDATA[«hunter2»
                <wsse:password>«hunter2»</a>
                <entry key="password">«hunter2»</entry>
                <entry key='password'>«hunter2»</entry>
                <entry key=\\"password\\">«hunter2»</entry>
                &lt;entry key=&quot;password&quot;&gt;«hunter2»&lt;/entry&gt;
                &lt;entry key=&quot;user&quot;&gt;hunter2&lt;/entry&gt;
                \\u003centry key=\\u0022password\\u0022\\u003e«hunter2»\\u003c/entry\\u003e
                password>hunter2
                &lt;password x=&quot;y&quot;&gt;«hunter2»&lt;/password&gt;
                %3Centry key=%27x%27%3Ehunter2
                token x="1">ab1
                < key="token">ab1
                <token x="1">«ab1»
                &lt;token x=&quot;1&quot;&gt; &quot;&gt;ab1 end
                <¦password>hunter2
                <pass¦word x="1">hunter2
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void elements_of_markup(String line) {
        Found.by(new XmlMatcher(NAMES), line);
    }

    @Test
    void names_and_tags_of_elements_are_bounded() {
        Matcher matcher = new XmlMatcher(NAMES);
        Found.by(matcher, "<" + "x_".repeat(60) + "password>«hunter2»");
        Found.by(matcher, "<x" + "x_".repeat(60) + "password>hunter2");
        Found.by(matcher, "<token x=\"" + "y".repeat(245) + "\">«ab1»");
        Found.by(matcher, "<token x=\"" + "y".repeat(246) + "\">ab1");
        Found.by(matcher, "<password><![CDATA[«" + "q8Zk3Wv9".repeat(40) + "»]]>");
    }

    static Stream<String> named() {
        return """
                name="password" value="«hunter2»"
                {"name" : "password", "value" : "«hunter2»"}
                {\\"name\\":\\"password\\",\\"value\\":\\"«hunter2»\\"}
                {\\"name\\" : \\"password\\", \\"value\\" : \\"«hunter2»\\"}
                {\\\\\\"name\\\\\\":\\\\\\"password\\\\\\",\\\\\\"value\\\\\\":\\\\\\"«hunter2»\\\\\\"}
                {&quot;name&quot;:&quot;password&quot;,&quot;value&quot;:&quot;«hunter2»&quot;}
                {\\u0022name\\u0022:\\u0022password\\u0022,\\u0022value\\u0022:\\u0022«hunter2»\\u0022}
                {\\"name\\":\\"user\\",\\"value\\":\\"hunter2\\"}
                <add key=\\"password\\" value=\\"«hunter2»\\"/>
                &lt;add key=&quot;password&quot; value=&quot;«hunter2»&quot;/&gt;
                &lt;add key=&#39;password&#39; value=&#39;«hunter2»&#39;/&gt;
                \\"password\\" value=\\"hunter2\\"
                \\"x=y\\\\value=\\"hunter2\\"
                {name: password, value: «hunter2»}
                {key: password, value: «hunter2»}
                {id: password, value: «hunter2»}
                {header: password, value: «hunter2»}
                {param: password, value: «hunter2»}
                {field: password, value: «hunter2»}
                {Name: password, Value: «hunter2»}
                {user: password, value: hunter2}
                {names: password, value: hunter2}
                "password" value="hunter2"
                ="password" value="hunter2"
                : password value="hunter2"
                <password value="«hunter2»"
                <x name="password" a="1" b="2" c="3" value="«hunter2»"
                <x name="password" a="1" b="2" c="3" d="4" value="hunter2"
                name: password\\nvalue: «hunter2»
                name: password⏎  value: «hunter2»
                name: user⏎  value: hunter2
                \\nvalue: x
                value=x
                name="¦password" value="hunter2"
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("named")
    void values_whose_names_are_values(String line) {
        Found.by(new KeyValueMatcher(NAMES), line);
    }

    @Test
    void names_that_are_values_are_bounded() {
        Matcher matcher = new KeyValueMatcher(NAMES);
        Found.by(matcher, "name=\"" + "x_".repeat(28) + "password\" value=\"«hunter2»\"");
        Found.by(matcher, "name=\"x" + "x_".repeat(28) + "password\" value=\"hunter2\"");
        Found.by(matcher, "name=\"password\"" + " ".repeat(64) + "value=\"«hunter2»\"");
        Found.by(matcher, "name=\"password\"" + " ".repeat(65) + "value=\"hunter2\"");
    }

    static Stream<String> manifests() {
        return """
                kind: Secret⏎data:⏎  «a: aHVu»⏎x
                kind: Secret⏎data:⏎⇥«a: aHVu⏎⇥b: aHVu»⏎x
                kind: Secret\\ndata:\\n  «a: aHVu»\\nx
                kind: Secret⏎stringData:⏎  «a: aHVu»
                kind: Secret⏎metadata:⏎  name: hun2ter
                kind: Secrets⏎data:⏎  a: aHVu
                kind: Secret data
                kind: Secret stringData
                kind: Secret data"
                kind: Secret⏎data:
                kind: Secret⏎data:⏎ \s
                kind: Secret⏎data:⏎  a:
                kind: Secret⏎data:⏎  a: null
                kind: Secret⏎data:⏎  a: null⏎
                kind: Secret⏎data:⏎  a: ""⏎  b: ''⏎
                kind: Secret⏎data:⏎  a: ${x:y}⏎  b: {{ z }}⏎
                kind: Secret⏎data:⏎  «a: ${x:y}⏎  b: hun2ter»⏎
                kind: Secret⏎data:⏎  [redacted]
                {"kind":"Secret","data":«{"a":"aHVu"}»,"type":"x"}
                {"kind" : "Secret","data":«{"a":"aHVu"»
                {"data":«{"a":"aHVu"},"kind"»:"Secret","type":"x"}
                data:⏎  «a: aHVu⏎kind:» Secret⏎x
                data:⏎  [redacted]⏎kind: Secret⏎x
                xdata:⏎  a: aHVu⏎kind: Secret⏎x
                kind:       Secret⏎data:⏎  «a: aHVu»
                kind:        Secret⏎data:⏎  a: aHVu
                kind:\s
                kind: Secre
                data:⏎  a: x¦ kind: Secret⏎x
                kin¦d: Secret⏎data:⏎  a: aHVu
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void data_of_manifests(String line) {
        Found.by(new ManifestMatcher(), line.replace('⇥', '\t'));
    }

    @Test
    void data_of_manifests_is_near() {
        Matcher matcher = new ManifestMatcher();
        Found.by(matcher, "kind: Secret " + "x".repeat(489) + "⏎data: «a: hun2ter»");
        Found.by(matcher, "kind: Secret " + "x".repeat(490) + "⏎data: a: hun2ter");
        Found.by(matcher, "⏎data: «a: " + "x".repeat(490) + "⏎kind:» Secret");
        Found.by(matcher, "⏎data: a: " + "x".repeat(491) + "⏎kind: Secret");
        assertThat(ManifestMatcher.breakLength("\nx", -1)).isZero();
        assertThat(ManifestMatcher.breakLength("\nx", 0)).isOne();
        assertThat(ManifestMatcher.breakLength("\nx", 1)).isZero();
        assertThat(ManifestMatcher.breakLength("\nx", 2)).isZero();
        assertThat(ManifestMatcher.breakLength("\\rx", 0)).isEqualTo(2);
    }

    static Stream<String> forms() {
        return """
                name="password"⏎⏎«hun2ter»⏎x
                name="password"⏎A: b⏎⏎«hun2ter»
                name="password"\\n\\n«hun2ter»\\nx
                name="password"\\r\\n\\r\\n«hun2ter»\\r\\nx
                name="password"␍⏎A: b␍⏎␍⏎«hun2ter»␍⏎x
                name="password"⏎⏎null⏎x
                name="user"⏎⏎hun2ter⏎x
                name="password"⏎hun2ter
                name="password"␍␍hun2ter
                name="password"
                name="password
                ame="password"⏎⏎hun2ter
                ¦name="password"⏎⏎«hun2ter»
                n¦ame="password"⏎⏎hun2ter
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fields_of_forms(String line) {
        Found.by(new FormFieldMatcher(NAMES), line.replace('␍', '\r'));
    }

    @Test
    void names_of_fields_of_forms_are_bounded() {
        Matcher matcher = new FormFieldMatcher(NAMES);
        Found.by(matcher, "name=\"" + "x_".repeat(27) + "_password\"⏎⏎«hun2ter»");
        Found.by(matcher, "name=\"x" + "x_".repeat(27) + "_password\"⏎⏎hun2ter");
        Found.by(matcher, "name=\"password\"" + "x".repeat(127) + "⏎⏎«hun2ter»");
        Found.by(matcher, "name=\"password\"" + "x".repeat(128) + "⏎⏎«hun2ter»");
        Found.by(matcher, "name=\"password\"" + "x".repeat(129) + "⏎⏎hun2ter");
    }

    static Stream<String> percents() {
        return """
                pin%3
                %3Dx
                password%3D
                password%3d«hunter2»
                password%3A«hunter2»
                password%3a«hunter2»
                password%3Bhunter2
                password%3D%20+«hunter2»
                password%22%3A«hunter2»
                password%3D%22«hunter2»%22
                %22password%22%3A%22«hunter%262»%22
                %27password%27%3D%27«hunter2»%27
                %22%3Dx
                %26password%3D«hunter2»%26a
                %26pin%3D«4711»
                %3Apin%3D«4711»
                %3A%3Dx
                password%3D«hunter2»%20a
                password%3D«hunter2»%2Ca
                password%3D«hunter2»%2ca
                password%3D«hunter2»%3Ba
                password%3D«hunter2»%3ba
                password%3D«hunter2»%7Da
                password%3D«hunter2»%7da
                password%3D«hunter2»%0Aa
                password%3D«hunter2»%0da
                password%3D«hunter2%2B»
                password%3D«hunter2»&a
                password%3D«hunter2»"a
                password%3D«hunter2»\\a
                password%3D«hunter2»<a
                password%3D«hunter2» a
                token%3Dnull%20a
                pass¦word%3Dhunter2
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("percents")
    void percent_encoded_signs(String line) {
        Found.by(new PercentMatcher(NAMES), line);
    }

    @Test
    void percent_encoded_names_and_values_are_bounded() {
        Matcher matcher = new PercentMatcher(NAMES);
        String name = "_x".repeat(58) + "_password";
        Found.by(matcher, "max" + name + "%3Dhunter2");
        Found.by(matcher, "max_" + name + "%3D«hunter2»");
        Found.by(matcher, "token%3D«" + "q8Zk3Wv9".repeat(40) + "»&a");
    }

    static Stream<String> commands() {
        return """
                curl -u «ann:hunter2» x
                curl -u «ann:hunter2»
                curl -u «:hunter2» x
                curl -u : x
                curl -u«ann:hunter2»
                curl -u=«ann:hunter2» x
                curl -U «ann:hunter2» x
                curl --user «ann:hunter2» x
                curl --proxy-user=«ann:hunter2» x
                curl --userann:hunter2 x
                curl -u "«ann:hun ter2»" x
                curl -u "«ann:hun"ter2»" x
                curl -u '«ann:hun"ter2»' x
                curl -u «ab1cd2ef3gh4»: x
                curl -u ab1cd2ef3gh: x
                curl -u ab1cd2ef3gh4.: x
                curl -u abcdefghijkl: x
                curl -u ann:12345 x
                curl -u «ann:123456» x
                curl -u «ann:1234x» x
                curl -u
                curl -u ann
                curl -u '«:hunter2»' x
                a:b curl x-u c
                curl -u\\s
                curl --user\\s
                curl -u a=b:hunter2
                curl -u ann:${PASSWORD}
                curl -u [redacted:credentials]:x
                curl -u x -u y -u «ann:hunter2»
                curl x-u x-u x-u -u «ann:hunter2»
                curl -u x -U y --user z -u ann:hunter2
                wget -u ann:hunter2
                curlx-u ann:hunter2
                curl¦ -u «ann:hunter2»
                curl ¦-u ann:hunter2
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void users_of_commands(String line) {
        Found.by(new CurlUserMatcher(), line.replace("\\s", " "));
    }

    @Test
    void a_command_is_near_and_a_long_password_goes_as_a_whole() {
        Matcher matcher = new CurlUserMatcher();
        Found.by(matcher, "x curl " + "x".repeat(1017) + " -u «ann:hunter2»");
        Found.by(matcher, "x curl " + "x".repeat(1018) + " -u ann:hunter2");
        Found.by(matcher, "curl -u «ann:" + "q8Zk3Wv9".repeat(40) + "» x");
        Found.by(matcher, "curl -u '«ann:" + "q8Zk3Wv9".repeat(40) + "»' x");
    }

    static Stream<String> options() {
        return """
                --
                --password
                --password\\s
                --password «hunter2»
                --password «hunter2» x
                --password, hunter2
                --password.⏎hunter2
                --password -x
                --password -
                x--password hunter2
                <--password hunter2
                ¦--password «hunter2»
                x¦--password «hunter2»
                --password «a=b1»
                --token a=b1
                --token «hun2ter»
                --token swordfish
                --password «swordfish» x
                --password  swordfish x
                --password  «hunter2» xy
                --password PASSWORD
                --password PASS_WORD
                --password «PASS-WORD»
                --password must
                --password ⏎hunter2
                "--password"
                "--password",
                "--password", x
                "--password", "«hunter2»"
                "--password" "«hunter2»"
                "--password",  "«swordfish»"
                "--password",  "«two words»"
                "--password", "«must»"
                "--password", "
                "--token","«hun2ter»"
                '--1password', 'x'
                --user hunter2
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("options")
    void options_and_their_values(String line) {
        Found.by(new OptionMatcher(NAMES), line.replace("\\s", " "));
    }

    @Test
    void names_of_options_are_bounded() {
        Matcher matcher = new OptionMatcher(NAMES);
        Found.by(matcher, "--" + "x_".repeat(28) + "password «hunter2»");
        Found.by(matcher, "--x" + "x_".repeat(28) + "password hunter2");
        assertThat(matcher.match("--", 0, 1)).isEqualTo(Span.NONE);
    }

    static Stream<String> juxtaposed() {
        return """
                PASSWORD '«hunter2»'
                PASSWORD "«hunter2»" x
                PASSWORD `«hunter2»
                PASSWORD 'hunter 2'
                PASSWORD ''
                PASSWORD '
                password("hunter2")
                password("«q7w3e9r1t5y2u8i4o6»")
                apiKey 'hunter2'
                apiKey '«q7w3e9r1t5y2u8i4o6»'
                PASSWORD \\"«hunter2»\\" x
                PASSWORD \\\\\\"«hunter2»\\\\\\"
                PASSWORD \\'«hunter2»\\'
                PASSWORD '«hunter2\\»'
                PASSWORD \\"«hunter2»
                PASSWORD \\"hunter 2\\"
                PASSWORD \\"\\"
                PASSWORD \\"
                PASSWORD \\
                PASSWORD \\x
                apiKey(\\"«q7w3e9r1t5y2u8i4o6»\\")
                password(\\"hunter2\\")
                user \\"hunter2\\"
                Cookie 'q7w3e9r1t5y2u8i4o6'
                identified by '«hunter2»'
                - 'hunter2'
                user 'hunter2'
                 'x'
                pass¦word 'hunter2'
                password¦ 'hunter2'
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("juxtaposed")
    void quoted_values_behind_names(String line) {
        Found.by(new JuxtaposedMatcher(NAMES), line);
    }

    @Test
    void quoted_values_behind_names_are_bounded() {
        Matcher matcher = new JuxtaposedMatcher(NAMES);
        String value = "q8Zk3Wv9".repeat(16);
        Found.by(matcher, "PASSWORD '«" + value + "»' x");
        Found.by(matcher, "PASSWORD '" + value + "x' x");
        Found.by(matcher, "PASSWORD '«" + value + "»");
        Found.by(matcher, "PASSWORD '" + value + "x");
        assertThat(matcher.match(" 'x'", 0, 1)).isEqualTo(Span.NONE);
    }

    @Test
    void each_is_asked_where_it_finds_something() {
        Found.alone(new KeyValueMatcher(NAMES), "password=hunter2");
        Found.alone(new KeyValueMatcher(NAMES), "password -> hunter2");
        Found.alone(new KeyValueMatcher(NAMES), "(\"password\", \"hunter2\")");
        Found.alone(new KeyValueMatcher(NAMES), "password\\u003dhunter2");
        Found.alone(new XmlMatcher(NAMES), "<password>hunter2");
        Found.alone(new XmlMatcher(NAMES), "&lt;password&gt;hunter2");
        Found.alone(new XmlMatcher(NAMES), "%3cpassword%3ehunter2");
        Found.alone(new XmlMatcher(NAMES), "%3Cpassword%3Ehunter2");
        Found.alone(new ManifestMatcher(), "kind: Secret\ndata:\n  a: aHVu");
        Found.alone(new ManifestMatcher(), "{\"kind\":\"Secret\",\"data\":{\"a\":\"aHVu\"}}");
        Found.alone(new FormFieldMatcher(NAMES), "name=\"password\"\n\nhunter2");
        Found.alone(new PercentMatcher(NAMES), "password%3Dhunter2");
        Found.alone(new CurlUserMatcher(), "curl -u ann:hunter2");
        Found.alone(new CurlUserMatcher(), "curl -U ann:hunter2");
        Found.alone(new CurlUserMatcher(), "curl --user ann:hunter2");
        Found.alone(new OptionMatcher(NAMES), "--password hunter2");
        Found.alone(new JuxtaposedMatcher(NAMES), "PASSWORD 'hunter2'");
        Found.alone(new JuxtaposedMatcher(NAMES), "PASSWORD \\\"hunter2\\\"");
        Found.alone(new JuxtaposedMatcher(NAMES), "apiKey(\\\"q7w3e9r1t5y2u8i4o6\\\")");
        Found.alone(new JuxtaposedMatcher(NAMES), "apiKey(\"q7w3e9r1t5y2u8i4o6\")");
    }
}
