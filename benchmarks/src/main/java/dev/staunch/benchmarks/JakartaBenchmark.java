package dev.staunch.benchmarks;

import dev.staunch.contact.EmailAddress;
import dev.staunch.jakarta.Canonical;
import dev.staunch.jakarta.JakartaBoundary;
import dev.staunch.jakarta.SafeMessageInterpolator;
import dev.staunch.jakarta.SafeText;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A customer of five fields on Hibernate Validator: with its own constraints, and with ours in place of those that are about
 * text. Ours look at each character as well.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JakartaBenchmark {

    /** The provider's constraints. */
    public record Theirs(
            @NotNull @Size(min = 1, max = 36) String id,
            @NotNull @Size(min = 1, max = 80) String name,
            @NotNull @Size(min = 1, max = 80) String city,
            @NotNull @Email @Size(max = 254) String email,
            @Min(1) @Max(300) int quantity) {}

    /** Ours. */
    public record Ours(
            @NotNull @SafeText(max = 36) String id,
            @NotNull @SafeText(max = 80) String name,
            @NotNull @SafeText(max = 80) String city,
            @NotNull @Canonical(EmailAddress.class) String email,
            @Min(1) @Max(300) int quantity) {}

    /** Ours, but for the address: what the constraint of text alone costs over a comparison of the length. */
    public record TextOnly(
            @NotNull @SafeText(max = 36) String id,
            @NotNull @SafeText(max = 80) String name,
            @NotNull @SafeText(max = 80) String city,
            @NotNull @Email @Size(max = 254) String email,
            @Min(1) @Max(300) int quantity) {}

    private static final Validator THEIR_MESSAGES = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final Validator OUR_MESSAGES = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new SafeMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** How many violations there are. */
    @Param({"0", "2"})
    public int violations;

    private Theirs theirs = new Theirs("", "", "", "", 0);
    private Ours ours = new Ours("", "", "", "", 0);
    private TextOnly textOnly = new TextOnly("", "", "", "", 0);

    /** Makes the input: the name is too long and the address has no domain if there are violations. */
    @Setup
    public void fill() {
        String name = violations == 0 ? "Grace Hopper" : "x".repeat(81);
        String email = violations == 0 ? "grace" + "@" + "example.com" : "grace";
        theirs = new Theirs("customer-2026-000017", name, "New York", email, 6);
        ours = new Ours("customer-2026-000017", name, "New York", email, 6);
        textOnly = new TextOnly("customer-2026-000017", name, "New York", email, 6);
    }

    /** The provider's constraints and messages. */
    @Benchmark
    public Object hibernateValidator() {
        return THEIR_MESSAGES.validate(theirs);
    }

    /** Our constraints of text beside the provider's email, and the provider's messages. */
    @Benchmark
    public Object safeText() {
        return THEIR_MESSAGES.validate(textOnly);
    }

    /** Our constraints, and the provider's messages. */
    @Benchmark
    public Object constraints() {
        return THEIR_MESSAGES.validate(ours);
    }

    /** Our constraints and messages, and our violations. */
    @Benchmark
    public Object boundary() {
        return JakartaBoundary.standard().check(OUR_MESSAGES, ours);
    }
}
