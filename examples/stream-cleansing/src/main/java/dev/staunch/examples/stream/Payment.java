package dev.staunch.examples.stream;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.identifier.Ulid;
import dev.staunch.money.Money;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.payment.Iban;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.util.Optional;

/** A payment as the domain has it. */
record Payment(Ulid id, String payer, EmailAddress email, Iban account, Money amount, Optional<String> note) {

    private static final TextPolicy NAME = TextPolicy.singleLine().length(1, 70);
    private static final TextPolicy NOTE = TextPolicy.singleLine().length(1, 140);

    static Result<Payment, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<Ulid> id = form.required("id", Ulid.PARSER);
        Field<String> payer = form.required("payer", NAME.parser());
        Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
        Field<Iban> account = form.required("account", Iban.PARSER);
        Field<Money> amount = form.required("amount", Money.PARSER);
        Field<Optional<String>> note = form.optional("note", NOTE.parser());
        return form.build(
                () -> new Payment(id.get(), payer.get(), email.get(), account.get(), amount.get(), note.get()));
    }
}
