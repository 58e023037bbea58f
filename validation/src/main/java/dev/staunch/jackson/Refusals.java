package dev.staunch.jackson;

import dev.staunch.error.Pointer;
import dev.staunch.error.Violation;
import org.jspecify.annotations.Nullable;

/** What the refusals of both versions of Jackson have in common. */
final class Refusals {

    /** A cycle of causes ends. */
    static final int MAX_CAUSES = 16;

    private Refusals() {}

    /** A step of a path of Jackson, whose names may be keys of a map, and so input. */
    static Pointer step(@Nullable String name, int index) {
        if (name != null) {
            return Pointer.root().untrustedChild(name);
        }
        return index < 0 ? Pointer.root() : Pointer.root().child(index);
    }

    /** The violation of a text that is not JSON; readers of bytes do not know the offset in characters. */
    static Violation malformed(long offset) {
        Violation malformed = Violation.of(JsonError.MALFORMED);
        return offset < 0 ? malformed : malformed.with("offset", offset);
    }
}
