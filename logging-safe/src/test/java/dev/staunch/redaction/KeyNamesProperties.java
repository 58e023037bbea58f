package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What passes over names at a glance passes over none that says something. */
class KeyNamesProperties {

    private static final String[] WORDS =
            ("password passwd pwd passphrase pw pin psk otp cvv2 secret secrets token tokens api key keys "
                            + "access private session sessions id sid card no number identified by open service account client app aws "
                            + "stripe hubspot linear checkout login pat oauth auth cookie cookies authorization bearer credentials creds jwt "
                            + "email salt sig proxy bundle gems value string bytes count name of max public primary java")
                    .split(" ", -1);

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> other = Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(6);
        Arbitrary<String> joint = Arbitraries.of("_", "__", "-", ".", "", "1", " ");
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(WORDS)), Tuple.of(1, other))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(words -> joint.map(each -> String.join(each, words)));
    }

    @Property(tries = 3_000)
    void a_glance_passes_over_no_name_of_a_secret(@ForAll("names") String name) {
        for (String each : List.of(name, name.toUpperCase(Locale.ROOT), camel(name))) {
            if (!KeyNames.mayTell(each, 0, each.length())) {
                assertThat(KeyNames.read(each, 0, each.length())).isEqualTo(KeyNames.NONE);
            }
        }
    }

    @Example
    void a_glance_passes_over_ordinary_names() {
        for (String name : List.of("status", "count", "userName", "userId", "Main.java", "traceId", "x")) {
            assertThat(KeyNames.mayTell(name, 0, name.length())).as(name).isFalse();
        }
    }

    @Example
    void a_short_word_counts_behind_another() {
        for (String name : List.of("session id", "session ID", "card no", "session -id", "api_key 17", "x pw")) {
            assertThat(Redactor.standard().redact("a " + name + ": q8Zk3Wv9Lm2x, b"))
                    .isEqualTo("a " + name + ": [redacted], b");
        }
    }

    private static String camel(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean starts = i > 0 && !Chars.isLetter(name.charAt(i - 1));
            out.append(starts ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
        }
        return out.toString();
    }
}
