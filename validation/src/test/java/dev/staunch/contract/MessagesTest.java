package dev.staunch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.jakarta.ConstraintError;
import dev.staunch.number.NumberError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each enum of codes has its messages beside it, in English and German. */
class MessagesTest {

    private static final ErrorCatalog CATALOG = ErrorCatalog.of();

    private static final List<Class<?>> ENUMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.staunch").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    static List<Class<?>> enums() {
        return ENUMS;
    }

    private static Properties messages(Class<?> codes, String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = codes.getResourceAsStream(file)) {
            assertThat(in).as("%s beside %s", file, codes.getName()).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void all_enums_are_found() {
        assertThat(enums()).contains(StandardError.class, NumberError.class, ConstraintError.class);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void each_code_is_worded_in_English_and_German_with_the_same_placeholders(Class<?> codes) throws IOException {
        Properties english = messages(codes, "messages.properties");
        Properties german = messages(codes, "messages_de.properties");
        for (Object constant : codes.getEnumConstants()) {
            ErrorCode code = (ErrorCode) constant;
            Violation violation = Violation.of(code);
            String id = code.id();
            assertThat(code.kind()).as(id).isNotNull();
            assertThat(code.title()).as(id).isNotBlank();
            assertThat(english.getProperty(id)).as(id).isNotBlank();
            assertThat(german.getProperty(id)).as(id).isNotBlank().isNotEqualTo(english.getProperty(id));
            assertThat(placeholders(german.getProperty(id))).as(id).isEqualTo(placeholders(english.getProperty(id)));
            assertThat(CATALOG.message(violation, Locale.UK)).isEqualTo(english.getProperty(id));
            assertThat(CATALOG.message(violation, Locale.GERMANY)).isEqualTo(german.getProperty(id));
        }
    }

    private static String placeholders(String message) {
        return message.replaceAll("[^{}]*(\\{[a-z]+\\})?[^{}]*", "$1");
    }
}
