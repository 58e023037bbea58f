package dev.staunch.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.account.DisplayName;
import dev.staunch.account.Password;
import dev.staunch.account.Username;
import dev.staunch.contact.EmailAddress;
import dev.staunch.http.HeaderName;
import dev.staunch.http.HeaderValue;
import dev.staunch.http.IdempotencyKey;
import dev.staunch.http.MediaType;
import dev.staunch.http.TraceParent;
import dev.staunch.identifier.Slug;
import dev.staunch.identifier.Ulid;
import dev.staunch.money.Money;
import dev.staunch.net.Hostname;
import dev.staunch.parse.Parser;
import dev.staunch.payment.Bic;
import dev.staunch.payment.Iban;
import dev.staunch.payment.PaymentCard;
import dev.staunch.place.CountryCode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrimitivesProperties {

    private record Kind(Parser<String, ?> parser, Arbitrary<String> texts) {}

    private record Case(Parser<String, ?> parser, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(EmailAddress.PARSER, Primitives.emailAddresses().map(EmailAddress::value)),
            new Kind(Username.PARSER, Primitives.usernames().map(Username::value)),
            new Kind(DisplayName.PARSER, Primitives.displayNames().map(DisplayName::value)),
            new Kind(Password.PARSER, Primitives.passwords().map(each -> each.<String>exposeChars(String::new))),
            new Kind(Hostname.PARSER, Primitives.hostnames().map(Hostname::value)),
            new Kind(Money.PARSER, Primitives.money().map(Money::toString)),
            new Kind(CountryCode.PARSER, Primitives.countryCodes().map(CountryCode::value)),
            new Kind(Iban.PARSER, Primitives.ibans().map(Iban::value)),
            new Kind(Bic.PARSER, Primitives.bics().map(Bic::value)),
            new Kind(PaymentCard.PARSER, Primitives.paymentCards().map(card -> card.<String>expose(digits -> digits))),
            new Kind(Slug.PARSER, Primitives.slugs().map(Slug::value)),
            new Kind(Ulid.PARSER, Primitives.ulids().map(Ulid::value)),
            new Kind(HeaderName.PARSER, Primitives.headerNames().map(HeaderName::value)),
            new Kind(HeaderValue.PARSER, Primitives.headerValues().map(HeaderValue::value)),
            new Kind(MediaType.PARSER, Primitives.mediaTypes().map(MediaType::toString)),
            new Kind(TraceParent.PARSER, Primitives.traceParents().map(TraceParent::toString)),
            new Kind(IdempotencyKey.PARSER, Primitives.idempotencyKeys().map(IdempotencyKey::value)));

    @Provide
    Arbitrary<Case> valid() {
        return Arbitraries.of(KINDS).flatMap(kind -> kind.texts().map(text -> new Case(kind.parser(), text)));
    }

    @Provide
    Arbitrary<Case> nearlyValid() {
        return Arbitraries.of(KINDS)
                .flatMap(kind -> Primitives.nearly(kind.texts()).map(text -> new Case(kind.parser(), text)));
    }

    @Property
    void values_are_valid(@ForAll("valid") Case each) {
        assertThat(each.parser().parse(each.text()).isOk()).isTrue();
    }

    @Property
    void nearly_valid_texts_are_parsed_or_refused(@ForAll("nearlyValid") Case each) {
        assertThat(each.parser().parse(each.text())).isNotNull();
    }

    @Property
    void a_page_has_at_most_a_hundred_entries(@ForAll("pages") int size) {
        assertThat(size).isBetween(1, 100);
    }

    @Provide
    Arbitrary<Integer> pages() {
        return Primitives.pageRequests().map(page -> page.size());
    }
}
