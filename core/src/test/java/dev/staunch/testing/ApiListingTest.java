package dev.staunch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.result.Result;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the listing has what the comparison of releases misses, and that a difference is told. */
public class ApiListingTest {

    /** A sealed type. */
    public sealed interface Shape permits Circle, Square {}

    /** A permitted subtype. */
    public record Circle() implements Shape {}

    /** Another one. */
    public record Square() implements Shape {}

    /** Null in all places where it may be. */
    public abstract static class Nulls {
        protected Nulls(@Nullable String text) {}

        public abstract void parameter(int first, @Nullable String second);

        public abstract @Nullable String result();

        public abstract String @Nullable [] array(@Nullable String[] elements);

        public abstract Map<String, ? extends @Nullable Object> argument();

        public abstract <R extends @Nullable Object> R variable(Function<? super R, @Nullable R> function);

        public abstract String nowhere(String text, List<? super String> list);

        abstract @Nullable String packagePrivate();
    }

    static final class Hidden {
        public @Nullable String result() {
            return null;
        }
    }

    private static final String NULLS = "nullable " + Nulls.class.getCanonicalName() + ": ";

    @Test
    void a_sealed_type_is_listed_with_its_subtypes() {
        String name = ApiListingTest.class.getCanonicalName();
        assertThat(ApiListing.linesOf(Shape.class))
                .contains("sealed " + name + ".Shape permits " + name + ".Circle, " + name + ".Square");
    }

    @Test
    void each_place_of_null_is_listed() {
        assertThat(ApiListing.linesOf(Nulls.class))
                .containsExactly(
                        NULLS + "<R extends @Nullable Object> R variable(Function<? super R, @Nullable R>)",
                        NULLS + "@Nullable String result()",
                        NULLS + "Map<String, ? extends @Nullable Object> argument()",
                        NULLS + "String @Nullable [] array(@Nullable String[])",
                        NULLS + "new(@Nullable String)",
                        NULLS + "void parameter(int, @Nullable String)",
                        "nullness unknown in package dev.staunch.testing");
    }

    @Test
    void what_is_not_public_is_not_listed() {
        assertThat(ApiListing.linesOf(Hidden.class)).isEmpty();
    }

    @Test
    void the_words_of_the_descriptor_are_listed() {
        ModuleDescriptor module = ModuleDescriptor.newModule("sample")
                .exports("sample.open")
                .exports("sample.friends", Set.of("friend"))
                .requires(Set.of(ModuleDescriptor.Requires.Modifier.TRANSITIVE), "java.sql")
                .provides("sample.open.Service", List.of("sample.hidden.Provider"))
                .build();
        assertThat(ApiListing.linesOf(module))
                .containsExactly(
                        "module exports sample.friends to friend",
                        "module exports sample.open",
                        "module provides sample.open.Service",
                        "module requires transitive java.sql");
    }

    @Test
    void the_module_of_a_class_is_listed() {
        assertThat(ApiListing.ofModuleWith(Result.class))
                .contains("module exports dev.staunch.result")
                .contains("sealed dev.staunch.result.Result permits dev.staunch.result.Err, dev.staunch.result.Ok")
                .noneMatch(line -> line.startsWith("nullness unknown"));
    }

    @Test
    void a_removed_and_an_added_line_are_told_with_what_to_do(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("api.txt"), List.of("module exports a", "module exports b"));
        assertThat(ApiFile.of(file, false)
                        .differenceFrom(new TreeSet<>(Set.of("module exports b", "module exports c"))))
                .contains("- module exports a\n+ module exports c\n")
                .contains("-Dapi.update=true");
    }

    @Test
    void an_equal_file_differs_in_nothing(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("api.txt"), List.of("module exports a"));
        assertThat(ApiFile.of(file, false).differenceFrom(new TreeSet<>(Set.of("module exports a"))))
                .isEmpty();
    }

    @Test
    void the_file_is_written_where_that_is_asked_for(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("api.txt");
        TreeSet<String> actual = new TreeSet<>(Set.of("module exports a"));
        assertThat(ApiFile.of(file, false).differenceFrom(actual)).contains("+ module exports a");
        assertThat(ApiFile.of(file, true).differenceFrom(actual)).isEmpty();
        assertThat(file).hasContent("module exports a");
    }
}
