package dev.staunch.examples.migration;

import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import dev.staunch.result.Result;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Prints what each pair does with the same hostile input. */
public final class Comparison {

    private static final String PASSWORD = "hunter2";
    private static final String TURNED = "Ann\u202eeeL";
    private static final String TWO_LINES = "Ann\nINFO  order of Bob refunded";

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Comparison() {}

    /**
     * Prints all pairs.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(
                "Vavr's Either: a password where a quantity belongs",
                dev.staunch.examples.migration.vavr.Before.quantity(PASSWORD).toString(),
                verdict(dev.staunch.examples.migration.vavr.After.quantity(PASSWORD)));

        var yavi = new dev.staunch.examples.migration.yavi.Before.Customer(TURNED, "ann@example.com");
        print(
                "YAVI: a name that turns the text around",
                verdict(dev.staunch.examples.migration.yavi.Before.validate(yavi)
                        .isValid()),
                verdict(dev.staunch.examples.migration.yavi.After.parse(
                        Fields.of(Map.of("name", yavi.name(), "email", yavi.email())))));

        var bean = new dev.staunch.examples.migration.hibernate.Before("Ann", "ann\u202e@example.com");
        print(
                "Hibernate Validator alone: an address that turns the text around",
                verdict(VALIDATOR.validate(bean).isEmpty()),
                verdict(dev.staunch.examples.migration.hibernate.After.from(bean)));

        print(
                "A raw SLF4J logger: a name of two lines",
                LogText.of(log -> new dev.staunch.examples.migration.slf4j.Before(log).accepted(TWO_LINES, 2)),
                LogText.of(log -> new dev.staunch.examples.migration.slf4j.After(log).accepted(TWO_LINES, 2)));

        Callable<String> gateway = () -> {
            throw new IOException("401 for shop:" + PASSWORD);
        };
        print(
                "Exceptions as control flow: a gateway that tells too much",
                dev.staunch.examples.migration.exceptions.Before.answer("7", gateway),
                dev.staunch.examples.migration.exceptions.After.answer("7", gateway));
    }

    private static String verdict(boolean valid) {
        return valid ? "accepted" : "refused";
    }

    private static String verdict(Result<?, Violations> result) {
        return result.fold(value -> verdict(true), Violations::toString);
    }

    private static void print(String pair, String before, String after) {
        System.out.println(pair);
        System.out.println("  before  " + before.strip().replace("\n", "\n          "));
        System.out.println("  after   " + after.strip());
    }
}
