package dev.staunch.contact;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

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
}
