package dev.staunch.examples.javadoc;

import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;

interface SecretExample {

    byte[] hmacSha256(byte[] key);

    default byte[] mac() {
        // region javadoc
        Form config = Form.ignoringUnknown(Fields.environment());
        Field<Secret> field = config.required("API_KEY", Secret.PARSER);
        Result<Secret, Violations> parsed = config.build(field::get);

        try (Secret key = parsed.orElseThrow()) {
            byte[] mac = key.exposeBytes(bytes -> hmacSha256(bytes)); // bytes are zeros after this line
            // endregion
            return mac;
            // region javadoc
        }
        // endregion
    }
}
