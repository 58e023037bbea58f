package dev.staunch.examples.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a Markdown file.
 *
 * @param line where it begins
 * @param heading the heading that it stands under
 * @param header the cells of its first row
 * @param rows the cells of the rows below
 */
record Table(int line, String heading, List<String> header, List<List<String>> rows) {

    /** The tables of a file, those in code blocks left out. */
    static List<Table> of(List<String> lines) {
        List<Table> tables = new ArrayList<>();
        String heading = "";
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("```")) {
                code = !code;
            } else if (!code && line.startsWith("#")) {
                heading = line.replaceFirst("^#+ *", "");
            } else if (!code
                    && isRow(lines, i)
                    && isRow(lines, i + 1)
                    && lines.get(i + 1).matches("[|: -]+")) {
                List<List<String>> rows = new ArrayList<>();
                int first = i;
                for (i += 2; isRow(lines, i); i++) {
                    rows.add(cells(lines.get(i)));
                }
                i--;
                tables.add(new Table(first + 1, heading, cells(lines.get(first)), rows));
            }
        }
        return tables;
    }

    private static boolean isRow(List<String> lines, int i) {
        return i < lines.size() && lines.get(i).strip().startsWith("|");
    }

    private static List<String> cells(String row) {
        String inside = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Stream.of(inside.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }
}
