package dev.staunch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    private static String of(@Nullable String raw) {
        return TraceParent.parse(raw)
                .fold(TraceParent::toString, found -> found.asList().get(0).toString());
    }

    private static String filled(String pattern) {
        return pattern.replace("T", TRACE).replace("P", PARENT);
    }

    @ParameterizedTest
    @CsvSource({
        "00-T-P-01,00-T-P-01",
        "00-T-P-00,00-T-P-00",
        "00-T-P-02,00-T-P-02",
        "00-T-P-ff,00-T-P-03",
        "00-T-P-fc,00-T-P-00",
        "01-T-P-01,00-T-P-01",
        "01-T-P-01-extra,00-T-P-01",
        "cc-T-P-01-,00-T-P-01",
        "fe-T-P-01--,00-T-P-01"
    })
    void accepts(String raw, String expected) {
        assertThat(of(filled(raw))).isEqualTo(filled(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-T-P-01-extra",
                "00-T-P-01-",
                "01-T-P-01.extra",
                "01-T-P-01-a\nb",
                "01-T-P-01- ",
                "01-T-P-01-\u00e9",
                "ff-T-P-01",
                "00-00000000000000000000000000000000-P-01",
                "00-T-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e473-P-01",
                "00-4bf92f3577b34da6a3ce929d0e0e47361-P-01",
                "00-4bf92f3577b34da6a3ce929d0e0e473g-P-01",
                "00-T-00f067aa0ba902bG-01",
                "00-T-P-1",
                "00-T-P-0x",
                "0-T-P-011",
                "0G-T-P-01",
                "00_T-P-01",
                "00-T_P-01",
                "00-T-P_01",
                " 00-T-P-01",
                "00-T-P-01 ",
                "00-T-P-0\uff11",
                "a"
            })
    void refuses(String raw) {
        assertThat(of(filled(raw))).isEqualTo("input.malformed");
    }

    @Test
    void refuses_upper_case() {
        assertThat(of("00-" + TRACE.toUpperCase(Locale.ROOT) + "-" + PARENT + "-01"))
                .isEqualTo("input.malformed");
        assertThat(of("00-" + TRACE + "-" + PARENT.toUpperCase(Locale.ROOT) + "-01"))
                .isEqualTo("input.malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        String known = "01-" + TRACE + "-" + PARENT + "-01-";
        assertThat(of(known + "a".repeat(256 - known.length()))).startsWith("00-");
        assertThat(of(known + "a".repeat(257 - known.length()))).isEqualTo("input.too_long {max=256, actual=257}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void has_its_parts() {
        TraceParent parent = TraceParent.parse(filled("00-T-P-01")).orElseThrow();
        assertThat(parent).isEqualTo(new TraceParent(TRACE, PARENT, true, false));
        assertThat(TraceParent.parse(filled("00-T-P-02")).orElseThrow().random())
                .isTrue();
    }

    @Test
    void the_constructor_demands_identifiers() {
        for (String wrong : new String[] {"", PARENT, "0".repeat(32), "A".repeat(32), "a".repeat(33)}) {
            assertThatThrownBy(() -> new TraceParent(wrong, PARENT, false, false))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("a trace id must be 32 lower-case hexadecimal digits, not all zero");
        }
        for (String wrong : new String[] {"", TRACE, "0".repeat(16), "A".repeat(16), "a".repeat(15)}) {
            assertThatThrownBy(() -> new TraceParent(TRACE, wrong, false, false))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("a parent id must be 16 lower-case hexadecimal digits, not all zero");
        }
    }
}
