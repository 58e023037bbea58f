package dev.staunch.examples.spring.order;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.net.OutboundUrl;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import java.util.List;
import java.util.Optional;

/**
 * The wish to order something. If there is one, all of it is valid.
 *
 * @param customer who orders
 * @param email where to write to
 * @param lines how many of what
 * @param callback what to call when the order is placed
 */
public record NewOrder(CustomerName customer, EmailAddress email, List<Line> lines, Optional<OutboundUrl> callback) {

    /**
     * Finds everything that is wrong in one pass. A field that is not named here is wrong too.
     *
     * @param in what the caller sent
     * @return the wish, or what is wrong
     */
    public static Result<NewOrder, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<CustomerName> customer = form.required("customer", CustomerName.PARSER);
        Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
        Field<List<Line>> lines = form.list("lines", Line.PARSER, 1, 50);
        Field<Optional<OutboundUrl>> callback = form.optional("callback", OutboundUrl.PARSER);
        return form.build(() -> new NewOrder(customer.get(), email.get(), lines.get(), callback.get()));
    }
}
