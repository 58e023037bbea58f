package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind: what is found, and what only looks so. */
class KindsTest {

    private static final Redactor ALL = Redactor.of(RedactionPolicy.standard()
            .with(SecretKind.PHONE, Replacement.erase())
            .with(SecretKind.NATIONAL_ID, Replacement.erase())
            .with(SecretKind.IP_ADDRESS, Replacement.erase()));

    private static String redact(String text) {
        return Redactor.standard().redact(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            mail from ann@example.com today ~ mail from [redacted:email] today
            <Ann.O+tag@mail.example.co.uk>, ~ <[redacted:email]>,
            /users/ann@example.com/orders ~ /users/[redacted:email]/orders
            to ann@example.com. ~ to [redacted:email].
            an\u00e4@b\u00fccher.example ~ [redacted:email]
            .-ann@163.com ~ .-[redacted:email]
            paid to DE89370400440532013000, ~ paid to [redacted:iban],
            IBAN GB29 NWBK 6016 1331 9268 19. ~ IBAN [redacted:iban].
            NO9386011117947 ~ [redacted:iban]
            curl -u ann:hunter2 https://x ~ curl -u [redacted:credentials] https://x
            curl -s --user 'ann:hunter 2' https://x ~ curl -s --user '[redacted:credentials]' https://x
            curl --proxy-user=ann:pw1 https://x ~ curl --proxy-user=[redacted:credentials] https://x
            """)
    void is_found_by_default(String text, String expected) {
        assertThat(redact(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git@github.com:org/repo.git",
                "ssh://app@example.com/x",
                "org.example.Order@1b2c3d4e",
                "lodash@4.17.21-beta.next",
                "java.base@17.0.15/java.lang.Thread.run",
                "getty@tty1.service icon@2x.png",
                "a@b @example.com x@.com ann@ ann@example.c",
                "user.@example.com",
                "DE88370400440532013000",
                "DE8937040044053201300",
                "DE893704004405320130001",
                "XDE89370400440532013000",
                "ZZ89370400440532013000",
                "de89370400440532013000",
                "DE89 3704 0044 0532 0130",
                "docker run -u 1000:1000 alpine",
                "curl -u 1000:1000",
                "curl -u ${USER}:${PASSWORD} https://x",
                "curl -u ann https://x",
                "curl x-u a:b",
                "+14155550123 and 10.0.0.1 and 078-05-1120",
            })
    void is_left_by_default(String text) {
        assertThat(redact(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            call +14155550123 now ~ call [redacted:phone] now
            tel:+49 (30) 1234-5678, ~ tel:[redacted:phone],
            ssn 078-05-1120 ~ ssn [redacted:national-id]
            cpf 111.444.777-35. ~ cpf [redacted:national-id].
            dni 12345678Z ~ dni [redacted:national-id]
            nie X1234567L ~ nie [redacted:national-id]
            cf RSSMRA85T10A562S ~ cf [redacted:national-id]
            from 10.20.30.40:8080 ~ from [redacted:ip-address]:8080
            from [2001:db8::1]:443 ~ from [[redacted:ip-address]]:443
            from fe80:0:0:0:1:2:3:4 ~ from [redacted:ip-address]
            peer ::1 ~ peer [redacted:ip-address]
            """)
    void is_found_on_request(String text, String expected) {
        assertThat(ALL.redact(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+0100 2026-11-22T21:35:14+01:00 1+14155550123 +1-2",
                "+1234567890123456 ++14155550123 +1415555012x",
                "000-12-3456 666-12-3456 912-12-3456 123-00-4567 123-45-0000 1078-05-1120 078-05-11201",
                "111.444.777-36 111.111.111-11 12345678A X1234567A RSSMRA85T10A562T",
                "1.2.3 1.2.3.4.5 256.1.1.1 1.2.3.04 v10.20.30.40 10.20.30.40-rc1 x.10.20.30.40",
                "12:30:45 1:2:3:4:5:6:7 :: a::b::c 1:2:3:4:5:6:7:8:9 12345::1 std::string",
            })
    void is_left_on_request(String text) {
        assertThat(ALL.redact(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            /x?a%3D1%26password%3Dhunter2%26b%3D2 ~ /x?a%3D1%26password%3D[redacted]%26b%3D2
            %7B%22apiKey%22%3A%22k1%22%2C%22n%22%3A3%7D ~ %7B%22apiKey%22%3A%22[redacted]%22%2C%22n%22%3A3%7D
            token%3d+abc1&x ~ token%3d+[redacted]&x
            pin%3D%201234%20x ~ pin%3D%20[redacted]%20x
            token_count%3D512 ~ token_count%3D512
            token%3Dnull %3D %3Ax a%3 ~ token%3Dnull %3D %3Ax a%3
            <input name="password" type="text" value="hunter2"/> ~ <input name="password" type="text" value="[redacted]"/>
            <add key="DbPassword" value="hunter2" /> ~ <add key="DbPassword" value="[redacted]" />
            {"name":"api_key","value":"k1"} ~ {"name":"api_key","value":"[redacted]"}
            - name: DB_PASSWORD\\n  value: hunter2 ~ - name: DB_PASSWORD\\n  value: [redacted]
            <add key="Color" value="red" /> value=x ~ <add key="Color" value="red" /> value=x
            Authorization: Bearer ${TOKEN} ~ Authorization: Bearer ${TOKEN}
            Authorization: Bearer {token} ~ Authorization: Bearer {token}
            Authorization: Bearer $(get-token now) ~ Authorization: Bearer $(get-token now)
            Proxy-Authorization: Basic dXNlcjpwdw== ~ Proxy-Authorization: Basic [redacted]
            GET /x?sig=aB3dE5gH7jK9mN1pQ3&v=2 ~ GET /x?sig=[redacted]&v=2
            """)
    void is_found_in_other_places(String text, String expected) {
        assertThat(redact(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=${DB_PASSWORD} password=$DB_PASSWORD password={{ vault.db }} password=%DB_PASSWORD%",
                "password=<your password> password=****** password=xxxxxxxx secret=@secret@ token=#{token}",
                "token=ACCESS_TOKEN api_key=YOUR_API_KEY api_key=put-your-key-here",
                "secret=/run/secrets/db credentials=~/.aws/credentials private_key=C:\\keys\\server.pem",
                "token=1.20.3-rc1 auth=v2.1 session=org.example.Session@1b2c3d",
                "token=settings.api.token secret=getSecret(name) credentials: new Credentials()",
                "key=orders-2026 access=read api=v1 signature: run(int) salt=true",
                "key=3f2504e0-4f89-11d3-9a0c-0305e82c3301 cache_key=aB3dE5gH7jK9mN1pQ3",
                "cloudflare: enabled github=https://github.com/org/repo",
                "dbus-user-session:amd64 unpacked",
            })
    void placeholders_paths_versions_and_code_are_no_secrets(String text) {
        assertThat(redact(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            password=${a}hunter2 ~ password=[redacted]
            password=/etc/x/y ~ password=[redacted]
            password=3f2504e0-4f89-11d3-9a0c-0305e82c3301 ~ password=[redacted]
            api_key=3f2504e0-4f89-11d3-9a0c-0305e82c3301 ~ api_key=[redacted]
            key=aB3dE5gH7jK9mN1pQ3 ~ key=[redacted]
            cloudflare: "aB3dE5gH7jK9mN1pQ3" ~ cloudflare: "[redacted]"
            secret=/aB3dE5gH7jK9mN1pQ3/x ~ secret=[redacted]
            secret=/a+b/c ~ secret=[redacted]
            key=9f86d081884c7d659a2feaa0c55ad015 ~ key=[redacted]
            """)
    void what_looks_like_a_secret_is_one(String text, String expected) {
        assertThat(redact(text)).isEqualTo(expected);
    }

    @Test
    void one_level_of_base64_is_seen_through() {
        for (String secret : List.of("user=ann&password=hunter2&x=1", "{\"name\":1,\"apiKey\":\"k1\"}")) {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            for (Base64.Encoder encoder : List.of(
                    Base64.getEncoder(),
                    Base64.getUrlEncoder(),
                    Base64.getEncoder().withoutPadding())) {
                assertThat(redact("body=" + encoder.encodeToString(bytes) + " sent"))
                        .isEqualTo("body=[redacted:encoded] sent");
            }
        }
        for (String before : List.of("\n", "a\r\n", "\u0085", "\\n", "\\u0022")) {
            String word = Base64.getEncoder().encodeToString("password=hunter2&x=1".getBytes(StandardCharsets.UTF_8));
            assertThat(redact(before + word)).isEqualTo(redact(before) + "[redacted:encoded]");
        }
        String harmless = "body="
                + Base64.getEncoder()
                        .encodeToString("an ordinary sentence in English".getBytes(StandardCharsets.UTF_8));
        assertThat(redact(harmless)).isSameAs(harmless);
        String path = "/usr/share/doc/libexample/changelog/and/much/more";
        assertThat(redact(path)).isSameAs(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: Secret\nmetadata:\n  name: x\ndata:\n  a: aHVudGVyMg==\n  b: aHVudGVyMg==\ntype: Opaque",
                "{\"kind\": \"Secret\", \"data\": {\"a\": \"aHVudGVyMg==\"}, \"type\": \"Opaque\"}",
                "stringData:\n  a: aHVudGVyMg==\nkind: Secret\ntype: Opaque",
                "kind: Secret\ndata:\n  a: aHVudGVyMg==",
                "kind: Secret\nmetadata:\n  kind: Secret\ndata:\n  a: aHVudGVyMg==\ntype: Opaque",
                "stringData:\n  a: aHVudGVyMg==\nkind: Secret\nother:\n  kind: Secret\ntype: Opaque",
            })
    void the_data_of_a_secret_manifest_goes(String text) {
        String once = redact(text);
        assertThat(once).doesNotContain("aHVudGVyMg").contains("Secret");
        assertThat(once.contains("Opaque")).isEqualTo(text.contains("Opaque"));
        assertThat(redact(once)).isSameAs(once);
        String other = text.replace("Secret", "ConfigMap").replace("\n", " ");
        assertThat(redact(other)).isSameAs(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: Secret\\ndata:\\n  a: {{ .Values.password }}\\n  b: ${TOKEN}",
                "kind: Secret\\ndata:\\n  a: \"\"\\n",
                "kind: Secret\\nmetadata: x",
                "password=var.db_password token = process.env.TOKEN secret=os.environ[\"SECRET\"]",
                "twitter_client_id=orders client_id=aB3dE5gH7jK9mN1pQ3",
            })
    void what_is_taken_from_elsewhere_stays(String text) {
        assertThat(redact(text)).isSameAs(text);
    }

    @Test
    void an_id_of_a_provider_is_a_key_if_it_looks_so() {
        assertThat(redact("twitter_client_id=aB3dE5gH7jK9mN1pQ3")).isEqualTo("twitter_client_id=[redacted]");
        assertThat(redact("password=var.aB3dE5gH7jK9mN1pQ3")).isEqualTo("password=[redacted]");
    }

    @Test
    void tokens_of_five_parts_are_one() {
        String token = "ey" + "JhbGciOiJSU0EtT0FFUCJ9.OKOawDo13gRp.48V1_ALb6US04U3b.5eym8TW_c8SuK0lt.XFBoMYUZodetZd";
        assertThat(redact("jwe " + token + ".")).isEqualTo("jwe [redacted:jwt].");
    }

    @Test
    void tokens_are_found_behind_an_encoded_sign() {
        String token = "gh" + "p_aB3dE5gH7jK9mN1pQ3aB3dE5gH7jK9mN1pQ3";
        assertThat(redact("x%3D" + token)).isEqualTo("x%3D[redacted:token]");
        assertThat(redact("x3D" + token)).isEqualTo("x3D" + token);
        assertThat(redact(token + ".png")).isEqualTo(token + ".png");
    }

    @Test
    void provider_hashes_of_passwords_are_tokens() {
        String hash = "$2" + "a$10$" + "N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
        assertThat(redact("row (" + hash + ")")).isEqualTo("row ([redacted:token])");
    }
}
