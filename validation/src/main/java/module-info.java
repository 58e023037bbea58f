import dev.staunch.unwrap.Extractors.OfBic;
import dev.staunch.unwrap.Extractors.OfCidr;
import dev.staunch.unwrap.Extractors.OfCountryCode;
import dev.staunch.unwrap.Extractors.OfHeaderName;
import dev.staunch.unwrap.Extractors.OfHostname;
import dev.staunch.unwrap.Extractors.OfIdempotencyKey;
import dev.staunch.unwrap.Extractors.OfIpAddress;
import dev.staunch.unwrap.Extractors.OfMediaType;
import dev.staunch.unwrap.Extractors.OfMoney;
import dev.staunch.unwrap.Extractors.OfSlug;
import dev.staunch.unwrap.Extractors.OfTraceParent;
import dev.staunch.unwrap.Extractors.OfUlid;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * What a service meets at its edge, parsed to types: text policies, numbers, money, addresses, and the adapters that
 * bring the input in.
 *
 * <p>The module needs nothing at run time but core, the API of Jakarta Validation and the JDK; the JSON reader in {@code dev.staunch.jackson} works when
 * Jackson 3 is present, and {@code dev.staunch.icu} when ICU4J is; otherwise they are never loaded.
 */
@SuppressWarnings("requires-automatic") // ICU4J has a name and no descriptor
@org.jspecify.annotations.NullMarked
module dev.staunch.validation {
    requires transitive dev.staunch.core;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;
    requires static tools.jackson.core;
    requires static com.ibm.icu;

    exports dev.staunch.account;
    exports dev.staunch.contact;
    exports dev.staunch.file;
    exports dev.staunch.http;
    exports dev.staunch.icu;
    exports dev.staunch.identifier;
    exports dev.staunch.jackson;
    exports dev.staunch.jakarta;
    exports dev.staunch.jdk;
    exports dev.staunch.money;
    exports dev.staunch.net;
    exports dev.staunch.number;
    exports dev.staunch.paging;
    exports dev.staunch.payment;
    exports dev.staunch.place;
    exports dev.staunch.text;

    provides ValueExtractor with
            OfBic,
            OfCidr,
            OfCountryCode,
            OfHeaderName,
            OfHostname,
            OfIdempotencyKey,
            OfIpAddress,
            OfMediaType,
            OfMoney,
            OfSlug,
            OfTraceParent,
            OfUlid;
}
