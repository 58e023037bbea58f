package dev.staunch.jdk;

import java.util.UUID;

class UuidProperties extends JdkContract<UUID> {

    UuidProperties() {
        super(
                JdkTypes.uuid(),
                UUID::toString,
                "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
                "2EB8AA08-AA98-11EA-B4AA-73B441D16380");
    }
}
