package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.file.FileError;
import dev.staunch.jackson.JsonError;
import dev.staunch.jakarta.ConstraintError;
import dev.staunch.net.NetworkError;
import dev.staunch.number.NumberError;
import dev.staunch.payment.PaymentError;
import dev.staunch.text.TextError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The codes that Staunch reports are those in {@code docs/errors.json} and {@code docs/errors.md}. With
 * {@code -Derrors.update=true} both are written anew, unless a code was removed or changed its meaning.
 */
class ErrorCodesTest {

    private static final String GENERATED = "<!-- generated -->\n\n";

    private static final ErrorCode[][] ENUMS = {
        StandardError.values(),
        FileError.values(),
        PaymentError.values(),
        TextError.values(),
        NumberError.values(),
        NetworkError.values(),
        JsonError.values(),
        ConstraintError.values()
    };

    private final ErrorCatalog catalog = ErrorCatalog.of(ENUMS);
    private final Path json = Documentation.root().resolve("docs/errors.json");
    private final Path markdown = Documentation.root().resolve("docs/errors.md");

    @Test
    void no_code_was_removed_or_changed_its_meaning() throws IOException {
        assertThat(catalog.breaksSince(Files.readString(json))).isEmpty();
    }

    @Test
    void the_documents_have_all_codes() throws IOException {
        String page = Files.readString(markdown);
        String head = page.substring(0, page.indexOf(GENERATED) + GENERATED.length());
        if (Boolean.getBoolean("errors.update")
                && catalog.breaksSince(Files.readString(json)).isEmpty()) {
            Files.writeString(json, catalog.toJson());
            Files.writeString(markdown, head + catalog.toMarkdown());
        }
        assertThat(Files.readString(json)).isEqualTo(catalog.toJson());
        assertThat(Files.readString(markdown)).isEqualTo(head + catalog.toMarkdown());
    }

    @Test
    void all_enums_of_codes_are_in_the_catalogue() {
        Set<String> enums = new ClassFileImporter()
                .importPackages("dev.staunch").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .map(JavaClass::getName)
                        .filter(name -> !name.startsWith("dev.staunch.examples."))
                        .collect(Collectors.toSet());

        assertThat(enums)
                .isEqualTo(Arrays.stream(ENUMS)
                        .map(each -> each.getClass().getComponentType().getName())
                        .collect(Collectors.toSet()));
    }
}
