package dev.staunch.examples.snippets;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.jakarta.Canonical;
import dev.staunch.jakarta.JakartaBoundary;
import dev.staunch.jakarta.SafeMessageInterpolator;
import dev.staunch.jakarta.SafeText;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

// region jakarta
record Registration(
        @NotNull @Canonical(EmailAddress.class) String email,
        @NotNull @SafeText(max = 8) String name,
        @Size(max = 3) List<@NotNull @Canonical(Sku.class) String> skus,
        @Min(1) int seats) {

    public static void main(String[] args) {
        List<Registration> inputs = List.of(
                new Registration("ann" + "@" + "example.com", "Ann Lee", List.of("TEA-001"), 1),
                new Registration("ann" + "@" + "EXAMPLE.com", "Ann\u202eeeL", List.of("TEA-001", "tea"), 0));
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new SafeMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (Registration raw : inputs) {
                System.out.println(
                        JakartaBoundary.standard().check(validator, raw).fold(valid -> "valid", Violations::toString));
            }
        }
    }
}
// endregion
