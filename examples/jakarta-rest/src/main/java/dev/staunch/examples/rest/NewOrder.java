package dev.staunch.examples.rest;

import dev.staunch.contact.EmailAddress;
import dev.staunch.jakarta.Canonical;
import dev.staunch.jakarta.SafeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller sends: texts, each of which says what it has to be. */
public record NewOrder(
        @NotNull @SafeText(max = 80) String customer,
        @NotNull @Canonical(EmailAddress.class) String email,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewLine> lines,
        @Nullable @SafeText(max = 500, multiLine = true) String note) {

    /** How many of what. */
    public record NewLine(
            @NotNull @Canonical(Sku.class) String sku,
            @NotNull @Min(1) @Max(100) Integer quantity) {}

    /** Not the texts, since they are somebody's. */
    @Override
    public String toString() {
        return "NewOrder";
    }
}
