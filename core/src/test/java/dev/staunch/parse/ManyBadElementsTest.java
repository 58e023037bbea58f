package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Problem;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However many elements are bad, time and memory are linear and the answer is small. */
class ManyBadElementsTest {

    private static final int MAX = 1_000_000;

    private static Result<List<String>, Violations> parse(List<?> raw, Parser<?, String> element) {
        Form form = Form.of(Fields.of(Map.of("lines", raw)));
        Field<List<String>> lines = form.list("lines", element, 1, MAX);
        return form.build(lines::get);
    }

    /** Through reflection, because core does not read the module of the bean. */
    private static long allocated() throws ReflectiveOperationException {
        Object bean = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getCurrentThreadAllocatedBytes")
                .invoke(bean);
    }

    private static long allocatedFor(int count) throws ReflectiveOperationException {
        List<Object> raw = Collections.nCopies(count, Map.of("a", 1, "isAdmin", true));
        long before = allocated();
        Violations found = errors(parse(raw, SomeParsers.OBJECT));
        long after = allocated();
        assertThat(found.total()).isEqualTo(2L * count);
        return after - before;
    }

    @Test
    void reads_each_element_once_and_keeps_64_violations() {
        AtomicInteger calls = new AtomicInteger();
        Parser<String, String> bad = SomeParsers.counting(calls).ensure(text -> false, StandardError.NOT_ALLOWED);
        Violations found = errors(parse(Collections.nCopies(100_000, "x"), bad));
        assertThat(calls).hasValue(100_000);
        assertThat(found.asList()).hasSize(64);
        assertThat(found.dropped()).isEqualTo(100_000 - 64);
        assertThat(found.asList().get(63)).hasToString("/lines/63 input.not_allowed");
        assertThat(Problem.of(found).toJson()).hasSizeLessThan(64 * 200).endsWith(",\"dropped\":99936}");
    }

    @Test
    void takes_memory_in_proportion_to_the_elements() throws ReflectiveOperationException {
        long unusedWarmUp = allocatedFor(50_000) + allocatedFor(100_000);
        long half = allocatedFor(50_000);
        long whole = allocatedFor(100_000);
        assertThat((double) whole / half).isBetween(1.0, 3.0);
        assertThat(whole / 100_000).as("bytes an element").isLessThan(4_000);
    }

    @Test
    void keeps_to_64_through_lists_of_lists_and_maps() {
        Form form = Form.of(Fields.of(Map.of(
                "lists", Collections.nCopies(300, Collections.nCopies(300, 1)), "map", namesWithBadValues(20_000))));
        Field<?> lists = form.list("lists", SomeParsers.TEXT.list(0, MAX), 0, MAX);
        Field<?> map = form.map("map", SomeParsers.TEXT, SomeParsers.TEXT, MAX);
        Violations found = errors(form.build(() -> List.of(lists.get(), map.get())));
        assertThat(found.asList()).hasSize(64);
        assertThat(found.total()).isEqualTo(300 * 300 + 20_000);
    }

    private static Map<String, Object> namesWithBadValues(int count) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            map.put("n" + i, i);
        }
        return map;
    }
}
