package dev.staunch.paging;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.invariant.Invariant;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import java.util.function.Supplier;

/**
 * Which page of a list is asked for, counted from 0, and how many entries a page has. There is no page without a size, so
 * nobody can ask for everything; pages end at 100,000 and sizes at 10,000, so {@link #offset} cannot overflow. For lists
 * that are long or change while they are read, ask for what follows a key instead. Immutable.
 *
 * <pre>{@code
 * Form f = Form.of(query);
 * Supplier<PageRequest> page = PageRequest.in(f, 20, 100);
 * Field<Sort<Column>> sort = f.withDefault("sort", SORT, Sort.ascending(Column.NAME));
 * return f.build(() -> new Search(page.get(), sort.get()));
 * }</pre>
 *
 * <table>
 * <caption>the fields {@code page} and {@code size} with {@code PageRequest.parser(20, 100)}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>neither</td><td>page 0, size 20</td></tr>
 * <tr><td>{@code page=2}</td><td>page 2, size 20</td></tr>
 * <tr><td>{@code page=2&size=100}</td><td>page 2, size 100</td></tr>
 * <tr><td>{@code size=101}, {@code size=0}</td><td>{@code /size input.out_of_range {min=1, max=100}}</td></tr>
 * <tr><td>{@code page=-1}, {@code page=100001}</td><td>{@code /page input.out_of_range {min=0, max=100000}}</td></tr>
 * <tr><td>{@code page=1e1}</td><td>{@code /page input.malformed}</td></tr>
 * <tr><td>{@code page=1&page=2}</td><td>{@code /page input.repeated {actual=2}}</td></tr>
 * <tr><td>{@code limit=5}</td><td>{@code /limit input.unknown_field}</td></tr>
 * </table>
 *
 * @param page the number of the page, from 0
 * @param size how many entries a page has
 */
@CheckReturnValue
public record PageRequest(int page, int size) {

    private static final int MAX_PAGE = 100_000;
    private static final int MAX_SIZE = 10_000;

    /**
     * Checks the limits.
     *
     * @param page the number of the page, 0 to 100,000
     * @param size how many entries a page has, 1 to 10,000
     * @throws dev.staunch.invariant.InvariantViolation if they are outside these limits
     */
    public PageRequest {
        Invariant.requireInRange(page, 0, MAX_PAGE, "page");
        Invariant.requireInRange(size, 1, MAX_SIZE, "size");
    }

    /**
     * A parser of objects that have the fields {@code page} and {@code size} at most.
     *
     * @param defaultSize the size if none is given
     * @param maxSize the greatest size that may be asked for
     * @return a parser
     * @throws dev.staunch.invariant.InvariantViolation if not 1 &lt;= defaultSize &lt;= maxSize &lt;= 10,000
     */
    public static Parser<Fields, PageRequest> parser(int defaultSize, int maxSize) {
        requireSizes(defaultSize, maxSize);
        return Parser.object(fields -> {
            Form form = Form.of(fields);
            return form.build(in(form, defaultSize, maxSize));
        });
    }

    /**
     * Reads the fields {@code page} and {@code size} of a form that has others too.
     *
     * @param form the form
     * @param defaultSize the size if none is given
     * @param maxSize the greatest size that may be asked for
     * @return gives the page request inside {@link Form#build}
     * @throws dev.staunch.invariant.InvariantViolation if not 1 &lt;= defaultSize &lt;= maxSize &lt;= 10,000
     */
    public static Supplier<PageRequest> in(Form form, int defaultSize, int maxSize) {
        requireSizes(defaultSize, maxSize);
        Field<Integer> page = form.withDefault("page", Numbers.intBetween(0, MAX_PAGE), 0);
        Field<Integer> size = form.withDefault("size", Numbers.intBetween(1, maxSize), defaultSize);
        return () -> new PageRequest(page.get(), size.get());
    }

    /**
     * How many entries come before the page.
     *
     * @return page times size
     */
    public long offset() {
        return (long) page * size;
    }

    private static void requireSizes(int defaultSize, int maxSize) {
        Invariant.requireInRange(maxSize, 1, MAX_SIZE, "maxSize");
        Invariant.requireInRange(defaultSize, 1, maxSize, "defaultSize");
    }
}
