package dev.staunch.examples.quickstart;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.net.OutboundUrl;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import java.util.List;
import java.util.Optional;

/** The wish to order something. If there is one, all of it is valid. */
public record PlaceOrder(
        CustomerName customer,
        EmailAddress email,
        List<Line> lines,
        Optional<Note> note,
        Optional<OutboundUrl> callback) {

    private static final int MAX_LINES = 50;

    /** Finds everything that is wrong in one pass. A field that is not named here is wrong too. */
    static Result<PlaceOrder, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<CustomerName> customer = form.required("customer", CustomerName.PARSER);
        Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
        Field<List<Line>> lines = form.list("lines", Line.PARSER, 1, MAX_LINES);
        Field<Optional<Note>> note = form.optional("note", Note.PARSER);
        Field<Optional<OutboundUrl>> callback = form.optional("callback", OutboundUrl.PARSER);
        return form.build(() -> new PlaceOrder(customer.get(), email.get(), lines.get(), note.get(), callback.get()));
    }
}
