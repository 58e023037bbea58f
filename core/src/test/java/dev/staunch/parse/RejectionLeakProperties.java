package dev.staunch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.staunch.classification.Arg;
import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.Failure;
import dev.staunch.error.FailureException;
import dev.staunch.error.Problem;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Result;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** No part of an input, a cause or a diagnostic argument is in anything that a caller or a plain log line may see. */
class RejectionLeakProperties {

    private static final int SHORTEST_PART = 4;

    /** Letters that no word of a code, a message or a stack trace has beside each other. */
    @Provide
    Arbitrary<String> canaries() {
        return Arbitraries.strings().withChars("qxzQXZ").ofMinLength(8).ofMaxLength(20);
    }

    /** What people put into keys by mistake: tokens with digits, addresses, markup. */
    @Provide
    Arbitrary<String> hostileNames() {
        return canaries()
                .flatMap(canary -> Arbitraries.of(
                        canary + "@example.com",
                        canary + 1234567 + canary,
                        "<script>" + canary,
                        canary + "\r\nSet-Cookie: " + canary,
                        canary + '\u202e',
                        canary + ' ' + canary,
                        canary + "xq".repeat(20),
                        canary + ".a/b~c",
                        "{\"" + canary + "\":1}"));
    }

    /** Nodes of every type with a canary in them. */
    @Provide
    Arbitrary<Object> nodes() {
        return canaries()
                .flatMap(canary -> Arbitraries.of(
                        canary,
                        canary.repeat(10),
                        java.nio.CharBuffer.wrap(canary),
                        new BigInteger(canary.getBytes(StandardCharsets.UTF_8)),
                        new BigDecimal("1e999999"),
                        List.of(canary),
                        List.of(List.of(canary), Map.of("a", canary)),
                        Map.of("a", canary),
                        Map.of("a", List.of(canary)),
                        Map.of(canary + "@x", canary),
                        Map.of("a", Map.of(canary + "!", canary)),
                        new Object[] {canary},
                        Untrusted.of(canary),
                        Fields.of(Map.of("a", 1, "@" + canary, canary))));
    }

    private static final List<Parser<?, ?>> PARSERS = parsers();

    private static List<Parser<?, ?>> parsers() {
        List<Parser<?, ?>> parsers = new ArrayList<>(List.of(
                SomeParsers.TEXT.then(text -> new Err<>(Violations.of(
                        Violation.of(StandardError.TOO_LONG).with("max", 1).with("actual", text.length())))),
                SomeParsers.TEXT.ensure(text -> false, StandardError.NOT_ALLOWED),
                SomeParsers.WHOLE,
                SomeParsers.WHOLE.ensure(number -> false, StandardError.OUT_OF_RANGE),
                SomeParsers.BOOL,
                SomeParsers.OBJECT,
                SomeParsers.CHAIN,
                SomeParsers.TEXT.list(0, 0),
                SomeParsers.TEXT.list(5, 9),
                SomeParsers.WHOLE.list(0, 9),
                SomeParsers.OBJECT.list(0, 9),
                SomeParsers.WHOLE.list(0, 9).list(0, 9),
                SomeParsers.WHOLE.nullable(),
                Parser.oneOf(List.of(SomeParsers.WHOLE, SomeParsers.BOOL)),
                Parser.object(in -> {
                    Form form = Form.of(in);
                    Field<?> a = form.map("a", SomeParsers.WHOLE, SomeParsers.WHOLE, 9);
                    return form.build(a::get);
                })));
        return List.copyOf(parsers);
    }

    @Property(tries = 300) // each reads and shows up to 30 nodes
    void rejected_input_shows_nowhere(
            @ForAll @Size(min = 1, max = 30) List<@From("nodes") Object> nodes,
            @ForAll @Size(max = 5) List<@From("hostileNames") String> unknown,
            @ForAll boolean cramped)
            throws Exception {
        Map<String, Object> tree = new LinkedHashMap<>();
        unknown.forEach(name -> tree.put(name, name));
        for (int i = 0; i < nodes.size(); i++) {
            tree.put("f" + i, nodes.get(i));
        }
        Fields in = Fields.of(tree);
        if (cramped) {
            in = in.withLimits(new Fields.Limits(1, 40, 10));
        }
        Form form = Form.of(in);
        List<Field<?>> fields = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Parser<?, ?> parser = PARSERS.get((i + nodes.size()) % PARSERS.size());
            fields.add(i % 5 == 0 ? form.list("f" + i, parser, 0, 3) : form.required("f" + i, parser));
        }
        Result<List<?>, Violations> result = form.build(() -> fields);
        if (result.isErr()) {
            Violations violations = SomeParsers.errors(result);
            assertShowsNo(canariesIn(nodes.toString() + unknown), seen(violations, result, form, in));
        }
    }

    @Property
    void hostile_keys_show_nowhere(
            @ForAll @Size(min = 1, max = 10) List<@From("hostileNames") String> keys, @ForAll boolean headers)
            throws Exception {
        Violations violations;
        if (headers) {
            Map<String, List<String>> raw = new HashMap<>();
            keys.forEach(key -> raw.put(key, List.of(key, key)));
            violations = SomeParsers.errors(Form.of(Fields.headers(raw)).build(() -> "x"));
        } else {
            Map<String, Object> raw = new HashMap<>();
            keys.forEach(key -> raw.put(key, key));
            Form form = Form.of(Fields.of(Map.of("m", raw)));
            Field<?> field = form.map("m", SomeParsers.BOOL, SomeParsers.WHOLE, 10);
            violations = SomeParsers.errors(form.build(field::get));
        }
        assertThat(violations.asList())
                .allMatch(each -> each.pointer().toString().endsWith("/*"));
        assertShowsNo(canariesIn(keys.toString().toLowerCase(Locale.ROOT)), seen(violations));
        assertShowsNo(canariesIn(keys.toString()), seen(violations));
    }

    @Property
    void causes_and_diagnostics_show_nowhere(@ForAll("canaries") String canary, @ForAll StandardError code)
            throws Exception {
        IllegalStateException cause = new IllegalStateException(canary, new IllegalArgumentException(canary));
        cause.addSuppressed(new IllegalStateException(canary));
        Failure failure = Failure.of(code)
                .with("attempts", 3)
                .with("kind", code.kind())
                .causedBy(cause)
                .diagnosedWith(Arg.unsafe("email", canary), Arg.pseudonym("customer", canary));
        FailureException exception = failure.toException();
        exception.addSuppressed(cause);
        StringWriter printed = new StringWriter();
        exception.printStackTrace(new PrintWriter(printed, true));
        List<String> seen = new ArrayList<>(List.of(
                failure.toString(),
                failure.diagnostics().toString(),
                failure.parameters().toString(),
                exception.toString(),
                String.valueOf(exception.getMessage()),
                String.valueOf(exception.getLocalizedMessage()),
                printed.toString(),
                new Err<>(failure).toString()));
        seen.addAll(seen(Problem.of(failure)));
        seen.addAll(seen(ErrorCatalog.of().problem(failure, Locale.GERMAN)));
        assertShowsNo(canariesIn(canary), seen);
    }

    private static List<String> seen(Violations violations, Object... others) throws Exception {
        List<String> seen = new ArrayList<>(List.of(violations.toString(), new Err<>(violations).toString()));
        for (Object other : others) {
            seen.add(String.valueOf(other));
        }
        seen.addAll(seen(Problem.of(violations)));
        seen.addAll(seen(ErrorCatalog.of().problem(violations, Locale.GERMAN)));
        for (Violation each : violations.asList()) {
            seen.add(ErrorCatalog.of().message(each, Locale.ENGLISH));
        }
        return seen;
    }

    private static List<String> seen(Problem problem) throws Exception {
        return List.of(
                problem.toJson(),
                problem.toString(),
                problem.toMap().toString(),
                new ObjectMapper().writeValueAsString(problem.toMap()));
    }

    /** Every run of canary letters that is long enough to tell something. */
    private static List<String> canariesIn(String planted) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + SHORTEST_PART <= planted.length(); i++) {
            String part = planted.substring(i, i + SHORTEST_PART);
            if (part.chars().allMatch(c -> "qxzQXZ".indexOf(c) >= 0)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static void assertShowsNo(List<String> parts, List<String> seen) {
        for (String each : seen) {
            for (String part : parts) {
                assertThat(each.contains(part)).as("%s shows a canary", each).isFalse();
            }
        }
    }
}
