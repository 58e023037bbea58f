package dev.staunch.benchmarks;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
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

/** Accumulation: eight results that are at hand, and eight fields of a map, none or two of which fail. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FormBenchmark {

    private static final Parser<String, String> SHORT = Parser.text(FormBenchmark::shortText);
    private static final Violations TOO_LONG = Violations.of(StandardError.TOO_LONG);

    /** The value that is made. */
    record Made(String a, String b, String c, String d, String e, String f, String g, String h) {
        static Made of(String a, String b, String c, String d, String e, String f, String g, String h) {
            return new Made(a, b, c, d, e, f, g, h);
        }
    }

    /** The value that is made of three. */
    record Small(String a, String b, String c) {
        static Small of(String a, String b, String c) {
            return new Small(a, b, c);
        }
    }

    /** How many of the eight fail. */
    @Param({"0", "2"})
    public int failing;

    private final Map<String, Object> map = new HashMap<>();
    private Result<String, Violations>[] results = array();
    private Validation<String, String>[] validations = validations();

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generics
    private static Result<String, Violations>[] array() {
        return new Result[8];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generics
    private static Validation<String, String>[] validations() {
        return new Validation[8];
    }

    /** Makes the inputs; the second and third fail. */
    @Setup
    public void fill() {
        for (int i = 0; i < 8; i++) {
            boolean fails = i > 0 && i <= failing;
            String value = fails ? "x".repeat(41) : "value" + i;
            map.put(String.valueOf((char) ('a' + i)), value);
            results[i] = shortText(value);
            validations[i] = fails ? Validation.invalid("too long") : Validation.valid(value);
        }
    }

    private static Result<String, Violations> shortText(String text) {
        return text.length() <= 40 ? new Ok<>(text) : new Err<>(TOO_LONG);
    }

    /** The limit: a map read by hand, with the same checks and a result of the same type. */
    @Benchmark
    public Object mapByHand() {
        List<String> errors = null;
        String a = map.get("a") instanceof String text && text.length() <= 40 ? text : null;
        String b = map.get("b") instanceof String text && text.length() <= 40 ? text : null;
        String c = map.get("c") instanceof String text && text.length() <= 40 ? text : null;
        String d = map.get("d") instanceof String text && text.length() <= 40 ? text : null;
        String e = map.get("e") instanceof String text && text.length() <= 40 ? text : null;
        String f = map.get("f") instanceof String text && text.length() <= 40 ? text : null;
        String g = map.get("g") instanceof String text && text.length() <= 40 ? text : null;
        String h = map.get("h") instanceof String text && text.length() <= 40 ? text : null;
        errors = a == null ? plus(errors, "a too long") : errors;
        errors = b == null ? plus(errors, "b too long") : errors;
        errors = c == null ? plus(errors, "c too long") : errors;
        errors = d == null ? plus(errors, "d too long") : errors;
        errors = e == null ? plus(errors, "e too long") : errors;
        errors = f == null ? plus(errors, "f too long") : errors;
        errors = g == null ? plus(errors, "g too long") : errors;
        errors = h == null ? plus(errors, "h too long") : errors;
        if (errors == null && map.size() != 8) {
            errors = plus(errors, "unknown");
        }
        if (errors != null) {
            return new Err<>(errors);
        }
        if (a == null || b == null || c == null || d == null || e == null || f == null || g == null || h == null) {
            return new Err<>(List.of());
        }
        return new Ok<>(new Made(a, b, c, d, e, f, g, h));
    }

    private static List<String> plus(@Nullable List<String> errors, String error) {
        List<String> all = errors == null ? new ArrayList<>() : errors;
        all.add(error);
        return all;
    }

    /** Staunch: a map read by a form. */
    @Benchmark
    public Object mapForm() {
        Form form = Form.of(Fields.of(map));
        Field<String> a = form.required("a", SHORT);
        Field<String> b = form.required("b", SHORT);
        Field<String> c = form.required("c", SHORT);
        Field<String> d = form.required("d", SHORT);
        Field<String> e = form.required("e", SHORT);
        Field<String> f = form.required("f", SHORT);
        Field<String> g = form.required("g", SHORT);
        Field<String> h = form.required("h", SHORT);
        return form.build(() -> Made.of(a.get(), b.get(), c.get(), d.get(), e.get(), f.get(), g.get(), h.get()));
    }

    /** Staunch: eight results at hand, with a constructor where the other has a factory: see ADR 0014. */
    @Benchmark
    public Object resultsFormConstructor() {
        Form form = Form.ofValues();
        Field<String> a = form.result("a", results[0]);
        Field<String> b = form.result("b", results[1]);
        Field<String> c = form.result("c", results[2]);
        Field<String> d = form.result("d", results[3]);
        Field<String> e = form.result("e", results[4]);
        Field<String> f = form.result("f", results[5]);
        Field<String> g = form.result("g", results[6]);
        Field<String> h = form.result("h", results[7]);
        return form.build(() -> new Made(a.get(), b.get(), c.get(), d.get(), e.get(), f.get(), g.get(), h.get()))
                .fold(made -> made, violations -> violations);
    }

    /** Staunch: eight results at hand. */
    @Benchmark
    public Object resultsForm() {
        Form form = Form.ofValues();
        Field<String> a = form.result("a", results[0]);
        Field<String> b = form.result("b", results[1]);
        Field<String> c = form.result("c", results[2]);
        Field<String> d = form.result("d", results[3]);
        Field<String> e = form.result("e", results[4]);
        Field<String> f = form.result("f", results[5]);
        Field<String> g = form.result("g", results[6]);
        Field<String> h = form.result("h", results[7]);
        return form.build(() -> Made.of(a.get(), b.get(), c.get(), d.get(), e.get(), f.get(), g.get(), h.get()))
                .fold(made -> made, violations -> violations);
    }

    /** Staunch: eight results at hand, with statements. */
    @Benchmark
    public Object resultsFinish() {
        Form form = Form.ofValues();
        Field<String> a = form.result("a", results[0]);
        Field<String> b = form.result("b", results[1]);
        Field<String> c = form.result("c", results[2]);
        Field<String> d = form.result("d", results[3]);
        Field<String> e = form.result("e", results[4]);
        Field<String> f = form.result("f", results[5]);
        Field<String> g = form.result("g", results[6]);
        Field<String> h = form.result("h", results[7]);
        Violations found = form.finish();
        return found != null ? found : Made.of(a.get(), b.get(), c.get(), d.get(), e.get(), f.get(), g.get(), h.get());
    }

    /** Vavr: eight validations at hand. */
    @Benchmark
    public Object resultsVavr() {
        Validation<Seq<String>, Made> made = Validation.combine(
                        validations[0],
                        validations[1],
                        validations[2],
                        validations[3],
                        validations[4],
                        validations[5],
                        validations[6],
                        validations[7])
                .ap(Made::new);
        return made.isValid() ? made.get() : made.getError();
    }

    /** Staunch: three results at hand. */
    @Benchmark
    public Object threeForm() {
        Form form = Form.ofValues();
        Field<String> a = form.result("a", results[0]);
        Field<String> b = form.result("b", results[1]);
        Field<String> c = form.result("c", results[2]);
        return form.build(() -> Small.of(a.get(), b.get(), c.get())).fold(made -> made, violations -> violations);
    }

    /** Staunch: three results at hand, with statements. */
    @Benchmark
    public Object threeFinish() {
        Form form = Form.ofValues();
        Field<String> a = form.result("a", results[0]);
        Field<String> b = form.result("b", results[1]);
        Field<String> c = form.result("c", results[2]);
        Violations found = form.finish();
        return found != null ? found : Small.of(a.get(), b.get(), c.get());
    }

    /** Vavr: three validations at hand. */
    @Benchmark
    public Object threeVavr() {
        Validation<Seq<String>, Small> made = Validation.combine(validations[0], validations[1], validations[2])
                .ap(Small::new);
        return made.isValid() ? made.get() : made.getError();
    }
}
