package dev.staunch.examples.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws modules as SVG: each above what it needs. Arrows that follow from others are left out. */
final class ModulePicture {

    private static final int WIDTH = 900;
    private static final int BOX_WIDTH = 420;
    private static final int GAP = 56;
    private static final int MARGIN = 20;
    private static final int LINE = 19;

    private final Map<String, Module> modules = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private record Box(int x, int y, int height) {
        int middle() {
            return x + BOX_WIDTH / 2;
        }

        int bottom() {
            return y + height;
        }
    }

    ModulePicture(List<Module> all) {
        all.forEach(each -> modules.put(each.artifact(), each));
    }

    String toSvg() {
        int height = place();
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" font-family=\"sans-serif\" font-size=\"13\">%n"
                        .formatted(WIDTH, height, WIDTH));
        svg.append("<title>The modules, and what each needs</title>\n").append(DarkPicture.STYLE);
        svg.append("<defs><marker id=\"arrow\" markerWidth=\"10\" markerHeight=\"8\" refX=\"9\" refY=\"4\""
                + " orient=\"auto\"><path d=\"M0,0 L10,4 L0,8 z\" fill=\"#33475b\"/></marker></defs>\n");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n".formatted(WIDTH, height));
        modules.values().forEach(each -> draw(svg, each));
        modules.values().forEach(each -> drawArrows(svg, each));
        return svg.append("</svg>\n").toString().replace(System.lineSeparator(), "\n");
    }

    /** Gives each module a box, and returns the height of the picture. */
    private int place() {
        Map<Integer, List<Module>> rows = new TreeMap<>((a, b) -> b - a);
        modules.values()
                .forEach(each -> rows.computeIfAbsent(rank(each), unused -> new ArrayList<>())
                        .add(each));
        int y = MARGIN;
        for (List<Module> row : rows.values()) {
            int free = WIDTH - row.size() * BOX_WIDTH;
            int x = free / (row.size() + 1);
            int highest = 0;
            for (Module each : row) {
                int height = (lines(each).size() + 2) * LINE;
                boxes.put(each.artifact(), new Box(x, y, height));
                x += BOX_WIDTH + free / (row.size() + 1);
                highest = Math.max(highest, height);
            }
            y += highest + GAP;
        }
        return y - GAP + MARGIN;
    }

    private int rank(Module module) {
        return module.modules().stream()
                .mapToInt(each -> 1 + rank(modules.get(each)))
                .max()
                .orElse(0);
    }

    private static List<String> lines(Module module) {
        List<String> lines = new ArrayList<>();
        List<String> packages = module.packages();
        for (int i = 0; i < packages.size(); i += 2) {
            lines.add(String.join(", ", packages.subList(i, Math.min(i + 2, packages.size()))));
        }
        addAll(lines, "needs: ", module.required().isEmpty() ? List.of("only the JDK") : module.required());
        addAll(lines, "optional: ", module.optional());
        return lines;
    }

    private static void addAll(List<String> lines, String label, List<String> artifacts) {
        for (int i = 0; i < artifacts.size(); i += 3) {
            lines.add((i == 0 ? label : "")
                    + String.join(", ", artifacts.subList(i, Math.min(i + 3, artifacts.size()))));
        }
    }

    private void draw(StringBuilder svg, Module module) {
        Box box = boxes.get(module.artifact());
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#eef3f8\" stroke=\"#33475b\"/>%n"
                .formatted(box.x(), box.y(), BOX_WIDTH, box.height()));
        int y = box.y() + LINE + 4;
        text(svg, box.x() + 14, y, module.artifact(), " font-weight=\"bold\" font-size=\"15\"");
        for (String line : lines(module)) {
            y += LINE;
            text(svg, box.x() + 14, y, line, "");
        }
    }

    private static void text(StringBuilder svg, int x, int y, String text, String attributes) {
        svg.append("<text x=\"%d\" y=\"%d\" fill=\"#1d2b3a\"%s>%s</text>%n".formatted(x, y, attributes, text));
    }

    private void drawArrows(StringBuilder svg, Module module) {
        Box from = boxes.get(module.artifact());
        for (String needed : module.modules()) {
            if (module.modules().stream().noneMatch(other -> reaches(modules.get(other), needed))) {
                Box to = boxes.get(needed);
                svg.append(
                        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#33475b\" stroke-width=\"1.5\" marker-end=\"url(#arrow)\"/>%n"
                                .formatted(
                                        (from.middle() * 2 + to.middle()) / 3,
                                        from.bottom(),
                                        (from.middle() + to.middle() * 2) / 3,
                                        to.y()));
            }
        }
    }

    private boolean reaches(Module from, String to) {
        return from.modules().stream().anyMatch(each -> each.equals(to) || reaches(modules.get(each), to));
    }
}
