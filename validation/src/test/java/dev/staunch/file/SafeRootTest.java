package dev.staunch.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.Violations;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.result.Result;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeRootTest {

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> CREATE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    @TempDir
    private Path outside = Path.of("");

    private Path base = Path.of("");
    private SafeRoot root = SafeRoot.of(Path.of(""));

    @BeforeEach
    void has_files_inside_and_outside() throws IOException {
        outside = outside.toRealPath();
        base = Files.createDirectories(outside.resolve("base"));
        Files.createDirectories(base.resolve("a/deep"));
        Files.createDirectories(outside.resolve("base_evil"));
        Files.writeString(base.resolve("a/b.txt"), "inside");
        Files.writeString(outside.resolve("secret"), "outside");
        Files.writeString(outside.resolve("base_evil/secret"), "outside");
        root = SafeRoot.of(base);
    }

    private String resolve(String path) {
        return root.resolve(RelativePath.of(path))
                .fold(found -> base.relativize(found).toString(), SafeRootTest::code);
    }

    private String read(String path) throws IOException {
        return content(root.openToRead(RelativePath.of(path)));
    }

    private String create(String path) throws IOException {
        return written(root.createNew(RelativePath.of(path)));
    }

    private static String content(Result<SeekableByteChannel, Violations> opened) throws IOException {
        if (opened.isErr()) {
            return opened.errorToOptional().map(SafeRootTest::code).orElseThrow();
        }
        try (SeekableByteChannel channel = opened.orElseThrow()) {
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String written(Result<SeekableByteChannel, Violations> opened) throws IOException {
        if (opened.isErr()) {
            return opened.errorToOptional().map(SafeRootTest::code).orElseThrow();
        }
        try (SeekableByteChannel channel = opened.orElseThrow()) {
            return "wrote " + channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        }
    }

    private static String code(Violations found) {
        return found.asList().get(0).toString();
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(base.resolve(name), Path.of(target));
    }

    @Test
    void resolves_what_is_there_and_what_is_not() throws IOException {
        assertThat(resolve("a/b.txt")).isEqualTo("a/b.txt");
        assertThat(resolve("a/new/c.txt")).isEqualTo("a/new/c.txt");
        assertThat(resolve("new")).isEqualTo("new");
        assertThat(read("a/b.txt")).isEqualTo("inside");
        assertThat(read("a/new.txt")).isEqualTo("file.not_found");
        assertThat(create("a/new.txt")).isEqualTo("wrote 3");
        assertThat(base.resolve("a/new.txt")).hasSize(3);
    }

    @Test
    void follows_links_that_stay_inside() throws IOException {
        link("link", "a");
        link("absolute", base.resolve("a").toString());
        link("file", "a/b.txt");
        link("a/deep/up", "../../a");
        assertThat(resolve("link/b.txt")).isEqualTo("a/b.txt");
        assertThat(resolve("absolute/b.txt")).isEqualTo("a/b.txt");
        assertThat(resolve("link/new.txt")).isEqualTo("a/new.txt");
        assertThat(read("file")).isEqualTo("inside");
        assertThat(read("link/b.txt")).isEqualTo("inside");
        assertThat(read("a/deep/up/deep/up/b.txt")).isEqualTo("inside");
        assertThat(create("link/new.txt")).isEqualTo("wrote 3");
        assertThat(base.resolve("a/new.txt")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../secret",
                "../base_evil",
                "../base_evil/secret",
                "a/../..",
                "/",
                "/etc",
                "/etc/passwd",
                "../base/../secret",
                "/proc/self/root",
                "missing",
                "../missing",
                "a/missing",
                "/missing/x"
            })
    void refuses_links_that_lead_out_or_nowhere(String target) throws IOException {
        link("link", target);
        link("a/again", "../link");
        for (String path : List.of("link", "a/again")) {
            assertThat(resolve(path)).isEqualTo("file.outside_root");
            assertThat(read(path)).isEqualTo("file.outside_root");
            assertThat(create(path)).isEqualTo("file.outside_root");
        }
        assertThat(resolve("link/secret")).isIn("file.outside_root", "file.not_found");
        assertThat(read("link/secret")).isIn("file.outside_root", "file.not_found");
        assertThat(create("link/new.txt")).isIn("file.outside_root", "file.not_found");
        assertThat(outside.resolve("new.txt")).doesNotExist();
        assertThat(outside.resolve("missing")).doesNotExist();
        assertThat(base.resolve("missing")).doesNotExist();
    }

    @Test
    void the_rows_of_the_table() throws IOException {
        link("etc", "/etc");
        link("up", "..");
        link("nowhere", "missing");
        link("circle", "circle");
        link("there", "back");
        link("back", "there");
        assertThat(resolve("etc")).isEqualTo("file.outside_root");
        assertThat(resolve("up/b.txt")).isEqualTo("file.outside_root");
        assertThat(resolve("nowhere/b")).isEqualTo("file.outside_root");
        for (String path : List.of("circle", "circle/b", "there", "back/b", "a/b.txt/c")) {
            assertThat(resolve(path)).isEqualTo("file.not_found");
            assertThat(read(path)).isEqualTo("file.not_found");
            assertThat(create(path)).isEqualTo("file.not_found");
        }
    }

    @Test
    void a_sibling_with_the_same_prefix_is_outside() throws IOException {
        link("evil", "../base_evil/secret");
        assertThat(read("evil")).isEqualTo("file.outside_root");
    }

    @Test
    void reads_regular_files_alone() throws IOException {
        link("self", ".");
        assertThat(read("a")).isEqualTo("file.not_found");
        assertThat(read("self")).isEqualTo("file.not_found");
        assertThat(create("self")).isEqualTo("file.exists");
        assertThat(resolve("self/a")).isEqualTo("a");
    }

    @Test
    void makes_new_files_alone_in_directories_that_are_there() throws IOException {
        link("file", "a/b.txt");
        assertThat(create("a/b.txt")).isEqualTo("file.exists");
        assertThat(create("a")).isEqualTo("file.exists");
        assertThat(create("file")).isEqualTo("file.exists");
        assertThat(create("new/x")).isEqualTo("file.not_found");
        assertThat(Files.readString(base.resolve("a/b.txt"))).isEqualTo("inside");
    }

    @Test
    void what_is_swapped_for_a_link_after_the_check_is_refused() throws IOException {
        Path directory =
                base.relativize(root.resolve(RelativePath.of("a/deep/secret")).orElseThrow());
        Path file = base.relativize(root.resolve(RelativePath.of("a/b.txt")).orElseThrow());
        Files.delete(base.resolve("a/deep"));
        link("a/deep", "../../base_evil");
        Files.delete(base.resolve("a/b.txt"));
        link("a/b.txt", "../../secret");
        assertThat(base.resolve(directory)).hasContent("outside");
        assertThat(base.resolve(file)).hasContent("outside");
        for (Path swapped : List.of(directory, file)) {
            assertThat(content(secured(swapped, READ))).isEqualTo("file.outside_root");
            assertThat(content(new LinkFreeFile(base, swapped, READ).openChecked()))
                    .isEqualTo("file.outside_root");
        }
        Path fresh = directory.resolveSibling("new");
        assertThat(written(secured(fresh, CREATE))).isEqualTo("file.outside_root");
        assertThat(written(new LinkFreeFile(base, fresh, CREATE).openChecked())).isEqualTo("file.outside_root");
        assertThat(written(secured(file, CREATE))).isEqualTo("file.exists");
        assertThat(written(new LinkFreeFile(base, file, CREATE).openChecked())).isEqualTo("file.exists");
        assertThat(outside.resolve("base_evil/new")).doesNotExist();
    }

    @Test
    void what_is_removed_after_the_check_is_not_there() throws IOException {
        for (Path gone : List.of(Path.of("a", "gone"), Path.of("gone", "b.txt"), Path.of(""))) {
            assertThat(content(secured(gone, READ))).isEqualTo("file.not_found");
            assertThat(content(new LinkFreeFile(base, gone, READ).openChecked()))
                    .isEqualTo("file.not_found");
        }
        assertThat(written(secured(Path.of("gone", "b.txt"), CREATE))).isEqualTo("file.not_found");
        assertThat(written(new LinkFreeFile(base, Path.of("gone", "b.txt"), CREATE).openChecked()))
                .isEqualTo("file.not_found");
    }

    private Result<SeekableByteChannel, Violations> secured(Path below, Set<OpenOption> options) throws IOException {
        try (DirectoryStream<Path> top = Files.newDirectoryStream(base)) {
            LinkFreeFile file = new LinkFreeFile(base, below, options);
            return top instanceof SecureDirectoryStream<Path> secure ? file.openFrom(secure) : file.openChecked();
        }
    }

    @Test
    void without_open_directories_the_path_is_checked() throws IOException {
        Path file = Path.of("a", "b.txt");
        assertThat(content(new LinkFreeFile(base, file, READ).openChecked())).isEqualTo("inside");
        assertThat(content(new LinkFreeFile(base, Path.of("a"), READ).openChecked()))
                .isEqualTo("file.not_found");
        assertThat(written(new LinkFreeFile(base, Path.of("new"), CREATE).openChecked()))
                .isEqualTo("wrote 3");
    }

    @Test
    void a_root_may_be_in_an_archive() throws IOException {
        Path archive = outside.resolve("archive.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path top = Files.createDirectory(zip.getPath("/top"));
            Files.writeString(top.resolve("x"), "zipped");
            Path found = SafeRoot.of(top).resolve(RelativePath.of("x")).orElseThrow();
            assertThat(Files.readString(found)).isEqualTo("zipped");
        }
    }

    @Test
    void the_root_itself_may_be_a_link_and_must_be_a_directory() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("link"), base);
        assertThat(SafeRoot.of(link).resolve(RelativePath.of("a/b.txt")).orElseThrow())
                .isEqualTo(base.resolve("a/b.txt"));
        for (String wrong : List.of("missing", "secret")) {
            assertThatThrownBy(() -> SafeRoot.of(outside.resolve(wrong)))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("file.root_not_a_directory");
        }
        assertThat(root).hasToString("SafeRoot");
    }

    @Test
    void a_root_that_is_gone_is_no_way_out() throws IOException {
        Path brief = Files.createDirectory(outside.resolve("brief"));
        SafeRoot gone = SafeRoot.of(brief);
        Files.delete(brief);
        Files.createSymbolicLink(brief, Path.of("base_evil"));
        assertThat(gone.resolve(RelativePath.of("secret")).isErr()).isTrue();
        assertThat(gone.openToRead(RelativePath.of("secret")).isErr()).isTrue();
    }
}
