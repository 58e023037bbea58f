package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.file.RelativePath;
import dev.staunch.file.SafeRoot;
import dev.staunch.result.Result;
import java.nio.file.Path;

final class Stn006 {

    private Stn006() {}

    // region bad
    static Path attachment(Path root, String name) {
        return root.resolve(name); // ../../etc/passwd, or a path of its own
    }
    // endregion

    // region good
    static Result<Path, Violations> safeAttachment(SafeRoot root, String name) {
        return RelativePath.parse(name).flatMap(root::resolve);
    }
    // endregion
}
