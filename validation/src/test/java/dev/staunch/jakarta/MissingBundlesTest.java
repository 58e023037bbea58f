package dev.staunch.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingBundlesTest {

    private static final String OURS = "jakarta.validation.constraints.NotNull.message";

    /** Has the bundles of a folder, and counts how often it was asked for a file. */
    private static final class Loader extends URLClassLoader {

        private int asked;

        Loader(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, null);
        }

        @Override
        public @Nullable URL findResource(String name) {
            asked++;
            return super.findResource(name);
        }

        @Nullable
        String message(String key) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(this);
            try {
                return Messages.in(Locale.GERMAN).find(key);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    @Test
    void searches_once_for_a_bundle_that_is_not_there(@TempDir Path empty) throws IOException {
        try (Loader loader = new Loader(empty)) {
            assertThat(loader.message(OURS)).isEqualTo("darf nicht null sein");
            int asked = loader.asked;
            assertThat(asked).isPositive();
            assertThat(loader.message(OURS)).isEqualTo("darf nicht null sein");
            assertThat(loader.asked).isEqualTo(asked);
        }
    }

    @Test
    void what_one_class_loader_lacks_another_may_have(@TempDir Path empty, @TempDir Path full) throws IOException {
        Files.writeString(full.resolve("ValidationMessages_de.properties"), "word=Wort");
        try (Loader without = new Loader(empty);
                Loader with = new Loader(full)) {
            assertThat(without.message("word")).isNull();
            assertThat(with.message("word")).isEqualTo("Wort");
            assertThat(without.message("word")).isNull();
        }
    }

    @Test
    void a_class_loader_is_not_held(@TempDir Path empty) throws IOException {
        WeakReference<ClassLoader> loader = asked(empty);
        for (int i = 0; i < 20 && loader.get() != null; i++) {
            System.gc();
        }
        assertThat(loader.get()).isNull();
    }

    private static WeakReference<ClassLoader> asked(Path folder) throws IOException {
        try (Loader loader = new Loader(folder)) {
            assertThat(loader.message(OURS)).isNotNull();
            return new WeakReference<>(loader);
        }
    }
}
