/**
 * File names and paths that callers choose: {@link dev.staunch.file.FileName}, {@link dev.staunch.file.RelativePath},
 * and {@link dev.staunch.file.SafeRoot}, the directory that such a path cannot leave.
 *
 * <p>A name that exists here means one file on Windows, macOS and Linux alike. Not for what is in a file, nor for file
 * names of archives that are unpacked without {@code SafeRoot}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.file;
