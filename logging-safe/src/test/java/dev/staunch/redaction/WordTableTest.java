package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are looked up where they stand, and the names that are made of them. */
class WordTableTest {

    @ParameterizedTest
    @CsvSource({
        "ab, true",
        "AB, true",
        "aB, true",
        "cde, true",
        "f, true",
        "a, false",
        "b, false",
        "abc, false",
        "ba, false",
        "'', false",
        "A[, false",
        "a\u00e4, false",
    })
    void has_its_words_in_any_case(String word, boolean expected) {
        WordTable table = WordTable.of(" ab  cde f a{ ");
        assertThat(table.has("z" + word + "z", 1, 1 + word.length())).isEqualTo(expected);
        assertThat(table.has(word, 0, word.length())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 31, 100})
    void holds_as_many_words_as_it_is_made_for(int count) {
        WordTable table = new WordTable(count);
        for (int i = 0; i < count; i++) {
            table.put(WordTable.codeOf("word" + i), 1000 + i);
        }
        for (int i = 0; i < count; i++) {
            assertThat(table.get(WordTable.codeOf("word" + i))).isEqualTo(1000 + i);
            assertThat(table.get(WordTable.codeOf("words" + i))).isZero();
        }
    }

    @Test
    void a_word_that_is_put_again_has_its_last_meaning() {
        WordTable table = new WordTable(1);
        table.put(WordTable.codeOf("a"), 1);
        table.put(WordTable.codeOf("a"), 2);
        assertThat(table.get(WordTable.codeOf("a"))).isEqualTo(2);
    }

    @Test
    void nothing_alone_has_no_code() {
        assertThat(WordTable.codeOf("")).isZero();
        for (char c = 0; c < 512; c++) {
            assertThat(WordTable.extend(0, c)).isNotZero();
        }
    }

    @Test
    void two_words_in_a_row_have_an_order() {
        long one = WordTable.codeOf("access");
        long other = WordTable.codeOf("token");
        assertThat(WordTable.pair(one, other))
                .isNotEqualTo(WordTable.pair(other, one))
                .isNotEqualTo(WordTable.pair(one, one))
                .isNotEqualTo(WordTable.pair(other, other))
                .isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "pi, pi, true",
        "pi, xpix, true",
        "pi, xPI_x, true",
        "pi, pi9, true",
        "pi, ip, false",
        "pi, p-i, false",
        "pi, p, false",
        "key, key, true",
        "key, monKEYs, true",
        "key, ke_y, false",
        "key, kex, false",
        "pass, PASS, true",
        "pass, xxpassxx, true",
        "pass, pas, false",
        "thethexqjz, xqjz, true", // known by what is rare in it
        "thethexqjz, thethe, false",
        "thethexqj, exqj, true",
        "xqjzthethe, xqjz, true",
        "xqjzthethe, thethe, false",
        "thexqjzthe, xqjz, true",
        "thexqjzthe, thex, false",
    })
    void a_glance_tells_names_without_a_word(String word, String name, boolean expected) {
        NameFilter filter = new NameFilter();
        filter.add(word);
        String around = "\u00e0" + name + "\u00e0"; // a letter whose code is zero
        assertThat(filter.mayHold(around, 1, 1 + name.length())).isEqualTo(expected);
        assertThat(filter.mayHold(name, 0, name.length())).isEqualTo(expected);
        assertThat(filter.mayHold(around, 0, 0)).isFalse();
    }

    @Test
    void no_word_is_missed_at_a_glance() {
        List<String> words = List.of("ab", "pin", "auth", "password", "zz", "qqq", "credential", "secret");
        NameFilter filter = new NameFilter();
        words.forEach(filter::add);
        for (String word : words) {
            for (char c = ' '; c < 127; c++) {
                String name = c + word + c;
                assertThat(filter.mayHold(name, 0, name.length())).isTrue();
                assertThat(filter.mayHold(name, 1, name.length() - 1)).isTrue();
            }
        }
    }

    @Test
    void a_glance_passes_over_most_names() {
        NameFilter filter = new NameFilter();
        List.of("password", "secret", "token", "credential", "private", "apikey", "pin")
                .forEach(filter::add);
        List<String> names = Arrays.asList(("status duration method user_id order count thread logger level message "
                        + "timestamp host port version region customer amount currency retry attempt queue topic "
                        + "partition offset latency bytes path query referer agent trace span parent sampled")
                .split(" ", -1));
        assertThat(names).noneMatch(name -> filter.mayHold(name, 0, name.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "badge, 5",
        "BADGE, 5",
        "b-a_dge, 5",
        "app.badge, 5",
        "badge.app, 0",
        "badges, 0",
        "appbadge, 0",
        "doorcode, 5",
        "x.y.door-code, 5",
        "gate, 5",
        "hatch, 5",
        "color, 0",
        "app.session_color, 0",
        "password, 0",
        "app.password, 0",
        "api_key, 4",
        "status, 0",
    })
    void a_policy_adds_names_and_allows_others(String name, byte kind) {
        Names names = Names.of(
                List.of("badge", "Door-Code", "gate", "hatch"), List.of("session.color", "color", "password", "shade"));
        String around = "x" + name + ".badge";
        assertThat(names.classify(around, 1, 1 + name.length())).isEqualTo(kind);
        assertThat(names.read(name, 0, name.length())).isEqualTo(kind);
        assertThat(names.mayTell(name, 0, name.length())).isTrue();
    }

    @Test
    void names_are_passed_over_at_a_glance_unless_a_policy_has_its_own() {
        assertThat(Names.of(List.of(), List.of())).isSameAs(Names.STANDARD);
        assertThat(Names.STANDARD.filter()).isSameAs(KeyNames.FILTER);
        assertThat(Names.STANDARD.mayTell("status", 0, 6)).isFalse();
        assertThat(Names.STANDARD.mayTell("password", 0, 8)).isTrue();
        assertThat(Names.STANDARD.classify("status", 0, 6)).isEqualTo(KeyNames.NONE);
        for (Names own : List.of(Names.of(List.of("x"), List.of()), Names.of(List.of(), List.of("x")))) {
            assertThat(own.filter()).isNull();
            assertThat(own.mayTell("status", 0, 6)).isTrue();
        }
    }
}
