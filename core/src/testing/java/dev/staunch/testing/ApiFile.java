package dev.staunch.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The committed listing of a module's API, {@code src/test/resources/api.txt}, and its comparison with the actual one. */
public final class ApiFile {

    private static final String UPDATE = "api.update";

    private final Path file;
    private final boolean update;

    private ApiFile(Path file, boolean update) {
        this.file = file;
        this.update = update;
    }

    /** The file of the module under test. */
    public static ApiFile ofThisModule() {
        return new ApiFile(
                Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "api.txt"),
                Boolean.getBoolean(UPDATE));
    }

    static ApiFile of(Path file, boolean update) {
        return new ApiFile(file, update);
    }

    /**
     * Compares, or writes the file if the system property {@code api.update} is true.
     *
     * @return what differs and what to do, or nothing
     */
    public String differenceFrom(NavigableSet<String> actual) throws IOException {
        if (update) {
            Files.write(file, actual);
        }
        List<String> committed = Files.exists(file) ? Files.readAllLines(file) : List.of();
        NavigableSet<String> removed = new TreeSet<>(committed);
        removed.removeAll(actual);
        NavigableSet<String> added = new TreeSet<>(actual);
        committed.forEach(added::remove);
        if (removed.isEmpty() && added.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("The API is not the one in " + file.getFileName() + ":\n");
        removed.forEach(line -> text.append("- ").append(line).append('\n'));
        added.forEach(line -> text.append("+ ").append(line).append('\n'));
        return text.append(
                        "A subtype added to a sealed type, a parameter that no longer takes null, a result that now may be")
                .append(" null, and a package no longer exported break callers.\n")
                .append("If the change is meant, write the file with -Dtest=ApiTest -D" + UPDATE
                        + "=true and commit it.")
                .toString();
    }
}
