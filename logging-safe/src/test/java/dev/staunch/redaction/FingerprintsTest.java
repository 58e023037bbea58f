package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.sensitive.Sensitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

    private static final String MARKER = "[redacted:known]";

    private final Fingerprints.Key key = new Fingerprints.Key();

    private Fingerprints of(String... texts) {
        Fingerprints all = Fingerprints.NONE;
        for (String each : texts) {
            all = all.with(each.toCharArray(), key);
        }
        return all;
    }

    private static String replace(Fingerprints known, String text) {
        return known.replace(text, Replacing.ERASING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            abcdefgh ~ abcdefgh ~ #
            abcdefgh ~ abcdefg ~ abcdefg
            abcdefgh ~ xabcdefgh ~ x#
            abcdefgh ~ abcdefghx ~ #x
            abcdefgh abcdefghi ~ abcdefgh abcdefghi ~ # #
            abcdefgh ~ abcdefghabcdefgh ~ #
            abcdefgh ~ abcdefgh-abcdefgh ~ #-#
            abcdefghij ghijklmnop ~ <abcdefghijklmnop> ~ <#>
            cdefghij abcdefghijkl ~ <abcdefghijkl> ~ <#>
            cdefghij abcdefghijkl mnopqrst ~ <abcdefghijklmnopqrst> ~ <#>
            abcdefgh zabcdefgh ~ zabcdefgh abcdefgh ~ # #
            zabcdefgh abcdefgh ~ zabcdefgh abcdefgh ~ # #
            abcdefgh bbabcdefgh ababcdefgh zzabcdefgh yyyabcdefgh ~ zzabcdefgh yyyabcdefgh bbabcdefgh ~ # # #
            """)
    void each_text_that_is_known_is_found_and_neighbours_are_one(String known, String text, String expected) {
        assertThat(replace(of(known.split(" ", -1)), text).replace(MARKER, "#")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0141bcdefghi", "Bbcdefghi", "abcdefghi", "AAbcdefgh", "Abcdefgh\u0169"})
    void a_text_that_differs_in_one_character_is_left(String text) {
        String known = "Abcdefghi";
        assertThat(replace(of(known), text)).isSameAs(text);
        assertThat(replace(of(text), known)).isSameAs(known);
    }

    @Test
    void a_text_is_forgotten_by_itself() {
        Fingerprints known = of("abcdefgh", "ijklmnop").without("abcdefgh".toCharArray(), key);
        assertThat(known.size()).isOne();
        assertThat(replace(known, "abcdefgh ijklmnop")).isEqualTo("abcdefgh " + MARKER);
        assertThat(known.without("ijklmnop".toCharArray(), key)).isSameAs(Fingerprints.NONE);
    }

    @Test
    void another_key_makes_other_fingerprints() {
        Fingerprints.Key other = new Fingerprints.Key();
        assertThat(key.multiplier).isNotEqualTo(other.multiplier).isOdd();
        assertThat(other.multiplier).isOdd();
        assertThat(key.hmac).isNotEqualTo(other.hmac);
        Fingerprints mixed = of("abcdefgh").with("abcdefgh".toCharArray(), other);
        assertThat(mixed.size()).isEqualTo(2);
    }

    @Test
    void hardly_anything_but_what_is_known_is_compared() {
        Random random = new Random(7);
        Fingerprints known = Fingerprints.NONE;
        for (int i = 0; i < 500; i++) {
            known = known.with(("text-number-" + i).toCharArray(), key);
        }
        int compared = 0;
        for (int i = 0; i < 10_000; i++) {
            compared += known.mayEnd(random.nextLong()) ? 1 : 0;
        }
        assertThat(compared).isBetween(1, 900);
    }

    @Test
    void a_listener_hears_of_each() {
        List<String> heard = new ArrayList<>();
        Redactor redactor = Redactor.of(RedactionPolicy.standard()
                .with(knownSecrets("abcdefgh"))
                .with((kind, rule) -> heard.add(kind + " " + rule)));
        assertThat(redactor.redact("abcdefgh, abcdefgh")).isEqualTo(MARKER + ", " + MARKER);
        assertThat(heard).containsExactly("KNOWN known", "KNOWN known");
    }

    private static KnownSecrets knownSecrets(String text) {
        KnownSecrets known = new KnownSecrets();
        assertThat(known.add(Sensitive.of(text))).isTrue();
        return known;
    }
}
