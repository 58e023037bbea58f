package dev.staunch.file;

import java.util.Set;

/** Names that do not name files (Microsoft, Naming Files, Paths, and Namespaces). */
final class DeviceNames {

    private static final Set<String> PLAIN = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final Set<String> NUMBERED = Set.of("com", "lpt");

    private DeviceNames() {}

    /** Whether a name in NFKC and lower case is a device, up to its first dot and without spaces there, or dots alone. */
    static boolean isReserved(String name) {
        int end = name.indexOf('.');
        end = end < 0 ? name.length() : end;
        while (end > 0 && name.charAt(end - 1) == ' ') {
            end--;
        }
        String stem = name.substring(0, end);
        return PLAIN.contains(stem)
                || (end == 4
                        && name.charAt(3) >= '1'
                        && name.charAt(3) <= '9'
                        && NUMBERED.contains(name.substring(0, 3)))
                || name.chars().allMatch(c -> c == '.');
    }
}
