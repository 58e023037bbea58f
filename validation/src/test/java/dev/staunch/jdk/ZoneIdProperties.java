package dev.staunch.jdk;

import java.time.ZoneId;

class ZoneIdProperties extends JdkContract<ZoneId> {

    ZoneIdProperties() {
        super(JdkTypes.zoneId(), ZoneId::getId, "Europe/Berlin", "UTC", "Etc/GMT+5");
    }
}
