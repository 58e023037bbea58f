package dev.staunch.file;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * A directory that a {@link RelativePath} cannot leave (CWE-22), not through symbolic links either (CWE-59). Links that
 * stay below the directory are followed; links that lead out of it, in circles or nowhere are refused.
 *
 * <p>{@link #resolve} answers for the moment. Where others can write below the root, a link can take the place of a
 * directory between the answer and its use: then use {@link #openToRead} and {@link #createNew}. On Linux and macOS these
 * go from directory to directory by file descriptor ({@link SecureDirectoryStream}) and follow no link at all, so that what
 * was swapped is refused. Where the file system has no such streams, as on Windows, the path is checked before and after
 * it is opened, which a swap there and back can escape; nobody else should be able to write to the root there.
 *
 * <p>Not seen: hard links and mounts below the root, and a swap of the root itself or of what is above it. The root must
 * exist when the object is made. Thread-safe and immutable.
 *
 * <pre>{@code
 * SafeRoot uploads = SafeRoot.of(Path.of("/srv/uploads"));
 * Result<Path, Violations> file = RelativePath.parse(raw).flatMap(uploads::resolve);
 * }</pre>
 *
 * <table>
 * <caption>{@code resolve} below {@code /srv/uploads}</caption>
 * <tr><th>path</th><th>result</th></tr>
 * <tr><td>{@code a/b.txt}, there or not</td><td>{@code /srv/uploads/a/b.txt}</td></tr>
 * <tr><td>{@code link/b.txt}, {@code link -> a}</td><td>{@code /srv/uploads/a/b.txt}</td></tr>
 * <tr><td>{@code link}, {@code link -> /etc}; {@code link/b.txt}, {@code link -> ..}</td>
 *     <td>{@code file.outside_root}</td></tr>
 * <tr><td>{@code link}, {@code link -> missing}; {@code link/b}, {@code link -> missing}</td>
 *     <td>{@code file.outside_root}</td></tr>
 * <tr><td>{@code link}, {@code link -> link}; {@code b.txt/c}, {@code b.txt} a file</td><td>{@code file.not_found}</td></tr>
 * </table>
 */
@CheckReturnValue
public final class SafeRoot {

    private final Path root;

    private SafeRoot(Path root) {
        this.root = root;
    }

    /**
     * A root.
     *
     * @param directory a directory that exists; symbolic links in its own path are resolved now
     * @return the root
     * @throws dev.staunch.invariant.InvariantViolation if it is not a directory that can be looked at
     */
    public static SafeRoot of(Path directory) {
        Path real = null;
        try {
            real = directory.toRealPath();
        } catch (IOException unused) {
            // reported as what it is not
        }
        Invariant.require(real != null && Files.isDirectory(real), FileError.NOT_A_DIRECTORY);
        return new SafeRoot(Invariant.requireNonNull(real, "directory"));
    }

    /**
     * Where a path leads now.
     *
     * @param path the path
     * @return an absolute path below this root, without links as far as it exists, or why there is none
     */
    public Result<Path, Violations> resolve(RelativePath path) {
        try {
            Path target = root.resolve(path.value());
            Path existing = existing(path);
            Path real = existing.toRealPath();
            if (!existing.equals(target) && !Files.isDirectory(real)) {
                return new Err<>(Violations.of(real.startsWith(root) ? FileError.NOT_FOUND : FileError.OUTSIDE_ROOT));
            }
            return real.startsWith(root)
                    ? new Ok<>(real.resolve(existing.relativize(target)))
                    : new Err<>(Violations.of(FileError.OUTSIDE_ROOT));
        } catch (NoSuchFileException unused) {
            return new Err<>(Violations.of(FileError.OUTSIDE_ROOT)); // a link that leads nowhere, until somebody acts
        } catch (IOException unused) {
            return new Err<>(Violations.of(FileError.NOT_FOUND));
        } catch (InvalidPathException unused) {
            return new Err<>(Violations.of(FileError.CHARACTER_NOT_ALLOWED));
        }
    }

    /**
     * Opens a regular file to read it. Directories, devices and pipes are {@code file.not_found}.
     *
     * @param path the path
     * @return the open file, which the caller closes, or why there is none
     * @throws IOException if the file is there and cannot be opened; the message of the JDK may have its path
     */
    public Result<SeekableByteChannel, Violations> openToRead(RelativePath path) throws IOException {
        return open(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Makes a new file and opens it to write it. The directory must be there; a file, directory or link of the same name
     * is {@code file.exists}.
     *
     * @param path the path
     * @return the open file, which the caller closes, or why there is none
     * @throws IOException if the file cannot be made; the message of the JDK may have its path
     */
    public Result<SeekableByteChannel, Violations> createNew(RelativePath path) throws IOException {
        return open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    }

    private Result<SeekableByteChannel, Violations> open(RelativePath path, Set<OpenOption> options)
            throws IOException {
        Result<Path, Violations> resolved = resolve(path);
        if (resolved instanceof Err<Path, Violations> refused) {
            return new Err<>(refused.error());
        }
        LinkFreeFile file = new LinkFreeFile(root, root.relativize(resolved.orElseThrow()), options);
        try (DirectoryStream<Path> top = Files.newDirectoryStream(root)) {
            return top instanceof SecureDirectoryStream<Path> secure ? file.openFrom(secure) : file.openChecked();
        }
    }

    /** The longest part of a path that is there, be its end a link. */
    private Path existing(RelativePath path) throws IOException {
        Path existing = root;
        for (FileName name : path.segments()) {
            Path next = existing.resolve(name.value());
            if (!isThere(next)) {
                return existing;
            }
            existing = next;
        }
        return existing;
    }

    private static boolean isThere(Path path) throws IOException {
        try {
            var unused = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException unused) {
            return false;
        }
    }

    /** Returns the word {@code SafeRoot} and nothing of the directory. */
    @Override
    public String toString() {
        return "SafeRoot";
    }
}
