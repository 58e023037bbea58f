package dev.staunch.unwrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.http.HeaderName;
import dev.staunch.http.IdempotencyKey;
import dev.staunch.http.MediaType;
import dev.staunch.http.TraceParent;
import dev.staunch.identifier.Slug;
import dev.staunch.identifier.Ulid;
import dev.staunch.jakarta.JakartaBoundary;
import dev.staunch.jakarta.Provider;
import dev.staunch.money.Money;
import dev.staunch.net.Cidr;
import dev.staunch.net.Hostname;
import dev.staunch.net.IpAddress;
import dev.staunch.parse.Untrusted;
import dev.staunch.payment.Bic;
import dev.staunch.place.CountryCode;
import dev.staunch.sensitive.Sensitive;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("MultipleNullnessAnnotations") // the constraint is tested with null
class ExtractorsTest {

    static final class Bean {
        @Positive(payload = Unwrapping.Unwrap.class)
        @Digits(integer = 2, fraction = 2, payload = Unwrapping.Unwrap.class)
        @DecimalMin(value = "0.01", payload = Unwrapping.Unwrap.class)
        @Nullable
        Money price = Money.parse("EUR -123.45").orElseThrow();

        @Size(max = 3, payload = Unwrapping.Unwrap.class)
        @Nullable
        Slug slug = Slug.parse("a-long-one").orElseThrow();

        @Pattern(regexp = ".*\\.example\\.com", payload = Unwrapping.Unwrap.class)
        Hostname host = Hostname.parse("example.org").orElseThrow();

        @Pattern(regexp = "DE|AT", payload = Unwrapping.Unwrap.class)
        CountryCode country = CountryCode.parse("FR").orElseThrow();

        @Pattern(regexp = "image/.*", payload = Unwrapping.Unwrap.class)
        MediaType type = MediaType.parse("text/plain").orElseThrow();

        @Size(max = 3, payload = Unwrapping.Unwrap.class)
        IdempotencyKey key = IdempotencyKey.parse("0123456789abcdef").orElseThrow();

        @Size(max = 3, payload = Unwrapping.Unwrap.class)
        HeaderName header = HeaderName.parse("x-request").orElseThrow();

        @Pattern(regexp = "........", payload = Unwrapping.Unwrap.class)
        Bic bic = Bic.parse("DEUTDEFF500").orElseThrow();

        @Pattern(regexp = "10\\..*", payload = Unwrapping.Unwrap.class)
        IpAddress address = IpAddress.parse("192.0.2.1").orElseThrow();

        @Pattern(regexp = "10\\..*", payload = Unwrapping.Unwrap.class)
        Cidr network = Cidr.parse("192.0.2.0/24").orElseThrow();

        @Size(max = 3, payload = Unwrapping.Unwrap.class)
        TraceParent trace = TraceParent.parse("00-" + "0af7651916cd43dd8448eb211c80319c" + "-b7ad6b7169203331-01")
                .orElseThrow();

        @Size(max = 3, payload = Unwrapping.Unwrap.class)
        Ulid ulid = Ulid.parse("01ARZ3NDEKTSV4RRFFQ69G5FAV").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void constraints_look_into_primitives_that_show_their_text(Provider provider) {
        assertThat(JakartaBoundary.standard()
                        .check(provider.validator(), new Bean())
                        .errorToOptional())
                .map(Violations::toString)
                .contains("[/address input.malformed {constraint=Pattern}, "
                        + "/bic input.malformed {constraint=Pattern}, "
                        + "/country input.malformed {constraint=Pattern}, "
                        + "/header input.too_long {max=3, actual=9}, "
                        + "/host input.malformed {constraint=Pattern}, "
                        + "/key input.too_long {max=3, actual=16}, "
                        + "/network input.malformed {constraint=Pattern}, "
                        + "/price constraint.too_small {constraint=DecimalMin}, "
                        + "/price constraint.too_small {constraint=Positive}, "
                        + "/price number.too_many_digits {precision=4, scale=2}, "
                        + "/slug input.too_long {max=3, actual=10}, "
                        + "/trace input.too_long {max=3, actual=55}, "
                        + "/type input.malformed {constraint=Pattern}, "
                        + "/ulid input.too_long {max=3, actual=26}]");
    }

    @ParameterizedTest
    @EnumSource
    void null_is_not_looked_into(Provider provider) {
        Bean bean = new Bean();
        bean.price = null;
        bean.slug = null;
        assertThat(JakartaBoundary.standard().check(provider.validator(), bean).fold(valid -> "", Violations::toString))
                .contains("/bic")
                .doesNotContain("/price", "/slug");
    }

    static final class Required {
        @NotNull
        @Nullable
        Money price;

        @NotNull
        @Nullable
        Slug slug;
    }

    @ParameterizedTest
    @EnumSource
    void null_is_refused_where_it_must_not_be(Provider provider) {
        assertThat(JakartaBoundary.standard()
                        .check(provider.validator(), new Required())
                        .errorToOptional())
                .map(Violations::toString)
                .contains("[/price input.null, /slug input.null]");
    }

    static final class Hidden {
        Sensitive<@Size(max = 1) String> password = Sensitive.of("hunter");
    }

    static final class Raw {
        Untrusted<@Size(max = 1) String> raw = Untrusted.of("hunter");
    }

    static final class Personal {
        @Size(max = 1, payload = Unwrapping.Unwrap.class)
        EmailAddress email = EmailAddress.parse("ann" + "@" + "example.com").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_looks_into_what_does_not_show_itself(Provider provider) {
        for (Object bean : new Object[] {new Hidden(), new Raw(), new Personal()}) {
            assertThatThrownBy(() -> provider.validator().validate(bean))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageNotContaining("hunter");
        }
    }

    @Test
    void all_are_found_as_services() {
        List<Class<?>> found = new ArrayList<>();
        ServiceLoader.load(ValueExtractor.class).forEach(each -> found.add(each.getClass()));
        assertThat(found).containsAll(Arrays.asList(Extractors.class.getDeclaredClasses()));
    }
}
