package dev.staunch.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class CsvRowsTest {

    private record Line(String sku, int quantity) {

        static final Parser<Fields, Line> PARSER = Parser.object(Line::parse);

        static Result<Line, Violations> parse(Fields in) {
            Form form = Form.of(in);
            Field<String> sku = form.required("sku", TextPolicy.singleLine().parser());
            Field<Integer> quantity = form.required("quantity", Numbers.intBetween(1, 100));
            return form.build(() -> new Line(sku.get(), quantity.get()));
        }

        @Override
        public String toString() {
            return sku + " x" + quantity;
        }
    }

    private static final CsvRows.Limits SMALL = new CsvRows.Limits(100, 2, 3, 8);

    private static List<String> read(String csv, CsvRows.Limits limits) {
        return CsvRows.read(new StringReader(csv.replace("|", "\r\n")), Line.PARSER, limits)
                .map(CsvRowsTest::shown)
                .toList();
    }

    private static List<String> read(String csv) {
        List<String> shown = read(csv, CsvRows.Limits.DEFAULT);
        byte[] bytes = csv.replace("|", "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(CsvRows.read(new ByteArrayInputStream(bytes), Line.PARSER, CsvRows.Limits.DEFAULT)
                        .map(CsvRowsTest::shown))
                .isEqualTo(shown);
        return shown;
    }

    private static String shown(Result<Line, Violations> row) {
        return row.fold(Line::toString, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "sku,quantity|TEA-1,2|\"TEA-2\",3| ! TEA-1 x2; TEA-2 x3",
                "sku,quantity|TEA-1,x|TEA-2,3 ! /0/quantity input.malformed; TEA-2 x3",
                "sku,quantity|TEA-1|TEA-2,3,4|TEA-3,4 ! /0 input.too_few {min=2, actual=1}; /1 input.too_many {max=2, actual=3}; TEA-3 x4",
                "sku,quantity|TEA-1, ! /0/quantity input.missing",
                "sku,quantity|TEA-1,\"\" ! /0/quantity input.empty",
                "sku,quantity,price|TEA-1,2,3 ! /0/price input.unknown_field",
                "sku,quantity,4111111111111111|TEA-1,2,3 ! /0/* input.unknown_field",
                "sku,sku|TEA-1,2 ! input.duplicate {column=1}",
                "sku,|TEA-1,2 ! input.empty {column=1}",
                "sku,\"\"|TEA-1,2 ! input.empty {column=1}",
                "sku,quantity|TE\"A,2 ! /0 input.malformed",
                "sku,quantity|\"TEA\"-1,2 ! /0 input.malformed",
                "sku,quantity|\"TEA-1,2 ! /0 input.malformed",
                "sku,quantity|TEA-1,2|\"TEA-2,3|TEA-4,5 ! TEA-1 x2; /1 input.malformed",
                "s\"ku,quantity|TEA-1,2 ! input.malformed",
                "\"sku,quantity ! input.malformed",
                "sku,quantity ! ``",
                "sku,quantity| ! ``",
                "`` ! input.empty",
                "|| ! input.empty",
                "sku,quantity|| |TEA-1,2 ! /0 input.too_few {min=2, actual=1}; TEA-1 x2",
                "sku,quantity|||TEA-1,2 ! TEA-1 x2",
                "quantity,sku|2,\"a \"\"b\"\", c\" ! a \"b\", c x2",
                "sku,quantity|=1+1,2 ! =1+1 x2",
                "\ufeffsku,quantity|TEA-1,2 ! TEA-1 x2",
                "sku,quantity|\ufeff,2 ! /0/sku text.invisible {offset=0, class=INVISIBLE}"
            })
    void follows_its_table(String csv, String expected) {
        assertThat(String.join("; ", read(csv))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_quoted_cell_may_have_line_ends() {
        Parser<Fields, String> note = Parser.object(in -> {
            Form form = Form.of(in);
            Field<String> text = form.required("note", TextPolicy.multiLine().parser());
            return form.build(text::get);
        });
        assertThat(CsvRows.read(new StringReader("note\n\"a\r\nb\"\nc"), note, CsvRows.Limits.DEFAULT)
                        .map(Result::orElseThrow))
                .containsExactly("a\nb", "c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "sku,quantity|a,1|b,2 ! a x1; b x2",
                "sku,quantity|a,1|b,2|c,3 ! a x1; b x2; input.too_many {max=2}",
                "sku,quantity|12345678,1 ! 12345678 x1",
                "sku,quantity|a,1|123456789,1|b,2 ! a x1; /1 input.too_long {max=8, actual=9}",
                "sku,quantity|a,1,2,3 ! /0 input.too_many {max=3}",
                "sku,quantity,a,b|a,1,2,3 ! input.too_many {max=3}",
                "sku,quantity|a,1,2 ! /0 input.too_many {max=2, actual=3}",
                "sku,123456789|a,1 ! input.too_long {max=8, actual=9}"
            })
    void holds_its_limits(String csv, String expected) {
        assertThat(String.join("; ", read(csv, SMALL))).isEqualTo(expected);
    }

    @Test
    void a_file_is_not_read_beyond_its_length() {
        String csv = "sku,quantity\n" + "a,1\n".repeat(20);
        CsvRows.Limits enough = new CsvRows.Limits(csv.length(), 50, 3, 8);
        CsvRows.Limits less = new CsvRows.Limits(csv.length() - 1, 50, 3, 8);
        assertThat(read(csv, enough)).hasSize(20).allMatch("a x1"::equals);
        assertThat(read(csv, less)).last().asString().endsWith("input.too_large {max=" + (csv.length() - 1) + "}");
    }

    @Test
    void a_cell_of_quotes_is_as_long_as_another() {
        CsvRows.Limits limits = new CsvRows.Limits(1 << 20, 5, 3, 60_000);
        Parser<Fields, Integer> length = Parser.object(in -> {
            Form form = Form.of(in);
            Field<String> cell = form.required(
                    "a", TextPolicy.singleLine().length(1, 100_000).parser());
            return form.build(() -> cell.get().length());
        });
        String cell = '"' + "\"".repeat(120_000) + '"';
        assertThat(CsvRows.read(new StringReader("a\n" + cell), length, limits).map(Result::orElseThrow))
                .containsExactly(60_000);
        String endless = "a\n\"" + "x".repeat(1 << 19);
        assertThat(CsvRows.read(new StringReader(endless), length, limits).map(Result::isErr))
                .containsExactly(true);
    }

    @Test
    void bytes_that_are_not_utf8_end_the_file() {
        byte[] latin1 = "sku,quantity\nTEA,1\n\u00e9,2\n".getBytes(StandardCharsets.ISO_8859_1);
        List<String> rows = CsvRows.read(new ByteArrayInputStream(latin1), Line.PARSER, CsvRows.Limits.DEFAULT)
                .map(CsvRowsTest::shown)
                .toList();
        assertThat(rows).last().asString().endsWith("text.ill_formed");
    }

    @Test
    void a_broken_stream_ends_the_file() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThat(CsvRows.read(broken, Line.PARSER, CsvRows.Limits.DEFAULT).map(CsvRowsTest::shown))
                .containsExactly("input.malformed");
    }

    @Test
    void rows_are_read_as_they_are_asked_for() {
        Endless endless = new Endless();
        Iterator<Result<Line, Violations>> rows = CsvRows.read(
                        endless, Line.PARSER, new CsvRows.Limits(Long.MAX_VALUE, Integer.MAX_VALUE, 2, 100))
                .iterator();
        for (int i = 0; i < 10_000; i++) {
            assertThat(rows.next().isOk()).isTrue();
        }
        assertThat(endless.read).isLessThan(10_000L * 4 + 100_000);
    }

    @Test
    void much_of_anything_is_read_or_refused() {
        for (String part : new String[] {",", "\"", "\n", "\r", "a", "\",\"", "\"\n", "a,", ",\n", "\"\"", "\ufeff"}) {
            String csv = part.repeat((1 << 16) / part.length());
            assertThat(read(csv, new CsvRows.Limits(1 << 20, 1 << 20, 1 << 20, 1 << 20)))
                    .allMatch(shown -> shown.contains("input."));
            assertThat(read(csv)).allMatch(shown -> shown.contains("input."));
        }
    }

    @Test
    void an_error_shows_nothing_of_the_input() {
        String canary = "QZKW\u00e9QZKW";
        for (String csv : List.of(
                canary + "," + canary,
                canary + "\n" + canary + "," + canary,
                "sku,quantity\n" + canary + ",\"" + canary + "\"QZKW")) {
            assertThat(read(csv)).isNotEmpty().noneMatch(shown -> shown.contains("QZKW"));
        }
    }

    @Test
    void each_step_says_whether_there_was_a_row() {
        for (String csv : List.of(
                "sku,quantity|TEA-1,2|TEA-2,3",
                "sku,quantity|TEA-1,2|\"TEA-2,3",
                "sku,quantity|TEA-1,2|TEA-2,3|TEA-3,4",
                "sku,quantity|TEA-1,2|TEA-2,3|TEA-3,4|TEA-4,5")) {
            List<Result<Line, Violations>> rows = new ArrayList<>();
            Spliterator<Result<Line, Violations>> steps = CsvRows.read(
                            new StringReader(csv.replace("|", "\n")), Line.PARSER, SMALL)
                    .spliterator();
            int expected = Math.min(3, csv.split("\\|", -1).length - 1);
            for (int i = 0; i < expected; i++) {
                assertThat(steps.tryAdvance(rows::add)).isTrue();
            }
            assertThat(steps.tryAdvance(rows::add)).isFalse();
            assertThat(steps.tryAdvance(rows::add)).isFalse();
            assertThat(rows).hasSize(expected);
        }
    }

    @Test
    void a_mark_of_the_byte_order_may_come_alone() {
        Reader slow = new FilterReader(new StringReader("\ufeffsku,quantity\nTEA-1,2\n")) {
            @Override
            public int read(char[] buffer, int offset, int count) throws IOException {
                return super.read(buffer, offset, 1);
            }
        };
        assertThat(CsvRows.read(slow, Line.PARSER, CsvRows.Limits.DEFAULT).map(CsvRowsTest::shown))
                .containsExactly("TEA-1 x2");
    }

    @Test
    void limits_may_be_as_small_or_as_large_as_they_say() {
        assertThat(new CsvRows.Limits(0, 0, 1, 1).columns()).isEqualTo(1);
        assertThat(new CsvRows.Limits(0, 0, 1, 1 << 24).cellLength()).isEqualTo(1 << 24);
    }

    @Test
    void wrong_limits_are_defects() {
        for (long[] wrong :
                new long[][] {{-1, 0, 1, 1}, {0, -1, 1, 1}, {0, 0, 0, 1}, {0, 0, 1, 0}, {0, 0, 1, (1 << 24) + 1}}) {
            assertThatThrownBy(() -> new CsvRows.Limits(wrong[0], (int) wrong[1], (int) wrong[2], (int) wrong[3]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A file without end. */
    private static final class Endless extends Reader {

        private final StringReader header = new StringReader("sku,quantity\n");
        private long read;

        @Override
        public int read(char[] buffer, int offset, int count) throws IOException {
            int start = header.read(buffer, offset, count);
            if (start > 0) {
                return start;
            }
            int size = Math.min(count, 4) / 4 * 4;
            System.arraycopy("a,1\n".toCharArray(), 0, buffer, offset, size);
            read += size;
            return size;
        }

        @Override
        public void close() {
            throw new AssertionError("the source belongs to the caller");
        }
    }
}
