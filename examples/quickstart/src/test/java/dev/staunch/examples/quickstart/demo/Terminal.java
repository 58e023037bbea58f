package dev.staunch.examples.quickstart.demo;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of a report as a picture of a terminal. */
final class Terminal {

    private static final int LEFT = 18;
    private static final int TOP = 46;
    private static final int LINE = 18;
    private static final double CHARACTER = 7.23;
    private static final Pattern LABEL = Pattern.compile("^(request|status|reply|log)(?= )");
    private static final Pattern HIDDEN = Pattern.compile("\\[(?:redacted|pseudonym)[^\\]]*\\]");

    private Terminal() {}

    static String svg(String command, List<String> lines) {
        int columns = lines.stream().mapToInt(String::length).max().orElse(0);
        int width = (int) (2 * LEFT + columns * CHARACTER);
        int height = TOP + (lines.size() + 1) * LINE;
        StringBuilder text = new StringBuilder();
        row(text, 0, "<tspan class=\"label\">$</tspan> " + escape(command));
        for (int i = 0; i < lines.size(); i++) {
            row(text, i + 1, coloured(lines.get(i)));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d">
                <title>What the quickstart prints</title>
                <style>
                text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d5dde5; white-space: pre; }
                .title { fill: #ffffff; font-weight: bold; }
                .label { fill: #7fb4e0; }
                .hidden { fill: #7ddca9; font-weight: bold; }
                </style>
                <rect width="%1$d" height="%2$d" rx="8" fill="#16202b"/>
                <circle cx="20" cy="18" r="5" fill="#e06c5f"/><circle cx="38" cy="18" r="5" fill="#dfb04c"/><circle cx="56" cy="18" r="5" fill="#5fb573"/>
                %3$s</svg>
                """.formatted(width, height, text);
    }

    private static void row(StringBuilder text, int number, String content) {
        text.append("<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>%n"
                .formatted(LEFT, TOP + number * LINE, content)
                .replace(System.lineSeparator(), "\n"));
    }

    private static String coloured(String line) {
        String escaped = escape(line);
        if (line.startsWith("-- ")) {
            return "<tspan class=\"title\">" + escaped + "</tspan>";
        }
        String labelled = LABEL.matcher(escaped).replaceFirst("<tspan class=\"label\">$1</tspan>");
        return HIDDEN.matcher(labelled).replaceAll("<tspan class=\"hidden\">$0</tspan>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
