package dev.staunch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.testing.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What users of Error Prone cannot write. Sources are compiled in one run where they can be:
 * Error Prone looks at nothing once a type is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MustNotCompileTest {

    private static final String CONSTANT = "[CompileTimeConstant] Non-compile-time constant expression passed to"
            + " parameter with @CompileTimeConstant type annotation.";

    private final Map<String, String> refused = new LinkedHashMap<>();
    private Compilation compilation = new Compilation(-1, "");

    @BeforeAll
    void compile_refused_sources(@TempDir Path directory) throws IOException, InterruptedException {
        refuse("BuiltMessage", "dev.staunch.invariant.Invariant.require(false, \"no order \" + input);");
        refuse("VariableMessage", "dev.staunch.invariant.Invariant.require(false, input);");
        refuse("FormattedMessage", "throw dev.staunch.invariant.Invariant.unreachable(String.format(\"%s\", input));");
        refuse("BuiltName", "dev.staunch.invariant.Invariant.requireInRange(1, 0, 2, input);");
        refuse("BuiltArgumentName", "var unused = dev.staunch.classification.Arg.safe(input, 1);");
        refuse("BuiltSafeText", "var unused = dev.staunch.classification.Arg.safe(\"name\", input);");
        refuse("DroppedResult", "dev.staunch.result.Result.ok(input);");
        refuse("DroppedFailure", "dev.staunch.error.Failure.of(dev.staunch.error.StandardError.NULL);");
        compilation = Compilation.of(directory, refused);
    }

    private void refuse(String name, String statement) {
        refused.put(name, source(name, statement));
    }

    private static String source(String name, String statement) {
        return """
                package sample;

                final class %s {
                    void run(String input) {
                        %s
                    }
                }
                """.formatted(name, statement);
    }

    @Test
    void a_built_message_of_an_invariant_is_refused() {
        assertThat(compilation.errorsIn("BuiltMessage"))
                .singleElement()
                .asString()
                .startsWith(CONSTANT);
        assertThat(compilation.errorsIn("VariableMessage"))
                .singleElement()
                .asString()
                .startsWith(CONSTANT);
        assertThat(compilation.errorsIn("FormattedMessage"))
                .singleElement()
                .asString()
                .startsWith(CONSTANT);
    }

    @Test
    void a_built_name_in_an_invariant_is_refused() {
        assertThat(compilation.errorsIn("BuiltName")).singleElement().asString().startsWith(CONSTANT);
    }

    @Test
    void an_unsafe_argument_of_an_invariant_is_refused(@TempDir Path directory)
            throws IOException, InterruptedException {
        String statement = """
                var secret = dev.staunch.classification.Arg.unsafe("secret", input);
                dev.staunch.invariant.Invariant.require(false, "message", secret);
                """;
        Compilation mistyped = Compilation.of(directory, Map.of("Mistyped", source("Mistyped", statement)));

        assertThat(mistyped.errorsIn("Mistyped")).hasSize(1);
        assertThat(mistyped.output()).contains("Unsafe cannot be converted to Safe");
    }

    @Test
    void a_built_name_of_an_argument_is_refused() {
        assertThat(compilation.errorsIn("BuiltArgumentName"))
                .singleElement()
                .asString()
                .startsWith(CONSTANT);
    }

    @Test
    void a_built_text_is_no_safe_argument() {
        assertThat(compilation.errorsIn("BuiltSafeText"))
                .singleElement()
                .asString()
                .startsWith(CONSTANT);
    }

    @Test
    void a_dropped_result_is_refused() {
        assertThat(compilation.errorsIn("DroppedResult"))
                .singleElement()
                .asString()
                .startsWith("[CheckReturnValue] The result of `ok(...)` must be used");
    }

    @Test
    void a_dropped_failure_is_refused() {
        assertThat(compilation.errorsIn("DroppedFailure"))
                .singleElement()
                .asString()
                .startsWith("[CheckReturnValue] The result of `of(...)` must be used");
    }

    @Test
    void the_same_calls_with_constants_compile(@TempDir Path directory) throws IOException, InterruptedException {
        String statements = """
                var order = dev.staunch.classification.Arg.safe("order", 1);
                dev.staunch.invariant.Invariant.require(!input.isEmpty(), "no " + "order", order);
                dev.staunch.invariant.Invariant.require(true, dev.staunch.error.StandardError.NULL);
                dev.staunch.invariant.Invariant.requireInRange(1, 0, 2, "number");
                var unused = dev.staunch.result.Result.ok(input);
                throw dev.staunch.invariant.Invariant.unreachable("end");
                """;
        Compilation accepted = Compilation.of(directory, Map.of("Accepted", source("Accepted", statements)));

        assertThat(accepted.output()).isEmpty();
        assertThat(accepted.exitCode()).isZero();
    }
}
