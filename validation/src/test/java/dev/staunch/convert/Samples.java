package dev.staunch.convert;

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
import dev.staunch.payment.Bic;
import dev.staunch.payment.Iban;
import dev.staunch.payment.PaymentCard;
import dev.staunch.phone.PhoneNumber;
import dev.staunch.place.CountryCode;
import dev.staunch.sensitive.Secret;
import java.util.Collection;
import java.util.Map;

/** A canonical text of each standard type. */
public final class Samples {

    private static final Map<Class<?>, String> TEXTS = Map.ofEntries(
            Map.entry(Bic.class, "DEUTDEFF"),
            Map.entry(Cidr.class, "10.0.0.0/8"),
            Map.entry(CountryCode.class, "DE"),
            Map.entry(DisplayName.class, "Ann Lee"),
            Map.entry(EmailAddress.class, "ann@example.com"),
            Map.entry(FileName.class, "report.pdf"),
            Map.entry(HeaderName.class, "x-request-id"),
            Map.entry(HeaderValue.class, "a, b"),
            Map.entry(Hostname.class, "a.example"),
            Map.entry(HttpUrl.class, "https://example.com/a?b=c"),
            Map.entry(Iban.class, "GB82WEST12345698765432"),
            Map.entry(IdempotencyKey.class, "order-7-2026-11-26-a"),
            Map.entry(IpAddress.class, "2001:db8::1"),
            Map.entry(MediaType.class, "text/plain;charset=utf-8"),
            Map.entry(Money.class, "EUR 12.34"),
            Map.entry(OutboundUrl.class, "https://example.com/hook"),
            Map.entry(PhoneNumber.class, "+493012345678"),
            Map.entry(RelativePath.class, "a/b.txt"),
            Map.entry(Slug.class, "tea-pot"),
            Map.entry(TraceParent.class, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            Map.entry(Ulid.class, "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
            Map.entry(Username.class, "ann.lee"),
            Map.entry(Password.class, "battery staple"),
            Map.entry(PaymentCard.class, "4" + "1".repeat(15)),
            Map.entry(Secret.class, "correct horse battery"));

    private Samples() {}

    /** All of them. */
    public static Collection<String> all() {
        return TEXTS.values();
    }

    /** The text, or a failure of the test if there is a new type. */
    public static String of(Class<?> type) {
        String text = TEXTS.get(type);
        if (text == null) {
            throw new AssertionError("there is no sample of " + type.getSimpleName());
        }
        return text;
    }
}
