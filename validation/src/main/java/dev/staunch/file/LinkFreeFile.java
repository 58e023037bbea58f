package dev.staunch.file;

import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Opens a file by a path that had no links when it was resolved, and refuses it if it has one now. */
final class LinkFreeFile {

    private final Path root;
    private final Path below;
    private final Set<OpenOption> options;
    private final boolean isNew;

    /**
     * A file to be opened.
     *
     * @param root a real path
     * @param below the real path of the file, relative to the root
     * @param options how to open it, following no link
     */
    LinkFreeFile(Path root, Path below, Set<OpenOption> options) {
        this.root = root;
        this.below = below;
        this.options = options;
        this.isNew = options.contains(StandardOpenOption.CREATE_NEW);
    }

    /** Goes down from an open directory, so that no name is looked up twice. */
    Result<SeekableByteChannel, Violations> openFrom(SecureDirectoryStream<Path> directory) throws IOException {
        if (below.toString().isEmpty()) {
            return new Err<>(Violations.of(isNew ? FileError.EXISTS : FileError.NOT_FOUND)); // the root itself
        }
        try {
            return openFrom(directory, 0);
        } catch (NoSuchFileException unused) {
            return new Err<>(Violations.of(FileError.NOT_FOUND));
        } catch (NotDirectoryException unused) {
            return new Err<>(Violations.of(FileError.OUTSIDE_ROOT));
        } catch (FileAlreadyExistsException unused) {
            return new Err<>(Violations.of(FileError.EXISTS));
        }
    }

    private Result<SeekableByteChannel, Violations> openFrom(SecureDirectoryStream<Path> directory, int depth)
            throws IOException {
        Path name = below.getName(depth);
        boolean isLast = depth == below.getNameCount() - 1;
        if (isLast && isNew) {
            return new Ok<>(directory.newByteChannel(name, options));
        }
        BasicFileAttributes found = directory
                .getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
        if (found.isSymbolicLink()) {
            return new Err<>(Violations.of(FileError.OUTSIDE_ROOT));
        }
        if (isLast ? !found.isRegularFile() : !found.isDirectory()) {
            return new Err<>(Violations.of(FileError.NOT_FOUND)); // before a pipe is opened, which would block
        }
        if (isLast) {
            return new Ok<>(directory.newByteChannel(name, options));
        }
        try (SecureDirectoryStream<Path> next = directory.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            return openFrom(next, depth + 1);
        }
    }

    /** Looks at the whole path before and after, which is all that can be done without open directories. */
    Result<SeekableByteChannel, Violations> openChecked() throws IOException {
        Path file = root.resolve(below);
        try {
            Path checked = isNew ? file.resolveSibling("") : file;
            if (!checked.toRealPath().equals(checked)) {
                return new Err<>(Violations.of(FileError.OUTSIDE_ROOT));
            }
            if (!isNew && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return new Err<>(Violations.of(FileError.NOT_FOUND));
            }
            SeekableByteChannel channel = Files.newByteChannel(file, options);
            if (file.toRealPath().equals(file)) {
                return new Ok<>(channel);
            }
            channel.close();
            return new Err<>(Violations.of(FileError.OUTSIDE_ROOT));
        } catch (NoSuchFileException unused) {
            return new Err<>(Violations.of(FileError.NOT_FOUND));
        } catch (FileAlreadyExistsException unused) {
            return new Err<>(Violations.of(FileError.EXISTS));
        }
    }
}
