package dev.staunch.examples.documentation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Draws tables of measurements as SVG: a row for each of theirs, a mark for each figure, on a logarithmic scale. A figure is
 * a cell such as {@code 1,234 ± 5, 16 B}; a table without one is left out, and so is what stands in a column of ratios.
 */
final class BenchmarkPicture {

    private static final int WIDTH = 900;
    private static final int LEFT = 360;
    private static final int RIGHT = 866;
    private static final int ROW = 22;
    private static final List<String> COLOURS = List.of("#0b6e4f", "#c8553d", "#2f5d9b", "#8a6d00");
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?: ±.*)?");
    private static final Pattern OURS = Pattern.compile("Staunch|`Form`|`SafeLogger`");

    private final StringBuilder svg = new StringBuilder();
    private int y = 60;

    private BenchmarkPicture() {}

    /** The picture of those tables that have measurements. */
    static String of(List<Table> tables) {
        BenchmarkPicture picture = new BenchmarkPicture();
        tables.stream().filter(BenchmarkPicture::isMeasured).forEach(picture::draw);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" font-family="sans-serif" font-size="13">
                <title>CPU time per operation</title>
                %4$s                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                <text x="20" y="26" fill="#44566a">CPU time per operation on a logarithmic scale: further to the left is faster. The figures are in the tables.</text>
                %3$s</svg>
                """.formatted(WIDTH, picture.y, picture.svg, DarkPicture.STYLE);
    }

    private static boolean isMeasured(Table table) {
        return table.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.contains(" ± "));
    }

    /** The nanoseconds that a cell begins with, if it does. */
    static OptionalDouble nanoseconds(String cell) {
        Matcher figure = FIGURE.matcher(cell.replaceFirst(", [\\d.,]+ k?B$", ""));
        return figure.matches()
                ? OptionalDouble.of(Double.parseDouble(
                        figure.group(1).replace(",", "") + (figure.group(2) == null ? "" : figure.group(2))))
                : OptionalDouble.empty();
    }

    private void draw(Table table) {
        List<Integer> columns = IntStream.range(1, table.header().size())
                .filter(column -> !table.header().get(column).contains("ratio"))
                .filter(column -> table.rows().stream()
                        .anyMatch(row -> figure(row, column).isPresent()))
                .boxed()
                .toList();
        double most = columns.stream()
                .flatMap(column -> table.rows().stream().map(row -> figure(row, column)))
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .orElse(1);
        int decades = Math.max(1, (int) Math.ceil(Math.log10(most)));
        text(20, y, plain(table.heading()), "fill=\"#1d2b3a\" font-weight=\"bold\" font-size=\"15\"");
        y += ROW;
        legend(table, columns);
        int top = y;
        y += ROW / 2;
        for (List<String> row : table.rows()) {
            row(row, columns, decades);
        }
        axis(top, decades);
        y += 2 * ROW;
    }

    private static OptionalDouble figure(List<String> row, int column) {
        return column < row.size() ? nanoseconds(row.get(column)) : OptionalDouble.empty();
    }

    private void legend(Table table, List<Integer> columns) {
        int x = 20;
        for (int i = 0; i < columns.size(); i++) {
            String name = plain(table.header().get(columns.get(i)));
            circle(x + 5, y - 4, i);
            text(x + 16, y, name, "fill=\"#44566a\"");
            x += 40 + name.length() * 7;
        }
        y += ROW / 2;
    }

    private void row(List<String> row, List<Integer> columns, int decades) {
        List<OptionalDouble> figures =
                columns.stream().map(column -> figure(row, column)).toList();
        if (figures.stream().allMatch(OptionalDouble::isEmpty)) {
            return;
        }
        y += ROW;
        boolean ours = OURS.matcher(row.get(0)).find();
        label(plain(row.get(0)), ours ? " font-weight=\"bold\"" : "");
        line(LEFT, y - 8, RIGHT, y - 8, ours ? "#9fc9b7" : "#e3e8ee");
        IntStream.range(0, figures.size())
                .boxed()
                .filter(i -> figures.get(i).isPresent())
                .sorted(Comparator.reverseOrder())
                .forEach(i -> circle(x(figures.get(i).getAsDouble(), decades), y - 8, i));
    }

    /** A long one is made narrower. */
    private void label(String text, String weight) {
        int room = LEFT - 34;
        String narrow =
                text.length() * 7 > room ? " textLength=\"" + room + "\" lengthAdjust=\"spacingAndGlyphs\"" : "";
        text(LEFT - 14, y - 4, text, "fill=\"#1d2b3a\" text-anchor=\"end\"" + weight + narrow);
    }

    private static int x(double nanoseconds, int decades) {
        double share = Math.log10(Math.max(1, nanoseconds)) / decades;
        return (int) Math.round(LEFT + (RIGHT - LEFT) * Math.min(1, share));
    }

    private void axis(int top, int decades) {
        List<String> names = List.of("1 ns", "10 ns", "100 ns", "1 µs", "10 µs", "100 µs", "1 ms", "10 ms", "100 ms");
        for (int i = 0; i <= decades && i < names.size(); i++) {
            int x = x(Math.pow(10, i), decades);
            line(x, top, x, y + 2, "#b9c4d0");
            text(x, y + 18, names.get(i), "fill=\"#44566a\" font-size=\"11\" text-anchor=\"middle\"");
        }
    }

    private void circle(int x, int y, int column) {
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"%s\" fill-opacity=\"0.85\"/>\n"
                .formatted(x, y, COLOURS.get(column % COLOURS.size())));
    }

    private void line(int x1, int y1, int x2, int y2, String colour) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/>\n".formatted(x1, y1, x2, y2, colour));
    }

    private void text(int x, int y, String text, String attributes) {
        svg.append("<text x=\"%d\" y=\"%d\" %s>%s</text>\n".formatted(x, y, attributes, text));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("[`*]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }
}
