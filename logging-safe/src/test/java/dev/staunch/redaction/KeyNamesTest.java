package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "passwd",
                "pwd",
                "PASSWORD",
                "PaSsWoRd",
                "db_password",
                "dbPassword",
                "DB-PASSWORD",
                "userpassword",
                "password2",
                "new_password",
                "passwordConfirmation",
                "spring.datasource.password",
                "mysql_pwd",
                "secret",
                "clientSecret",
                "client_secret",
                "CLIENT_SECRET",
                "secret_id",
                "token",
                "access_token",
                "accessToken",
                "accesstoken",
                "idToken",
                "x-csrf-token",
                "api_key",
                "apiKey",
                "APIKey",
                "X-API-KEY",
                "apikey",
                "myapikey",
                "access_key",
                "aws_secret_access_key",
                "private_key",
                "privateKey",
                "encryptionKey",
                "session",
                "sessionId",
                "session_id",
                "JSESSIONID",
                "PHPSESSID",
                "connect.sid",
                "cookie",
                "Set-Cookie",
                "authorization",
                "Proxy-Authorization",
                "auth",
                "credential",
                "credentials",
                "creds",
                "cvv",
                "cvv2",
                "cvc",
                "pin",
                "otp",
                "passphrase",
                "_xsrf",
                "csrf",
                "user_session",
                "privatekey",
                "card_number",
                "cardNumber",
                "ssn",
                "key",
                "access",
                "salt",
                "hubspotKey",
                "HEROKU_KEY",
                "BUNDLE_GEMS__EXAMPLE__COM",
                "vcap_services",
                "spring.application.json",
                "SAMLResponse",
                "client_assertion",
                "keyfile_dict",
                "service_account",
                "symfony",
                "aiohttp_session",
                "XSRF-TOKEN",
                "oauth_verifier",
                "access_code",
                "social_security_number",
                "cc_number",
                "db_pw",
                "dbpass",
                "passw",
                "kennwort",
                "motDePasse",
                "storePass"
            })
    void knows_the_names_of_secrets(String name) {
        assertThat(Redactor.standard().isSecretName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token_count",
                "tokenCount",
                "max_tokens",
                "primary_key",
                "primaryKey",
                "keyboard",
                "author",
                "authority",
                "credential_id",
                "credentialId",
                "key_id",
                "public_key",
                "monkey",
                "passenger",
                "compass",
                "bypass",
                "sequence_key",
                "capital",
                "accessibility",
                "tokenizer",
                "secretary",
                "secretName",
                "password_policy",
                "passwordLength",
                "hasPassword",
                "is_token_valid",
                "session_timeout",
                "sessionCount",
                "cookie_domain",
                "auth_method",
                "InvalidTokenException",
                "TokenService",
                "user",
                "name",
                "",
                "-",
                "id",
                "pinned",
                "spin",
                "pinot",
                "session_created",
                "token_type",
                "token_expires_in",
                "expires",
                "accessor",
                "api_version",
                "api_url",
                "authors",
                "key_alias",
                "keyCode",
                "keyPair",
                "keystorePath",
                "key_signature",
                "key_fingerprint",
                "password_placeholder",
                "foreignKey",
                "idx_key",
                "schema_key",
                "bucket_key",
                "hotKey",
                "withCredentials",
                "random_access",
                "pass_through",
                "prompt_tokens",
                "inputTokens",
                "session_duration",
                "cookie_consent",
                "Authentication-Results",
                "X-MS-Exchange-Organization-AuthSource",
                "PasswordCleanup.java",
                "auth.go",
                "token.so.9"
            })
    void knows_the_names_that_only_look_so(String name) {
        assertThat(Redactor.standard().isSecretName(name)).isFalse();
    }

    /** 0 none, 1 weak, 2 countable, 3 soft, 4 hard, 5 password, 6 header. */
    @ParameterizedTest
    @CsvSource({
        "password, 5",
        "cvv2, 5",
        "toKen, 4", // written in an unusual way, so that it is found as a part of a word
        "pWd, 4",
        "token, 3",
        "tokens, 2",
        "key, 1",
        "signature, 1",
        "key_x, 0",
        "key_signature, 0",
        "cookie, 6",
        "Set-Cookie, 6",
        "cookie_jar, 3",
        "private2_key, 4",
        "APIKey, 4",
        "APIkey, 4",
        "API, 1",
        "PIN, 3",
        "heroku, 1",
        "heroku_login, 4",
        "heroku_max, 0",
        "user_login, 0",
        "form_oauth, 1",
        "twitter_client_id, 1",
        "twitter_user_id, 0",
        "twitter_client_name, 0",
        "twitter_client_ids, 0",
        "max_twitter_client_id, 0",
        "client_id, 0",
        "log_token, 3",
        "token_log, 3",
        "token.log, 0",
        "x.token, 3",
        "spring.application.json, 4",
        "dbsecret, 4",
        "dbsecretx, 4",
        "dbpasswordx, 4",
        "usercredentialx, 4",
        "myapikeyx, 4",
        "mysessionidx, 4",
        "xaccesskeyx, 4",
        "xprivatekeyx, 4",
        "monkey, 0",
        "BUNDLE_A__B, 4",
        "BUNDLE_A_B, 0",
        "BUNDLE_A_, 0",
        "BUNDLE_, 0",
        "BUNDLE, 0",
        "BUNDLE__A, 4",
        "XBUNDLE_A__B, 0",
        "open_id, 1",
        "identified_by, 5",
        "first_pass, 0",
        "pass, 2",
    })
    void tells_how_much_a_name_says(String name, byte kind) {
        assertThat(KeyNames.read(name, 0, name.length())).isEqualTo(kind);
        for (String around : new String[] {"x", "X", "2", "_", "."}) {
            if (!around.equals(".") || !name.contains("log")) {
                assertThat(KeyNames.read(around + name + around, 1, 1 + name.length()))
                        .as(around)
                        .isEqualTo(kind);
            }
        }
    }

    @Test
    void a_name_ends_where_it_is_said_to() {
        assertThat(KeyNames.read("dbpassword", 0, 9)).isEqualTo(KeyNames.NONE);
        assertThat(KeyNames.read("BUNDLE_A__B", 0, 9)).isEqualTo(KeyNames.NONE);
        assertThat(KeyNames.read("toKen", 1, 5)).isEqualTo(KeyNames.NONE);
        assertThat(KeyNames.read("x.log", 2, 5)).isEqualTo(KeyNames.NONE);
        assertThat(KeyNames.read("", 0, 0)).isEqualTo(KeyNames.NONE);
        assertThat(KeyNames.endsInPair("API key", 0, 7)).isEqualTo(KeyNames.HARD);
        assertThat(KeyNames.endsInPair("API keys", 0, 7)).isEqualTo(KeyNames.HARD);
        assertThat(KeyNames.endsInPair("API keyring", 0, 7)).isEqualTo(KeyNames.HARD);
        assertThat(KeyNames.endsInPair("key API", 0, 7)).isEqualTo(KeyNames.NONE);
        assertThat(KeyNames.endsInPair("API key x", 0, 9)).isEqualTo(KeyNames.NONE);
        assertThat(KeyNames.endsInPair("key", 0, 3)).isEqualTo(KeyNames.NONE);
    }
}
