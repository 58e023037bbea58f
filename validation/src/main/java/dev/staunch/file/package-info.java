/**
 * File names and paths that callers choose: {@link dev.staunch.file.FileName}, {@link dev.staunch.file.RelativePath}, and
 * {@link dev.staunch.file.SafeRoot}, the directory that such a path cannot leave.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.file;
