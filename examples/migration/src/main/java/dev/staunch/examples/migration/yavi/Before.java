package dev.staunch.examples.migration.yavi;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;

/** A validator beside the class: the class exists without it, and the violations carry the value. */
public final class Before {

    private static final Validator<Customer> VALIDATOR = ValidatorBuilder.<Customer>of()
            .constraint(
                    Customer::name,
                    "name",
                    c -> c.notBlank().greaterThanOrEqual(2).lessThanOrEqual(60))
            .constraint(Customer::email, "email", c -> c.notBlank().email())
            .build();

    private Before() {}

    /**
     * A customer.
     *
     * @param name the name
     * @param email the address
     */
    public record Customer(String name, String email) {}

    /**
     * Validates.
     *
     * @param customer a customer who exists already
     * @return what is wrong
     */
    public static ConstraintViolations validate(Customer customer) {
        return VALIDATOR.validate(customer);
    }
}
