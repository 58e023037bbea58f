package dev.staunch.file;

import dev.staunch.error.ErrorCode;

/**
 * What can be wrong with a file name, a path, or the file it leads to. The parameter {@code offset} counts UTF-16 units
 * within the name, {@code segment} counts the names of a path from 0. Codes are stable; new ones may be added.
 */
public enum FileError implements ErrorCode {
    /**
     * A character that some file system forbids, maps or takes for a separator, or that looks like one: see
     * {@code offset} where the character itself does so.
     */
    CHARACTER_NOT_ALLOWED(
            "file.character_not_allowed", Kind.INVALID_INPUT, "This contains a character not allowed in a file name"),
    /** A hyphen or a space at the start, or a dot or a space at the end. */
    EDGE_NOT_ALLOWED("file.edge_not_allowed", Kind.INVALID_INPUT, "A file name must not start or end like this"),
    /** A device of Windows, with or without extension, or nothing but dots. */
    NAME_RESERVED("file.name_reserved", Kind.INVALID_INPUT, "This file name is reserved"),
    /** A path that starts with a slash. */
    NOT_RELATIVE("file.path_not_relative", Kind.INVALID_INPUT, "This must be a relative path"),
    /** The path leads out of its root, by a symbolic link, or through one that leads nowhere. */
    OUTSIDE_ROOT("file.outside_root", Kind.NOT_FOUND, "There is no such file"),
    /** There is no such file, or it is not of the kind asked for. */
    NOT_FOUND("file.not_found", Kind.NOT_FOUND, "There is no such file"),
    /** A file of this name is there already. */
    EXISTS("file.exists", Kind.CONFLICT, "There is a file of this name already"),
    /** A defect of the configuration: the root is not a directory that can be read. */
    NOT_A_DIRECTORY("file.root_not_a_directory", Kind.INTERNAL, "This is not a directory"),
    /** A defect: a value was made that is not in canonical form. */
    NOT_CANONICAL("file.not_canonical", Kind.INTERNAL, "This is not in canonical form");

    private final String id;
    private final Kind kind;
    private final String title;

    FileError(String id, Kind kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
