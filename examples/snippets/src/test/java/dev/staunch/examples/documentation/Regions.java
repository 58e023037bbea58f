package dev.staunch.examples.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Regions of a source file: the lines between {@code // region name} and its {@code // endregion}. */
final class Regions {

    private static final String START = "// region ";
    private static final String END = "// endregion";

    private Regions() {}

    /** The lines of a region without its indentation and without the marks of regions inside, if it is there. */
    static Optional<List<String>> find(List<String> source, String name) {
        List<String> region = new ArrayList<>();
        int depth = 0;
        for (String line : source) {
            String mark = line.strip();
            if (depth == 0) {
                depth = mark.equals(START + name) ? 1 : 0;
            } else if (mark.startsWith(START)) {
                depth++;
            } else if (mark.equals(END)) {
                depth--;
                if (depth == 0) {
                    return Optional.of(dedent(region));
                }
            } else {
                region.add(line);
            }
        }
        return Optional.empty();
    }

    private static List<String> dedent(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> (int) IntStream.range(0, line.length())
                        .takeWhile(i -> line.charAt(i) == ' ')
                        .count())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(margin))
                .toList();
    }
}
