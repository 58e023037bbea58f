package dev.staunch.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts as seeds hold them: UTF-8, in which four hexadecimal digits after a tilde are a UTF-16 unit, lone surrogates too. */
final class Texts {

    private static final Pattern UNIT = Pattern.compile("~([0-9a-f]{4})");

    private Texts() {}

    static String of(byte[] input) {
        return UNIT.matcher(new String(input, StandardCharsets.UTF_8)).replaceAll(Texts::unit);
    }

    private static String unit(MatchResult found) {
        char unit = (char) Integer.parseInt(found.group(1), 16);
        return unit == '\\' || unit == '$' ? "\\" + unit : String.valueOf(unit);
    }
}
