package dev.staunch.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UlidTest {

    private static final String EXAMPLE = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    private static String of(@Nullable String raw) {
        return Ulid.parse(raw).fold(Ulid::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "01ARZ3NDEKTSV4RRFFQ69G5FAV,01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "01arz3ndektsv4rrffq69g5fav,01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "01ARZ3NDEKTSV4rrffq69G5FAV,01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "7ZZZZZZZZZZZZZZZZZZZZZZZZZ,7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "00000000000000000000000000,00000000000000000000000000",
        "80000000000000000000000000,input.malformed",
        "A0000000000000000000000000,input.malformed",
        "01ARZ3NDEKTSV4RRFFQ69G5FAU,input.malformed",
        "01ARZ3NDEKTSV4RRFFQ69G5FAi,input.malformed",
        "01ARZ3NDEKTSV4RRFFQ69G5FAL,input.malformed",
        "O1ARZ3NDEKTSV4RRFFQ69G5FAV,input.malformed",
        "01ARZ3NDEKTSV4RRFFQ69G5FA,input.malformed",
        "01ARZ3NDEK-SV4RRFFQ69G5FAV,input.malformed",
        "\uff101ARZ3NDEKTSV4RRFFQ69G5FAV,input.malformed",
        "01ARZ3NDEKTSV4RRFFQ69G5FA\u212a,input.malformed",
        "01ARZ3NDEKTSV4RRFFQ69G5FA\ud83d,input.malformed",
        "01ARZ3NDEKTSV4RRFFQ69G5FAVX,'input.too_long {max=26, actual=27}'",
        "'',input.empty"
    })
    void reads_base_32_in_any_case(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
    }

    @Test
    void refuses_null() {
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void has_the_time_that_it_was_made() {
        assertThat(new Ulid(EXAMPLE).timestamp()).isEqualTo(Instant.parse("2016-07-30T23:54:10.259Z"));
        assertThat(new Ulid("7" + "Z".repeat(25)).timestamp()).isEqualTo(Instant.ofEpochMilli((1L << 48) - 1));
        assertThat(new Ulid("0".repeat(26)).timestamp()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void the_order_is_that_of_time() {
        assertThat(new Ulid("0".repeat(9) + "1" + "0".repeat(16)))
                .isGreaterThan(new Ulid("0".repeat(10) + "Z".repeat(16)))
                .isLessThan(new Ulid(EXAMPLE));
        assertThat(new Ulid(EXAMPLE)).isEqualByComparingTo(new Ulid(EXAMPLE)).hasToString(EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01arz3ndektsv4rrffq69g5fav", "80000000000000000000000000", "0"})
    void the_constructor_demands_the_canonical_form(String value) {
        assertThatThrownBy(() -> new Ulid(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("a ULID must be 26 digits of base 32 in upper case");
    }
}
