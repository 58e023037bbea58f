package dev.staunch.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.convert.Conversion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each optional library is missed only by what needs it. */
class AbsentLibrariesTest {

    private static final String[] ALL = {
        "tools.jackson.", "com.fasterxml.", "org.springframework.", "jakarta.", "de.siegmar.", "com.google.i18n."
    };

    @SuppressWarnings("unchecked") // the program is one
    private static String run(String part, String... hidden) throws ReflectiveOperationException {
        ClassLoader loader = new HidingLoader(List.of(hidden));
        UnaryOperator<String> program = (UnaryOperator<String>)
                loader.loadClass(Program.class.getName()).getConstructor().newInstance();
        assertThat(program.getClass()).isNotEqualTo(Program.class);
        return program.apply(part);
    }

    @Test
    void json_is_read_by_either_jackson() throws ReflectiveOperationException {
        assertThat(run("json")).isEqualTo("ann@example.com");
        assertThat(run("json", "tools.jackson.")).isEqualTo("ann@example.com");
        assertThat(run("json", "com.fasterxml.")).isEqualTo("ann@example.com");
        assertThat(run("json", "tools.jackson.databind.", "com.fasterxml.jackson.databind."))
                .isEqualTo("ann@example.com");
        assertThatThrownBy(() -> run("json", ALL)).isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void what_needs_no_library_works_without_any() throws ReflectiveOperationException {
        assertThat(run("query", ALL)).isEqualTo("ann@example.com");
        assertThat(run("conversions", ALL)).isEqualTo(Conversion.standard().size() + " PhoneNumber");
    }

    @Test
    void phone_numbers_are_read_by_libphonenumber() throws ReflectiveOperationException {
        assertThat(run("phone")).isEqualTo("+493012345678");
        assertThatThrownBy(() -> run("phone", "com.google.i18n.")).isInstanceOf(NoClassDefFoundError.class);
    }

    /** Defines the classes of Staunch anew, and does not find those of the hidden packages. */
    private static final class HidingLoader extends ClassLoader {

        private final List<String> hidden;

        HidingLoader(List<String> hidden) {
            super(Program.class.getClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (hidden.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null || !name.startsWith("dev.staunch.")) {
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
            try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException broken) {
                throw new ClassNotFoundException(name, broken);
            }
        }
    }
}
