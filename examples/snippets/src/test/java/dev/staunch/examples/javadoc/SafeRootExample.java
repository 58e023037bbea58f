package dev.staunch.examples.javadoc;

import dev.staunch.error.Violations;
import dev.staunch.file.RelativePath;
import dev.staunch.file.SafeRoot;
import dev.staunch.result.Result;
import java.nio.file.Path;

interface SafeRootExample {

    static Result<Path, Violations> upload(String raw) {
        // region javadoc
        SafeRoot uploads = SafeRoot.of(Path.of("/srv/uploads"));
        Result<Path, Violations> file = RelativePath.parse(raw).flatMap(uploads::resolve);
        // endregion
        return file;
    }
}
