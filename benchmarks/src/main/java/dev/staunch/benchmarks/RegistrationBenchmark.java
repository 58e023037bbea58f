package dev.staunch.benchmarks;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import dev.staunch.text.CharSet;
import dev.staunch.text.TextPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Eight fields of a map as a JSON reader makes it, read with the parsers that a service would use: by hand, each parser
 * called and its errors collected, and through a form.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RegistrationBenchmark {

    private static final Parser<String, String> NAME =
            TextPolicy.singleLine().length(1, 80).parser();
    private static final Parser<String, String> STREET =
            TextPolicy.singleLine().length(1, 80).parser();
    private static final Parser<String, String> CITY =
            TextPolicy.singleLine().length(1, 40).parser();
    private static final Parser<String, String> POSTCODE = TextPolicy.identifier()
            .length(3, 12)
            .matching(CharSet.ASCII_LETTER_DIGIT)
            .parser();
    private static final Parser<String, String> COUNTRY =
            TextPolicy.identifier().length(2, 2).matching(CharSet.ASCII_UPPER).parser();
    private static final Parser<String, Integer> QUANTITY = Numbers.intBetween(1, 300);
    private static final Parser<String, String> REFERENCE =
            TextPolicy.singleLine().length(1, 36).parser();

    /** The value that is made. */
    record Registration(
            String name,
            EmailAddress email,
            String street,
            String city,
            String postcode,
            String country,
            int quantity,
            String reference) {
        static Registration of(
                String name,
                EmailAddress email,
                String street,
                String city,
                String postcode,
                String country,
                int quantity,
                String reference) {
            return new Registration(name, email, street, city, postcode, country, quantity, reference);
        }
    }

    /** How many fields are wrong. */
    @Param({"0", "2"})
    public int failing;

    private final Map<String, Object> input = new LinkedHashMap<>();

    /** Makes the input; the city and the country are wrong if any is. */
    @Setup
    public void fill() {
        input.put("name", "Grace Hopper");
        input.put("email", "grace" + "@" + "example.com");
        input.put("street", "1 Harbour Road");
        input.put("city", failing > 0 ? "x".repeat(41) : "Arlington");
        input.put("postcode", "22201");
        input.put("country", failing > 0 ? "us" : "US");
        input.put("quantity", 6);
        input.put("reference", "order-2026-000017");
    }

    /** By hand, with the same parsers. */
    @Benchmark
    public Object byHand() {
        List<Violations> wrong = null;
        Result<String, Violations> name = read("name", NAME);
        wrong = plus(wrong, name);
        Result<EmailAddress, Violations> email = read("email", EmailAddress.PARSER);
        wrong = plus(wrong, email);
        Result<String, Violations> street = read("street", STREET);
        wrong = plus(wrong, street);
        Result<String, Violations> city = read("city", CITY);
        wrong = plus(wrong, city);
        Result<String, Violations> postcode = read("postcode", POSTCODE);
        wrong = plus(wrong, postcode);
        Result<String, Violations> country = read("country", COUNTRY);
        wrong = plus(wrong, country);
        Result<Integer, Violations> quantity = quantity(input.get("quantity"));
        wrong = plus(wrong, quantity);
        Result<String, Violations> reference = read("reference", REFERENCE);
        wrong = plus(wrong, reference);
        if (wrong != null) {
            return wrong;
        }
        return new Registration(
                ((Ok<String, Violations>) name).value(),
                ((Ok<EmailAddress, Violations>) email).value(),
                ((Ok<String, Violations>) street).value(),
                ((Ok<String, Violations>) city).value(),
                ((Ok<String, Violations>) postcode).value(),
                ((Ok<String, Violations>) country).value(),
                ((Ok<Integer, Violations>) quantity).value(),
                ((Ok<String, Violations>) reference).value());
    }

    private <T> Result<T, Violations> read(String name, Parser<String, T> parser) {
        return parser.parse(input.get(name) instanceof String text ? text : null);
    }

    private static Result<Integer, Violations> quantity(@Nullable Object raw) {
        return raw instanceof Integer number && number >= 1 && number <= 300
                ? new Ok<>(number)
                : new Err<>(Violations.of(StandardError.OUT_OF_RANGE));
    }

    private static @Nullable List<Violations> plus(@Nullable List<Violations> wrong, Result<?, Violations> result) {
        if (result instanceof Ok) {
            return wrong;
        }
        List<Violations> all = wrong == null ? new ArrayList<>(4) : wrong;
        result.errorToOptional().ifPresent(all::add);
        return all;
    }

    /** Staunch. */
    @Benchmark
    public Object form() {
        Form form = Form.of(Fields.of(input));
        Field<String> name = form.required("name", NAME);
        Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
        Field<String> street = form.required("street", STREET);
        Field<String> city = form.required("city", CITY);
        Field<String> postcode = form.required("postcode", POSTCODE);
        Field<String> country = form.required("country", COUNTRY);
        Field<Integer> quantity = form.required("quantity", QUANTITY);
        Field<String> reference = form.required("reference", REFERENCE);
        return form.build(() -> Registration.of(
                        name.get(),
                        email.get(),
                        street.get(),
                        city.get(),
                        postcode.get(),
                        country.get(),
                        quantity.get(),
                        reference.get()))
                .fold(made -> made, violations -> violations);
    }
}
