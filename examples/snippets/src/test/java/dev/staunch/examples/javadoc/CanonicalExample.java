package dev.staunch.examples.javadoc;

import dev.staunch.contact.EmailAddress;
import dev.staunch.identifier.Slug;
import dev.staunch.jakarta.Canonical;
import dev.staunch.jakarta.SafeText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

final class CanonicalExample {

    // region javadoc
    record Registration(
            @NotNull @Canonical(EmailAddress.class) String email,
            @NotNull @SafeText(max = 80) String name,
            @Size(max = 10) List<@NotNull @Canonical(Slug.class) String> tags) {}
    // endregion

    private CanonicalExample() {}
}
