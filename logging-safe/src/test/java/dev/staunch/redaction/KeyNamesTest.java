package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
                "BUNDLE_GEMS__EXAMPLE__COM"
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
                "expires"
            })
    void knows_the_names_that_only_look_so(String name) {
        assertThat(Redactor.standard().isSecretName(name)).isFalse();
    }
}
