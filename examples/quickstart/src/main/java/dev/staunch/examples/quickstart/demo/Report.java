package dev.staunch.examples.quickstart.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Writes outcomes as a table for people. Whatever was sent, what is printed is ASCII. */
final class Report {

    private static final int WIDTH = 116;
    private static final int INDENT = 9;
    private static final int SHOWN_BODY = 200;
    private static final int SHOWN_REPLY = 2_000;

    private final PrintStream out;
    private int number;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Outcome outcome) {
        DemoRequest request = outcome.request();
        String title = "-- " + ++number + ". " + request.title() + " ";
        out.println(title + "-".repeat(WIDTH - title.length()));
        row("request", describe(request));
        row("status", Integer.toString(outcome.status()));
        row("reply", Printable.of(outcome.body(), SHOWN_REPLY).replace("{\"pointer", "\n  {\"pointer"));
        row("log", describe(outcome.log()));
        out.println();
    }

    /** One line for each request, and what is wrong with it. */
    void summarise(List<Outcome> outcomes, Canaries canaries) {
        out.println("   #  request                                           answer");
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            out.printf("%4d  %-49s %s%n", i + 1, outcome.request().title(), Printable.of(outcome.summary()));
            if (!outcome.isAsExpected()) {
                out.println(
                        "      UNEXPECTED: it should be " + outcome.request().expected());
            }
            if (outcome.leaks(canaries)) {
                out.println("      LEAK: a canary is in the reply or in the log");
            }
        }
    }

    private static String describe(DemoRequest request) {
        String caller = request.caller().map(Enum::name).orElse("nobody");
        String headers = request.headers().entrySet().stream()
                .map(header -> "\n" + header.getKey() + ": " + Printable.of(header.getValue()))
                .collect(Collectors.joining());
        return request.method() + " " + Printable.of(request.path()) + " as " + caller + headers + "\n"
                + Printable.of(request.body(), SHOWN_BODY);
    }

    /** The lines of the log, and of each stack trace the first frame. */
    private static String describe(String log) {
        StringBuilder shown = new StringBuilder();
        boolean inFrames = false;
        for (String line : log.lines().toList()) {
            boolean isFrame = line.startsWith("\tat ") || line.startsWith("\t...");
            if (!isFrame || !inFrames) {
                shown.append(Printable.of(line.replace("\t", "    "))).append('\n');
            }
            inFrames = isFrame;
        }
        return shown.isEmpty() ? "(nothing)" : shown.toString();
    }

    private void row(String label, String text) {
        String first = label;
        for (String line : text.lines().toList()) {
            String rest = line;
            while (!rest.isEmpty()) {
                int end = endOfLine(rest);
                out.printf("%-" + INDENT + "s%s%n", first, rest.substring(0, end));
                rest = rest.substring(end);
                first = "";
            }
        }
    }

    /** After the last comma or space that fits. */
    private static int endOfLine(String text) {
        int room = WIDTH - INDENT;
        if (text.length() <= room) {
            return text.length();
        }
        int end = Math.max(text.lastIndexOf(',', room - 1), text.lastIndexOf(' ', room - 1));
        return end < room / 2 ? room : end + 1;
    }
}
