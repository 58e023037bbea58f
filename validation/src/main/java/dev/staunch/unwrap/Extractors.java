package dev.staunch.unwrap;

import dev.staunch.http.HeaderName;
import dev.staunch.http.IdempotencyKey;
import dev.staunch.http.MediaType;
import dev.staunch.http.TraceParent;
import dev.staunch.identifier.Slug;
import dev.staunch.identifier.Ulid;
import dev.staunch.money.Money;
import dev.staunch.net.Cidr;
import dev.staunch.net.Hostname;
import dev.staunch.net.IpAddress;
import dev.staunch.payment.Bic;
import dev.staunch.place.CountryCode;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;

/**
 * What {@code @Size}, {@code @Pattern}, {@code @Positive} and others see of a domain primitive where a bean asks for it with
 * {@code payload = Unwrapping.Unwrap.class}. Only primitives whose {@code toString} shows their text are here: a provider
 * hands on what it validated, and some log it. Nothing is unwrapped by default, because providers do not look into
 * null, and {@code @NotNull} would then accept it.
 */
public final class Extractors {

    private Extractors() {}

    /** Of {@link Bic}. */
    public static final class OfBic implements ValueExtractor<@ExtractedValue(type = String.class) Bic> {

        /** Called by the provider. */
        public OfBic() {}

        @Override
        public void extractValues(Bic bank, ValueReceiver receiver) {
            receiver.value(null, bank.value());
        }
    }

    /** Of {@link Cidr}. */
    public static final class OfCidr implements ValueExtractor<@ExtractedValue(type = String.class) Cidr> {

        /** Called by the provider. */
        public OfCidr() {}

        @Override
        public void extractValues(Cidr network, ValueReceiver receiver) {
            receiver.value(null, network.value());
        }
    }

    /** Of {@link CountryCode}. */
    public static final class OfCountryCode
            implements ValueExtractor<@ExtractedValue(type = String.class) CountryCode> {

        /** Called by the provider. */
        public OfCountryCode() {}

        @Override
        public void extractValues(CountryCode country, ValueReceiver receiver) {
            receiver.value(null, country.value());
        }
    }

    /** Of {@link HeaderName}. */
    public static final class OfHeaderName implements ValueExtractor<@ExtractedValue(type = String.class) HeaderName> {

        /** Called by the provider. */
        public OfHeaderName() {}

        @Override
        public void extractValues(HeaderName name, ValueReceiver receiver) {
            receiver.value(null, name.value());
        }
    }

    /** Of {@link Hostname}. */
    public static final class OfHostname implements ValueExtractor<@ExtractedValue(type = String.class) Hostname> {

        /** Called by the provider. */
        public OfHostname() {}

        @Override
        public void extractValues(Hostname host, ValueReceiver receiver) {
            receiver.value(null, host.value());
        }
    }

    /** Of {@link IdempotencyKey}. */
    public static final class OfIdempotencyKey
            implements ValueExtractor<@ExtractedValue(type = String.class) IdempotencyKey> {

        /** Called by the provider. */
        public OfIdempotencyKey() {}

        @Override
        public void extractValues(IdempotencyKey key, ValueReceiver receiver) {
            receiver.value(null, key.value());
        }
    }

    /** Of {@link IpAddress}. */
    public static final class OfIpAddress implements ValueExtractor<@ExtractedValue(type = String.class) IpAddress> {

        /** Called by the provider. */
        public OfIpAddress() {}

        @Override
        public void extractValues(IpAddress address, ValueReceiver receiver) {
            receiver.value(null, address.value());
        }
    }

    /** Of {@link MediaType}. */
    public static final class OfMediaType implements ValueExtractor<@ExtractedValue(type = String.class) MediaType> {

        /** Called by the provider. */
        public OfMediaType() {}

        @Override
        public void extractValues(MediaType type, ValueReceiver receiver) {
            receiver.value(null, type.toString());
        }
    }

    /** Of {@link Money}. */
    public static final class OfMoney implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Money> {

        /** Called by the provider. */
        public OfMoney() {}

        @Override
        public void extractValues(Money money, ValueReceiver receiver) {
            receiver.value(null, money.amount());
        }
    }

    /** Of {@link Slug}. */
    public static final class OfSlug implements ValueExtractor<@ExtractedValue(type = String.class) Slug> {

        /** Called by the provider. */
        public OfSlug() {}

        @Override
        public void extractValues(Slug slug, ValueReceiver receiver) {
            receiver.value(null, slug.value());
        }
    }

    /** Of {@link TraceParent}. */
    public static final class OfTraceParent
            implements ValueExtractor<@ExtractedValue(type = String.class) TraceParent> {

        /** Called by the provider. */
        public OfTraceParent() {}

        @Override
        public void extractValues(TraceParent parent, ValueReceiver receiver) {
            receiver.value(null, parent.toString());
        }
    }

    /** Of {@link Ulid}. */
    public static final class OfUlid implements ValueExtractor<@ExtractedValue(type = String.class) Ulid> {

        /** Called by the provider. */
        public OfUlid() {}

        @Override
        public void extractValues(Ulid ulid, ValueReceiver receiver) {
            receiver.value(null, ulid.value());
        }
    }
}
