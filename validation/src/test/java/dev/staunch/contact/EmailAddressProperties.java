package dev.staunch.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EmailAddressProperties extends ParserContract<EmailAddress> {

    @Override
    protected Parser<String, EmailAddress> parser() {
        return EmailAddress.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("ann@example.com", "Ann.Lee+news@EXAMPLE.com", "a@b", "\"a b\"@c.de", "a@[IPv6:2001:DB8::1]");
    }

    @Override
    protected String render(EmailAddress value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }

    @Property
    void what_one_pass_accepts_is_what_its_parts_make(@ForAll("hostile") String raw) {
        int local = raw.isEmpty() ? 0 : Mailbox.localLength(raw);
        if (local > 0 && local <= Mailbox.MAX_LOCAL && raw.startsWith("@", local) && local + 1 < raw.length()) {
            assertThat(Mailbox.canonical(raw, local)).isEqualTo(Mailbox.composed(raw, local));
        }
    }
}
