package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that speak of secrets, or hold what looks like one, and have to stay readable. */
class ReadableTest {

    private static final String LINES = """
            password: ${DB_PASSWORD}
            password = "${var.password}"
            api_key: {{ vault_api_key }}
            api_key: "{{ .Values.apiKey }}"
            token: %s
            token=%s user=%d
            token: {}
            using token {} for {}
            password: <your-password>
            password: <password>
            api_key = "YOUR_API_KEY"
            api_key = "your-api-key-here"
            api_key = "INSERT_API_KEY_HERE"
            api_key = "REPLACE_ME"
            api_key = "changeme"
            api_key = "example"
            secret = "xxxxxxxxxxxxxxxx"
            secret: "****************"
            token = os.environ["API_TOKEN"]
            token = os.environ.get("API_TOKEN")
            token = os.getenv("API_TOKEN")
            token = process.env.API_TOKEN
            token = process.env["API_TOKEN"]
            token = System.getenv("API_TOKEN")
            token = ENV["API_TOKEN"]
            token = ENV.fetch("API_TOKEN")
            token = $API_TOKEN
            token = $ENV{API_TOKEN}
            token: ${{ secrets.GITHUB_TOKEN }}
            token = getToken()
            token = await getToken(user)
            token = new Token()
            token = self.token
            token = this.token
            token = request.headers.get("X")
            token = config.token
            token = jwt.sign(payload, key)
            private static final String TOKEN = null;
            String token;
            token: string;
            token: String
            token: Option<String>
            password: str
            password: string
            password?: string;
            private Token token;
            Token token = parser.next();
            key: 550e8400-e29b-41d4-a716-446655440000
            api_version: v1.2.3
            token_version=1.0.3-SNAPSHOT
            secret: /run/secrets/db
            secretFile=/etc/x/secret.txt
            keyPath: ~/.ssh/id_rsa
            key: config/deploy.key
            commit: 97e78bf2c4d1a0b3e5f60718293a4b5c6d7e8f90
            sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            checksum=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            "integrity": "sha512-zyv6q8mB1yM8w5yX0b3l5E2kY0nqR8R8kE3lG8uVh1t0O9eRz3m4YwX6aZbq0mJ9J2vS1H3cT5u7W9yA1C3E5g=="
            digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            etag: "33a64df551425fcc55e4d42a148795d9f25f89d4"
            data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
            ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7VJTUt9Us8cKjMzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu user@host
            ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxkPzdF1sXbqYwe2QnbqQkMJTYpq1 user
            -----BEGIN PUBLIC KEY-----
            public_key: MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
            fingerprint: SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU
            user_id: aB3dE5gH7jK9mN1pQ3
            trace_id=4bf92f3577b34da6a3ce929d0e0e4736 span_id=00f067aa0ba902b7
            traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
            requestId: 01HZX3Q8Y5J7K9M2N4P6R8T0V2
            x-request-id: aB3dE5gH7jK9mN1pQ3sT5
            arn:aws:iam::123456789012:role/my-role
            projects/my-project/secrets/my-secret/versions/latest
            error: invalid token
            error: unexpected token '<' in JSON
            SyntaxError: Unexpected token } in JSON at position 12
            Unexpected token "}" (0x7D)
            invalid API key provided
            Access denied for user 'root'@'localhost' (using password: YES)
            password authentication failed for user "postgres"
            FATAL: password authentication failed for user "app"
            secret "db-credentials" not found
            secrets "my-registry-key" is forbidden
            MountVolume.SetUp failed for volume "creds" : secret "tls-secret-2024" not found
            failed to load key "config/master.key"
            unable to read key 'server-1-key.pem'
            Enter password:
            Password for user postgres:
            Password:
            Please enter your password:
            New password:
            Your password must be at least 8 characters long
            password: must not be blank
            password: is required
            password: must be at least 8 characters
            token expired at 2026-11-22T10:00:00Z
            token-2026-11-22T10:27:33.log token_2026-11-22T10:27 token_12:34
            token: expired
            session: opened for user root by (uid=0)
            pam_unix(sshd:session): session opened for user root
            pam_unix(cron:session): session closed for user root
            sshd[123]: Accepted publickey for root from 10.0.0.1 port 50022 ssh2: RSA SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU
            sshd[12]: Failed password for invalid user admin from 10.0.0.1 port 22 ssh2
            auth: pam_unix(dovecot:auth): authentication failure
            key=value pairs
            Using keystore: /etc/ssl/keystore.jks
            --password string   Password for the registry
            --token string      Bearer token for authentication
              --api-key KEY     API key
              --password PASSWORD
              --password-stdin
            use --password to set a password
            the --token flag is required
            option --auth requires an argument
            --secret id=npmrc,src=.npmrc
            --token-ttl 30
            --key server.key --cert server.crt
            --session dev
            docker run --secret mysecret
            Authorization: Bearer $TOKEN
            Authorization: Bearer ${TOKEN}
            Authorization: Bearer <token>
            Authorization: Bearer {token}
            -H "Authorization: Bearer $API_KEY"
            Authorization: Basic <base64>
            Cookie: <cookies>
            cookies: 3
            "cookies": [],
            "tokens": {},
            "token": null,
            "password": true,
            "password": false
            cache key: user:123:profile
            key: user:123
            cacheKey=products::42
            sort key name_asc
            sortKey=createdAt
            i18n key messages.login.password.label
            messages.password.required=Password is required
            password.label=Passwort
            error.token.invalid=The token is invalid
            login.password.placeholder=Enter your password
            keys: [a, b, c]
            key: "ArrowUp"
            key: 'Enter'
            key = item.id
            keyCode: 13
            primaryKey: id
            privateKeyPath=/x/y
            Found 3 secrets in 4 files
            0 secrets found
            access: public
            access: read-only
            access=rw
            access_log off;
            access token refreshed
            signature: valid
            signature: RSA-SHA256
            signature algorithm: sha256WithRSAEncryption
            salt: 10 rounds
            nonce: 42
            auth: none
            auth=basic
            auth: OAuth2
            auth_type=scram-sha-256
            pass: 12/13
            Tests: pass=10 fail=0
            PASS: tests/unit/test-login.sh
            PASS: test_auth_1 (0.3s)
            PASS src/app/token.test.ts
            pass 2 of 3
            first pass: done
            token.go:42: parse error
            src/auth/token.ts:12:5 - error TS2322
            app/password.py: error: incompatible types
            com/example/TokenService.java:[17,5] error: cannot find symbol
            at com.example.Password.check(Password.java:17)
            /etc/ssl/private/server.key: No such file or directory
            open /run/secrets/token: no such file or directory
            open /run/secrets/db_password: permission denied
            cat: /etc/passwd: Permission denied
            /etc/passwd: parse error
            stat /app/secret.yaml: no such file
            secrets.yaml: line 3: mapping values are not allowed
            reading passwd: ok
            Plugin [id: 'org.springframework.boot', version: '3.2.0']
            [INFO] +- io.jsonwebtoken:jjwt-api:jar:0.12.5:compile
            jsonwebtoken@9.0.2
            @babel/plugin-syntax-class-properties: 7.12.13
            "node_modules/js-tokens": {
            "js-tokens": "^4.0.0",
            "css-tokenize": "^1.0.1",
            "keyv": "^4.5.3",
            "csrf": "^3.1.0",
            "cookie": "0.4.1",
            "cookie-signature": "1.0.6",
            "cookie": "~0.6.0",
            "passport": "^0.7.0",
            "secret-stack": "^6.4.1",
            "token": "^1.0.0"
            "oauth": "0.10.0"
            "resolved": "https://registry.example.org/cookie/-/cookie-0.6.0.tgz",
            Downloaded from central: https://repo.example.org/maven2/io/jsonwebtoken/jjwt/0.9.1/jjwt-0.9.1.pom
            GET /api/token HTTP/1.1" 200 512
            POST /oauth/token?grant_type=client_credentials
            GET /search?key=foo&page=2
            https://maps.example.com/?key=home
            http://user@host/path
            git@github.com:org/repo.git
            npm notice shasum: 3b9a1f5c7d8e9f0a1b2c3d4e5f60718293a4b5c6
            Docker-Content-Digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            Pulling fs layer 3b9a1f5c7d8e
            container 4f5e6d7c8b9a0f1e2d3c4b5a69788796a5b4c3d2e1f0998877665544332211aa started
            image: nginx@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            serial: 03:A1:B2:C3:D4:E5:F6:07
            uuid=aB3dE5gH-7jK9
            ETag: W/"5c1e-18c2f0d3b40"
            build id 20231217.1420-SNAPSHOT
            Generated by protoc-gen-go v1.31.0
            0xdeadbeefcafebabe1234567890abcdef12345678
            0x7f3b4c2d1a00
            2026-11-22T21:35:14.123456789Z
            The password has been changed
            User changed password successfully
            Token bucket: 5 tokens remaining
            bearer of the token
            certificate: CN=example.com, O=Example
            certificate expires in 30 days
            pin: connected
            GPIO pin: 17
            license: Apache-2.0
            License key accepted
            Stripe: pk and sk keys must be set
            github: connected
            github=enabled
            slack: #general
            slack_channel: C0123456789
            linear: true
            vault: https://vault.example.com:8200
            okta_domain=dev-123456.okta.com
            docker: 24.0.7
            docker=/usr/bin/docker
            github.com/stretchr/testify v1.8.4 h1:CcVxjf3Q8PM0mHUKJCdn+eZZtm5yQwehR5yeSVQQcUk=
            golang.org/x/crypto v0.17.0 h1:r8bRNjWL3GshPW3gkd+RpvzWrZAwPS49OmTGZ/uhM4k=
            snyk: 1.1260.0
            sentry: release 4f5e6d7c8b9a
            sentry release=backend@4f5e6d7c8b9a0f1e2d3c4b5a69788796a5b4c3d2
            twilio: +15005550006
            aws_region=eu-central-1
            azure: 9.0.1-preview.2
            render: 16.6ms
            render=function
            segment: 00000012
            monday: 2024-01-01T10:00:00Z
            meta: {"page":1,"size":20}
            meta=1700000000123abc45
            together=true
            shortcut: Ctrl+Shift+K
            notion: page 3f2504e04f8911d39a0c0305e82c3301
            password: [FILTERED]
            password: [PROTECTED], user=ann
            token: ab12[REDACTED]
            token="AKIA****"
            token=abc...
            token: ab12\u2026
            Token: ****1234
            api_key=...X9f2
            - (id)hf_requiredCharacteristicTypesForDisplayMetadata;
            rapidstring:marm64-uwp=fail
            COMMUNICATION_API_VERSION=rc0.13.0_20230412_0712-SNAPSHOT
            administrator_login_password = random_password.db.result
            doc.Security.KeySize = PdfEncryptionKeySize.Key128Bit;
            credentialsId: 'ff083f76-7804-4ef1-80e4-fe975bb9141b'
            "accessor":"rA1wk0Y45YCufyfq",
            public_key = "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit"
            access_token_url='https://github.example/login/oauth/access_token',
            csrf_token: disabled
            secrets: 3
            session=1
            pwd=/y
            PWD=/root
            sid: S-1-5-21-3623811015-3361044348
            tokens: 512/1024
            image token@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            -password
            --
            a --
            --token
            --token -x
            2026-11-26 12:00:00 INFO  [main] Starting Application v1.0 using Java 17 with PID 123
            HikariPool-1 - Added connection org.postgresql.jdbc.PgConnection@1b2c3d4e
            Tomcat initialized with port 8080 (http)
            o.s.s.web.DefaultSecurityFilterChain : Will secure any request with [DisableEncodeUrlFilter@3b2c, WebAsyncManagerIntegrationFilter@1]
            s.w.s.m.m.a.RequestMappingHandlerMapping : Mapped "{[/oauth/token],methods=[POST]}"
            DEBUG o.s.security - Set SecurityContextHolder to anonymous SecurityContext
            o.s.b.a.e.web.EndpointLinksResolver : Exposing 13 endpoints beneath base path '/actuator'
            Invalid CSRF token found for http://localhost:8080/login
            Session id 5A3B was not found
            kafka: [Consumer clientId=consumer-1, groupId=g] Subscribed to topic(s): t
            key.deserializer = class org.apache.kafka.common.serialization.StringDeserializer
            ssl.key.password = null
            ssl.keystore.password = null
            ssl.truststore.type = JKS
            sasl.jaas.config = null
            sasl.login.callback.handler.class = null
            sasl.mechanism = GSSAPI
            security.protocol = PLAINTEXT
            session.timeout.ms = 45000
            ssl.keystore.key = null
            ssl.keystore.certificate.chain = null
            metadata.max.age.ms = 300000
            key.serializer=class x
            partition key: null
            Resetting offset for partition t-0 to position FetchPosition{offset=0}
            redis: key 'user:1' expired
            KEYS user:*
            SET key value
            GET session:abc
            evicted key foo from cache
            cache miss for key=product:17
            key=product:17 not found
            key = 42
            Duplicate entry 'a@b' for key 'users.email'
            Duplicate key value violates unique constraint "users_pkey"
            ERROR: duplicate key value violates unique constraint "users_email_key"
            DETAIL:  Key (email)=(a) already exists.
            Key (id)=(1) is not present in table "x".
            foreign key constraint fails
            CREATE TABLE t (password varchar(255), token text)
            ALTER TABLE users ADD COLUMN password_hash text
            SELECT password FROM users WHERE id = ?
            select u.password as password1_0_ from users u
            insert into users (name, password) values (?, ?)
            binding parameter (2:VARCHAR) <- [ann]
            update users set password=? where id=?
            where token = $1 and user_id = $2
            UPDATE users SET token = NULL
            password = :password
            password=@Password
            token=:token and
            [req] GET /login 200 12ms - password field present
            kubelet: E1126 pod_workers.go:1300] "Error syncing pod" err="failed to \\"StartContainer\\" for \\"app\\" with CrashLoopBackOff"
            I1126 12:00:00.000000       1 token_manager.go:120] "Token rotated"
            W1126 serviceaccount/token: x
            "Caches populated" type="*v1.Secret" reflector="k8s.io/client-go"
            Starting reflector *v1.Secret (0s) from x
            audit: apiserver "GET" path="/api/v1/namespaces/default/secrets/x"
            level=info msg="Listening" address=:9090
            ts=2026-11-26T12:00:00Z caller=main.go:12 level=info component=auth msg="token refreshed"
            time="2026" level=warning msg="no token found" auth=none
            authenticator=jwt
            msg="Completed loading of configuration file" filename=/etc/prometheus/prometheus.yml
            systemd[1]: Started Session 12 of user root.
            systemd-logind[1]: New session 12 of user root.
            systemd: session-12.scope: Succeeded.
            sudo: pam_unix(sudo:session): session opened for user root(uid=0) by ann(uid=1000)
            dbus-daemon: [session uid=1000 pid=12] Activating service
            gnome-keyring-daemon[12]: couldn't access control socket
            CRON[1]: (root) CMD (  cd / && run-parts --report /etc/cron.hourly)
            kernel: audit: type=1400 apparmor="STATUS" operation="profile_load"
            sshd: Server listening on 0.0.0.0 port 22.
            sshd[1]: Connection closed by authenticating user root 10.0.0.1 port 22 [preauth]
            postfix/smtpd[1]: warning: SASL LOGIN authentication failed: UGFzc3dvcmQ6
            nginx: [warn] the "ssl" directive is deprecated
            10.0.0.1 - - [26/Nov/2026:12:00:00 +0000] "GET /?s=1 HTTP/1.1" 200 612 "-" "Mozilla/5.0 (X11; Linux x86_64)"
            10.0.0.1 - - [26/Nov/2026:12:00:00 +0000] "POST /oauth/token HTTP/1.1" 200 612
            [notice] worker process 12 exited with code 0
            openssl: depth=2 C = US, O = Internet Security Research Group, CN = ISRG Root X1
            * TLSv1.3 (OUT), TLS handshake, Client hello (1):
            *  SSL certificate verify ok.
            *  subject: CN=example.com
            *  Server certificate:
            * Server auth using Basic with user 'ann'
            > Accept: */*
            < ETag: "abc"
            < set-cookie:
            < x-amz-request-id: 7Q9V6Z6A3H0XJ2YB
            < x-amz-id-2: aB3dE5gH7jK9mN1pQ3sT5vX7zB9dF1hJ3lN5pR7t=
            < x-github-request-id: C4A2:3B1F:1A2B3C:4D5E6F:65A1B2C3
            debug1: identity file /root/.ssh/id_rsa type 0
            debug1: Offering public key: /root/.ssh/id_rsa RSA SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU
            debug1: SSH2_MSG_KEXINIT sent
            debug1: kex: host key algorithm: ssh-ed25519
            debug1: Server host key: ssh-ed25519 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU
            debug1: Authentications that can continue: publickey,password
            debug1: Next authentication method: password
            npm ERR! code ENEEDAUTH
            npm http fetch GET 200 https://registry.example.org/cookie 12ms
            npm WARN deprecated har-validator@5.1.5: this library is no longer supported
            yarn: info Direct dependencies
            added 12 packages, and audited 13 packages in 1s
            Downloading cryptography-42.0.5-cp39-abi3-manylinux_2_28_x86_64.whl (4.6 MB)
            Successfully installed PyJWT-2.8.0 token-utils-1.0 oauthlib-3.2.2
            Collecting python-jose==3.3.0 --hash=sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            Step 3/9 : ENV PASSWORD_FILE=/run/secrets/pw
            ---> 1a2b3c4d5e6f
            Successfully built 1a2b3c4d5e6f
            sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08: Pulling from library/nginx
            remote: Counting objects: 100% (12/12), done.
            From github.com:org/repo 1a2b3c4..5d6e7f8  main -> origin/main
            commit 9a038989604e8da62ecddbe2094b16ce1b778be1 (HEAD -> main, origin/main)
            diff --git a/src/Token.java b/src/Token.java
            index 1a2b3c4..5d6e7f8 100644
            [INFO] Compiling 12 source files with javac [debug release 17] to target/classes
            [ERROR] /a/b/Token.java:[12,34] cannot find symbol
            [ERROR]   symbol:   class Token
            [INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.5 s -- in TokenServiceTest
            BUILD SUCCESSFUL in 3s
            > Task :auth:compileJava UP-TO-DATE
            ok   example.com/auth/token 0.012s
            --- PASS: TestToken (0.00s)
            === RUN   TestPassword
            test auth::token::tests::expired ... ok
            test_password (tests.AuthTest) ... ok
            tests/test_token.py::test_key PASSED
            ✓ returns a token (3 ms)
            Token
            ✓ expires
            expected token: 'a' but got 'b'
            AssertionError: expected 'x' to equal 'y'
            java.lang.IllegalArgumentException: Invalid token 'foo' at position 3
            Caused by: java.security.InvalidKeyException: Illegal key size
            java.io.IOException: keystore password was incorrect
            javax.net.ssl.SSLHandshakeException: PKIX path building failed
            com.auth0.jwt.exceptions.TokenExpiredException: The Token has expired on 2026-11-26T12:00:00Z.
            io.jsonwebtoken.ExpiredJwtException: JWT expired at 2026-11-26T12:00:00Z. Current time: 2026-11-26T12:00:05Z
            at com.example.auth.TokenFilter.doFilter(TokenFilter.java:42) ~[classes!/:1.0]
            at jdk.internal.reflect.GeneratedMethodAccessor6.invoke(Unknown Source)
            Traceback (most recent call last):
            File "/app/token.py", line 12, in get_token
            KeyError: 'password'
            KeyError: 'api_key'
            TypeError: get() missing 1 required positional argument: 'key'
            NameError: name 'token' is not defined
            panic: runtime error: index out of range [1] with length 1
            goroutine 1 [running]:
            thread 'main' panicked at src/token.rs:12:5:
            Error: Cannot find module 'jsonwebtoken'
            Error: secretOrPrivateKey must have a value
            TokenError: Bad request
            MongoServerError: Authentication failed.
            mongod: {"t":{"$date":"2026-11-26T12:00:00.000Z"},"s":"I","c":"ACCESS","id":20250,"msg":"Authentication succeeded","attr":{"mechanism":"SCRAM-SHA-256","principalName":"ann"}}
            {"level":"info","ts":1764000000.123,"logger":"auth","caller":"token/token.go:12","msg":"issued","tokenType":"access","ttl":3600}
            {"@timestamp":"2026-11-26T12:00:00.000Z","log.level":"INFO","message":"login ok","trace.id":"4bf92f3577b34da6a3ce929d0e0e4736","session.duration":12}
            {"access":"granted","role":"admin"}
            {"meta":{"requestId":"aB3dE5gH7jK9mN1pQ3"}}
            {"keys":["a","b"],"key":"name"}
            {"pagination":{"nextToken":null}}
            docker: 4f5e6d7c8b9a0f1e2d3c4b5a69788796a5b4c3d2e1f0998877665544332211aa
            auth: check the username of the client
            secret: added checks for it
            _decode_pkcs8_rsa_key: fix error in decoding
            cert-cred.asm: main loop unrolled
            private-key.scm: new test
            Token= is now optional
            the lines 'passwd:' and "token=" of the file
            (session=0x634e6e, data=0x7f)
            see --passwd. There is more
            -W, --password           force password prompt
            Usage: login <user> <password> [options]
            -u, --user <user:password> Server user and password
            password = (protected)
            <token>
            """;

    static Stream<String> lines() {
        return LINES.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void an_ordinary_line_is_the_same_instance(String line) {
        assertThat(Redactor.standard().redact(line)).isSameAs(line);
    }
}
