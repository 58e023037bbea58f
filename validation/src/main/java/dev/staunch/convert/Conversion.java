package dev.staunch.convert;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.account.DisplayName;
import dev.staunch.account.Password;
import dev.staunch.account.Username;
import dev.staunch.contact.EmailAddress;
import dev.staunch.file.FileName;
import dev.staunch.file.RelativePath;
import dev.staunch.http.HeaderName;
import dev.staunch.http.HeaderValue;
import dev.staunch.http.IdempotencyKey;
import dev.staunch.http.MediaType;
import dev.staunch.http.TraceParent;
import dev.staunch.identifier.Slug;
import dev.staunch.identifier.Ulid;
import dev.staunch.money.Money;
import dev.staunch.net.Cidr;
import dev.staunch.net.Hostname;
import dev.staunch.net.HttpUrl;
import dev.staunch.net.IpAddress;
import dev.staunch.net.OutboundUrl;
import dev.staunch.parse.Parser;
import dev.staunch.payment.Bic;
import dev.staunch.payment.Iban;
import dev.staunch.payment.PaymentCard;
import dev.staunch.phone.PhoneNumber;
import dev.staunch.place.CountryCode;
import dev.staunch.sensitive.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is made from one text or number, its parser, and what is written in its place. One list of them serves the
 * adapters for Jackson, Spring and JAX-RS, so that a service names its own primitives once:
 *
 * <pre>{@code
 * static final List<Conversion<?>> CONVERSIONS = Conversion.standardWith(
 *         Conversion.of(Sku.class, Sku.PARSER, Sku::value),
 *         Conversion.ofNumber(Quantity.class, Quantity.PARSER, Quantity::value));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type
 */
@CheckReturnValue
public final class Conversion<T> {

    private static final List<Conversion<?>> STANDARD = List.of(
            of(Bic.class, Bic.PARSER, Bic::value),
            of(Cidr.class, Cidr.PARSER, Cidr::value),
            of(CountryCode.class, CountryCode.PARSER, CountryCode::value),
            of(DisplayName.class, DisplayName.PARSER, DisplayName::value),
            of(EmailAddress.class, EmailAddress.PARSER, EmailAddress::value),
            of(FileName.class, FileName.PARSER, FileName::value),
            of(HeaderName.class, HeaderName.PARSER, HeaderName::value),
            of(HeaderValue.class, HeaderValue.PARSER, HeaderValue::value),
            of(Hostname.class, Hostname.PARSER, Hostname::value),
            of(HttpUrl.class, HttpUrl.PARSER, HttpUrl::value),
            of(Iban.class, Iban.PARSER, Iban::value),
            of(IdempotencyKey.class, IdempotencyKey.PARSER, IdempotencyKey::value),
            of(IpAddress.class, IpAddress.PARSER, IpAddress::value),
            of(MediaType.class, MediaType.PARSER, MediaType::toString),
            of(Money.class, Money.PARSER, Money::toString),
            of(OutboundUrl.class, OutboundUrl.PARSER, url -> url.url().value()),
            of(PhoneNumber.class, PhoneNumber.PARSER, PhoneNumber::value),
            of(RelativePath.class, RelativePath.PARSER, RelativePath::value),
            of(Slug.class, Slug.PARSER, Slug::value),
            of(TraceParent.class, TraceParent.PARSER, TraceParent::toString),
            of(Ulid.class, Ulid.PARSER, Ulid::value),
            of(Username.class, Username.PARSER, Username::value),
            readOnly(Password.class, Password.PARSER),
            readOnly(PaymentCard.class, PaymentCard.PARSER),
            readOnly(Secret.class, Secret.PARSER));

    private final Class<T> type;
    private final Parser<String, T> parser;
    private final @Nullable Function<? super T, ?> writer;

    private Conversion(Class<T> type, Parser<String, T> parser, @Nullable Function<? super T, ?> writer) {
        this.type = Objects.requireNonNull(type, "type");
        this.parser = Objects.requireNonNull(parser, "parser");
        this.writer = writer;
    }

    /**
     * A type that is written as text.
     *
     * @param type the type
     * @param parser reads it
     * @param writer gives the text that stands for a value, and that the parser reads
     * @param <T> the type
     * @return a conversion
     */
    public static <T> Conversion<T> of(Class<T> type, Parser<String, T> parser, Function<? super T, String> writer) {
        return new Conversion<>(type, parser, Objects.requireNonNull(writer, "writer"));
    }

    /**
     * A type that is written as a number where a format has numbers.
     *
     * @param type the type
     * @param parser reads it, from a number: see {@link Parser#number}
     * @param writer gives the number that stands for a value, and that the parser reads
     * @param <T> the type
     * @return a conversion
     */
    public static <T> Conversion<T> ofNumber(
            Class<T> type, Parser<String, T> parser, Function<? super T, ? extends Number> writer) {
        return new Conversion<>(type, parser, Objects.requireNonNull(writer, "writer"));
    }

    /**
     * A sensitive type: it is read, and adapters refuse to write it.
     *
     * @param type the type
     * @param parser reads it
     * @param <T> the type
     * @return a conversion
     */
    public static <T> Conversion<T> readOnly(Class<T> type, Parser<String, T> parser) {
        return new Conversion<>(type, parser, null);
    }

    /**
     * The domain primitives of Staunch. {@link PaymentCard}, {@link Password} and {@link Secret} are not written.
     *
     * @return an unmodifiable list
     */
    public static List<Conversion<?>> standard() {
        return STANDARD;
    }

    /**
     * The domain primitives of Staunch and those of a service. Where both have a type, the service's counts.
     *
     * @param own the service's
     * @return an unmodifiable list with one conversion for each type
     */
    public static List<Conversion<?>> standardWith(Conversion<?>... own) {
        Map<Class<?>, Conversion<?>> byType = new LinkedHashMap<>();
        STANDARD.forEach(each -> byType.put(each.type, each));
        for (Conversion<?> each : own) {
            byType.put(each.type, each);
        }
        return List.copyOf(byType.values());
    }

    /**
     * The type.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * What reads the type.
     *
     * @return the parser
     */
    public Parser<String, T> parser() {
        return parser;
    }

    /**
     * What is written in place of a value: a {@link String} or a {@link Number}. For adapters.
     *
     * @return a function, or empty if the type is sensitive and must not be written
     */
    public Optional<Function<? super T, ?>> writer() {
        return Optional.ofNullable(writer);
    }

    /** Returns the name of the type. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
