package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staunch.sensitive.Secret;
import dev.staunch.sensitive.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RedactionPolicyTest {

    private static final RedactionPolicy STANDARD = RedactionPolicy.standard();
    private static final Pseudonymizer PSEUDONYMIZER =
            Pseudonymizer.of("k1", Secret.of("0123456789abcdef".getBytes(StandardCharsets.US_ASCII)));

    private static String redact(RedactionPolicy policy, String text) {
        return Redactor.of(policy).redact(text);
    }

    @Test
    void a_kind_can_be_switched_off() {
        String text = "ann@example.com password=x1 4111111111111111";
        assertThat(redact(STANDARD.without(SecretKind.EMAIL), text))
                .isEqualTo("ann@example.com password=[redacted] [redacted:card]");
        RedactionPolicy none = STANDARD;
        for (SecretKind kind : SecretKind.values()) {
            none = none.without(kind);
        }
        assertThat(redact(none, text)).isSameAs(text);
        assertThat(Redactor.of(none).redactNamed("password", "x1")).isEqualTo("x1");
    }

    @Test
    void the_last_four_are_kept_of_long_plain_values_alone() {
        RedactionPolicy policy =
                STANDARD.with(SecretKind.CARD, Replacement.lastFour()).with(SecretKind.VALUE, Replacement.lastFour());
        Redactor redactor = Redactor.of(policy);
        String once = redactor.redact("4111 1111 1111 1111 token=abcdefgh1234 token=abcdefg1234 token=abcdefgh12-4");
        assertThat(once).isEqualTo("[redacted:...1111] token=[redacted:...1234] token=[redacted] token=[redacted]");
        assertThat(redactor.redact(once)).isSameAs(once);
        assertThat(redactor.redactNamed("token", "abcdefgh1234")).isEqualTo("[redacted:...1234]");
        assertThat(redactor.redactNamed("token", "[redacted:...1234]")).isEqualTo("[redacted:...1234]");
    }

    @Test
    void pseudonyms_join_equal_values_of_a_kind() {
        RedactionPolicy policy = STANDARD.with(SecretKind.EMAIL, Replacement.pseudonym(PSEUDONYMIZER))
                .with(SecretKind.VALUE, Replacement.pseudonym(PSEUDONYMIZER));
        Redactor redactor = Redactor.of(policy);
        String shown = PSEUDONYMIZER.pseudonymOf("email", "ann@example.com");
        String once = redactor.redact("ann@example.com or ann@example.com token=ann1");
        assertThat(once).isEqualTo(shown + " or " + shown + " token=" + PSEUDONYMIZER.pseudonymOf("value", "ann1"));
        assertThat(redactor.redact(once)).isSameAs(once);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            badge=x17 ~ badge=[redacted]
            "doorCode": "x17" ~ "doorCode": "[redacted]"
            DOOR_CODE: x17 ~ DOOR_CODE: [redacted]
            app.door-code=x17 ~ app.door-code=[redacted]
            <badge>x17</badge> ~ <badge>[redacted]</badge>
            badge%3Dx17 ~ badge%3D[redacted]
            {"name":"badge","value":"x17"} ~ {"name":"badge","value":"[redacted]"}
            session_color=x17 ~ session_color=x17
            badges=x17 ~ badges=x17
            password=x17 ~ password=[redacted]
            """)
    void names_can_be_added_and_allowed(String text, String expected) {
        RedactionPolicy policy = STANDARD.withNames("badge", "door-code").withAllowedNames("sessionColor");
        assertThat(redact(policy, text)).isEqualTo(expected);
    }

    @Test
    void a_name_that_is_added_both_ways_is_allowed() {
        Redactor redactor = Redactor.of(STANDARD.withNames("badge").withAllowedNames("badge", "password"));
        assertThat(redactor.isSecretName("badge")).isFalse();
        assertThat(redactor.redact("password=x1")).isEqualTo("password=x1");
    }

    @Test
    void formats_can_be_declared() {
        Redactor redactor =
                Redactor.of(STANDARD.withFormat("acme_", "a-z-", 6, 8).withFormat("Z:", "!#-%", 4, 0));
        assertThat(redactor.redact("x acme_aaaaaa, acme_aaaaaaaa acme_aaaaa acme_aaaaaaaaa xacme_aaaaaa Z:!#$%!!"))
                .isEqualTo(
                        "x [redacted:token], [redacted:token] acme_aaaaa acme_aaaaaaaaa xacme_aaaaaa [redacted:token]");
    }

    @Test
    void many_formats_can_be_declared() {
        RedactionPolicy policy = STANDARD;
        for (int i = 0; i < 1000; i++) {
            policy = policy.withFormat("acme" + i + "_", "a-z", 8, 8);
        }
        assertThat(redact(policy, "is acme777_abcdefgh here")).isEqualTo("is [redacted:token] here");
        assertThat(policy).hasToString("RedactionPolicy[kinds=12, names=0, formats=1000]");
    }

    @Test
    void what_is_not_of_the_form_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withFormat("a", "a-z", 8, 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withFormat("a b", "a-z", 8, 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withFormat("ab", "", 8, 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withFormat("ab", "z-a", 8, 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withFormat("ab", "a b", 8, 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withFormat("ab", "\u00e4", 8, 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withFormat("ab", "a-z", 3, 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withFormat("ab", "a-z", 8, 7)));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withNames("-")));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withAllowedNames("")));
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(STANDARD.withLimit(63)));
    }

    private static void ignore(RedactionPolicy policy) {
        assertThat(policy).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ab, a-z, 4, 0, true",
        "ab, a-z, 4, 4, true",
        "ab, a-z, 4, 3, false",
        "ab, a-z, 4, -1, false",
        "ab, a-z, 3, 0, false",
        "!~, a-z, 4, 0, true",
        "'! ', a-z, 4, 0, false",
        "!\u007f, a-z, 4, 0, false",
        "a, a-z, 4, 0, false",
        "a\u00e4, a-z, 4, 0, false",
    })
    void a_format_has_a_form(String prefix, String alphabet, int min, int max, boolean taken) {
        if (taken) {
            assertThat(STANDARD.withFormat(prefix, alphabet, min, max).formats).hasSize(1);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ignore(STANDARD.withFormat(prefix, alphabet, min, max)));
        }
    }

    @Test
    void formats_are_limited_and_so_is_a_result() {
        RedactionPolicy policy = STANDARD;
        for (int i = 0; i < 5000; i++) {
            policy = policy.withFormat("ab", "a-z", 4, 0);
        }
        assertThat(policy).hasToString("RedactionPolicy[kinds=12, names=0, formats=5000]");
        RedactionPolicy full = policy;
        assertThatIllegalArgumentException().isThrownBy(() -> ignore(full.withFormat("ab", "a-z", 4, 0)));
        assertThat(STANDARD.withLimit(64).limit).isEqualTo(64);
        assertThat(STANDARD.limit).isEqualTo(262_144);
        for (int limit : new int[] {1 << 30, Integer.MAX_VALUE - 11, Integer.MAX_VALUE}) {
            assertThat(redact(STANDARD.withLimit(limit), "all is well")).isEqualTo("all is well");
            assertThat(redact(STANDARD.withLimit(limit), "a\nb password=x17 c"))
                    .isEqualTo("a\\nb password=[redacted] c");
        }
    }

    @Test
    void each_change_keeps_the_others() {
        KnownSecrets known = new KnownSecrets();
        RedactionListener listener = (kind, rule) -> {};
        RedactionPolicy policy = STANDARD.withNames("badge", "0", "Z-")
                .withAllowedNames("color")
                .withFormat("ab", "a-z", 4, 0)
                .withoutLookups()
                .withLimit(100)
                .with(listener)
                .with(known)
                .with(SecretKind.PHONE, Replacement.lastFour())
                .without(SecretKind.CARD);
        for (RedactionPolicy each : List.of(
                policy,
                policy.withNames("badge"),
                policy.withAllowedNames("color"),
                policy.withoutLookups(),
                policy.withLimit(100),
                policy.with(listener),
                policy.with(known),
                policy.with(SecretKind.PHONE, Replacement.lastFour()))) {
            assertThat(each.names).containsExactly("badge", "0", "Z-");
            assertThat(each.allowedNames).containsExactly("color");
            assertThat(each.lookups).isTrue();
            assertThat(each.limit).isEqualTo(100);
            assertThat(each.listener).isSameAs(listener);
            assertThat(each.known).isSameAs(known);
            assertThat(each.replacements)
                    .containsEntry(SecretKind.PHONE, Replacement.lastFour())
                    .doesNotContainKey(SecretKind.CARD)
                    .hasSize(12);
            assertThat(each).hasToString("RedactionPolicy[kinds=12, names=4, formats=1]");
        }
        assertThat(STANDARD).hasToString("RedactionPolicy[kinds=12, names=0, formats=0]");
    }

    @ParameterizedTest
    @EnumSource(SecretKind.class)
    void a_kind_is_on_unless_logs_are_read_for_it(SecretKind kind) {
        boolean off = kind == SecretKind.PHONE || kind == SecretKind.NATIONAL_ID || kind == SecretKind.IP_ADDRESS;
        assertThat(kind.byDefault()).isEqualTo(!off);
        assertThat(STANDARD.replacements.containsKey(kind)).isEqualTo(!off);
        assertThat(kind.id()).isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(kind.marker()).matches(kind == SecretKind.VALUE ? "\\[redacted]" : "\\[redacted:[a-z-]+]");
    }

    private static final Map<SecretKind, String> SAMPLES = Map.ofEntries(
            Map.entry(SecretKind.VALUE, "password=x17"),
            Map.entry(SecretKind.BEARER, "sent Bearer abcdef0123" + "456789ABCDEF"),
            Map.entry(SecretKind.JWT, "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiIxMjM0In0"),
            Map.entry(SecretKind.TOKEN, "gh" + "p_aB3dE5gH7jK9mN1pQ3aB3dE5gH7jK9mN1pQ3"),
            Map.entry(SecretKind.PRIVATE_KEY, "-----BEGIN " + "PRIVATE KEY-----\nMIIB"),
            Map.entry(SecretKind.USERINFO, "x://ann:pw1@h"),
            Map.entry(SecretKind.CREDENTIALS, "curl -u ann:pw1 x"),
            Map.entry(SecretKind.CARD, "4111 1111 1111 1111"),
            Map.entry(SecretKind.IBAN, "DE89370400440532013000"),
            Map.entry(SecretKind.EMAIL, "ann@example.com"),
            Map.entry(SecretKind.KNOWN, "tenant-qv7Zt93kLm"),
            Map.entry(SecretKind.PHONE, "+49 30 123456789"),
            Map.entry(SecretKind.NATIONAL_ID, "078-05-1120"),
            Map.entry(SecretKind.IP_ADDRESS, "10.0.0.1"));

    @ParameterizedTest
    @EnumSource(value = SecretKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ENCODED")
    void a_kind_is_looked_for_if_a_policy_has_it(SecretKind kind) {
        KnownSecrets known = new KnownSecrets();
        assertThat(known.add(Sensitive.of("tenant-qv7Zt93kLm"))).isTrue();
        RedactionPolicy none = STANDARD.with(known);
        for (SecretKind each : SecretKind.values()) {
            none = none.without(each);
        }
        String sample = Objects.requireNonNull(SAMPLES.get(kind));
        String plain = sample.replace("\n", "\\n");
        assertThat(redact(none, sample)).isEqualTo(plain);
        assertThat(redact(none.with(kind, Replacement.erase()), sample)).contains(kind.marker());
        Redactor others = Redactor.of(STANDARD.with(known)
                .with(SecretKind.PHONE, Replacement.erase())
                .with(SecretKind.NATIONAL_ID, Replacement.erase())
                .with(SecretKind.IP_ADDRESS, Replacement.erase())
                .without(kind));
        assertThat(others.redact(sample).replace("[redacted:", "")).doesNotContain(kind.marker());
    }

    @Test
    void what_is_encoded_is_looked_into_if_a_policy_has_it() {
        String encoded = Base64.getEncoder().encodeToString("to: ann@example.com, a".getBytes(StandardCharsets.UTF_8));
        assertThat(redact(STANDARD.with(new KnownSecrets()), encoded)).isEqualTo("[redacted:encoded]");
        assertThat(redact(STANDARD.without(SecretKind.ENCODED), encoded)).isEqualTo(encoded);
        assertThat(redact(STANDARD.without(SecretKind.EMAIL), encoded)).isEqualTo(encoded);
    }

    @Test
    void lookups_are_made_harmless_on_request() {
        assertThat(redact(STANDARD, "${jndi:x}")).isEqualTo("${jndi:x}");
        String once = redact(STANDARD.withoutLookups(), "a ${jndi:x} $ {b} $${c}");
        assertThat(once).isEqualTo("a $\\u007bjndi:x} $ {b} $$\\u007bc}");
        assertThat(redact(STANDARD.withoutLookups(), once)).isSameAs(once);
    }

    @Test
    void a_listener_hears_of_kinds_and_rules() {
        List<String> heard = new ArrayList<>();
        Redactor redactor = Redactor.of(STANDARD.with((kind, rule) -> heard.add(kind + " " + rule)));
        String token = "gh" + "p_aB3dE5gH7jK9mN1pQ3aB3dE5gH7jK9mN1pQ3";
        assertThat(redactor.redact("x " + token + " ann@example.com")).isEqualTo("x [redacted:token] [redacted:email]");
        assertThat(redactor.redactNamed("password", "x")).isEqualTo("[redacted]");
        assertThat(heard).containsExactly("TOKEN gh" + "p_", "EMAIL email", "VALUE value");
    }

    @Test
    void a_listener_that_fails_costs_nothing() {
        Redactor redactor = Redactor.of(STANDARD.with((kind, rule) -> {
            throw new IllegalStateException();
        }));
        assertThat(redactor.redact("password=x1")).isEqualTo("password=[redacted]");
    }

    @Test
    void a_policy_is_swapped_at_once() {
        AtomicReference<RedactionPolicy> current = new AtomicReference<>(STANDARD);
        Redactor redactor = Redactor.following(current::get);
        Redactor smaller = redactor.withLimit(64);
        assertThat(redactor.redact("badge=x1")).isEqualTo("badge=x1");
        current.set(STANDARD.withNames("badge").withLimit(1000));
        assertThat(redactor.redact("badge=x1")).isEqualTo("badge=[redacted]");
        assertThat(smaller.redact("badge=x1")).isEqualTo("badge=[redacted]");
        assertThat(redactor.limit()).isEqualTo(1000);
        assertThat(smaller.limit()).isEqualTo(64);
    }

    @Test
    void a_supplier_that_fails_leaves_the_policy() {
        AtomicReference<RedactionPolicy> current = new AtomicReference<>(STANDARD.withNames("badge"));
        Redactor redactor = Redactor.following(() -> {
            RedactionPolicy policy = current.get();
            if (policy == STANDARD) {
                throw new IllegalStateException();
            }
            return policy;
        });
        current.set(STANDARD);
        assertThat(redactor.redact("badge=x1")).isEqualTo("badge=[redacted]");
        current.set(null);
        assertThat(redactor.redact("badge=x1")).isEqualTo("badge=[redacted]");
    }

    @ParameterizedTest
    @EnumSource(SecretKind.class)
    void each_marker_is_left_alone(SecretKind kind) {
        String text = "x " + kind.marker() + " password=" + kind.marker() + " y";
        assertThat(Redactor.standard().redact(text)).isSameAs(text);
    }

    @Test
    void replacements_say_what_they_do() {
        assertThat(Replacement.erase()).hasToString("Replacement[erase]");
        assertThat(Replacement.lastFour()).hasToString("Replacement[last-four]");
        assertThat(Replacement.pseudonym(PSEUDONYMIZER)).hasToString("Replacement[Pseudonymizer[k1]]");
    }
}
