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
 * <p>The module needs nothing at run time but core, the API of Jakarta Validation and the JDK. What is in
 * {@code dev.staunch.jackson}, {@code csv}, {@code phone}, {@code icu}, {@code spring} and {@code jaxrs} works when its library is present
 * and is otherwise never loaded.
 */
@SuppressWarnings("requires-automatic") // ICU4J has a name and no descriptor
@org.jspecify.annotations.NullMarked
module dev.staunch.validation {
    requires transitive dev.staunch.core;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static de.siegmar.fastcsv;
    requires static jakarta.ws.rs;
    requires static com.google.i18n.phonenumbers.libphonenumber;
    requires static spring.core;
    requires static tools.jackson.core;
    requires static com.ibm.icu;
    requires static tools.jackson.databind;

    exports dev.staunch.account;
    exports dev.staunch.contact;
    exports dev.staunch.convert;
    exports dev.staunch.csv;
    exports dev.staunch.file;
    exports dev.staunch.http;
    exports dev.staunch.icu;
    exports dev.staunch.identifier;
    exports dev.staunch.jackson;
    exports dev.staunch.jakarta;
    exports dev.staunch.jaxrs;
    exports dev.staunch.jdk;
    exports dev.staunch.money;
    exports dev.staunch.net;
    exports dev.staunch.number;
    exports dev.staunch.paging;
    exports dev.staunch.payment;
    exports dev.staunch.phone;
    exports dev.staunch.place;
    exports dev.staunch.source;
    exports dev.staunch.spring;
    exports dev.staunch.text;

    // The messages beside the codes, which core reads.
    opens dev.staunch.file to
            dev.staunch.core;
    opens dev.staunch.jackson to
            dev.staunch.core;
    opens dev.staunch.jakarta to
            dev.staunch.core;
    opens dev.staunch.net to
            dev.staunch.core;
    opens dev.staunch.number to
            dev.staunch.core;
    opens dev.staunch.payment to
            dev.staunch.core;
    opens dev.staunch.text to
            dev.staunch.core;

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
