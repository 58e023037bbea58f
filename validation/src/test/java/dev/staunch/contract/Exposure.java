package dev.staunch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Pointer;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What errors show, and whether any of it comes from the input: four characters in a row that are in no constant. A number
 * comes from the input too, unless it is a limit, which is always the same, or counts something in the input.
 */
final class Exposure {

    private static final int PART = 4;

    /** A number as messages show it, perhaps in groups. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)*");

    /** In place of a number that is looked at by itself. */
    private static final String LOOKED_AT = "\0";

    private static final int MAX_UTF8 = 3;
    private static final Set<String> LIMITS = Set.of("min", "max");

    /** The whole and a part of an email address have limits of their own. */
    private static final int MAX_LIMITS = 2;

    private static final ErrorCatalog CATALOG = ErrorCatalog.of();

    /** All that may be shown whatever the input: words of codes, names of constants, and the marks between them. */
    private static final Set<String> CONSTANTS = constants();

    private static final Set<String> CONSTANT_PARTS = new HashSet<>();

    static {
        CONSTANTS.forEach(text -> CONSTANT_PARTS.addAll(parts(text)));
    }

    private final Map<Violations, List<String>> suspicious = new HashMap<>();
    private final Map<String, Set<Object>> limits = new HashMap<>();

    /** That neither an error nor what is made of it shows a part of the input that was refused. */
    void check(String name, String raw, Violations found) {
        for (Violation violation : found.asList()) {
            assertThat(violation.pointer()).as(name).isEqualTo(Pointer.root());
            violation
                    .parameters()
                    .forEach((parameter, value) -> checkParameter(name, raw, violation, parameter, value));
        }
        for (String part : suspicious.computeIfAbsent(found, Exposure::partsOf)) {
            assertThat(raw.contains(part))
                    .as("%s shows a part of the input: [%s] in %s", name, part, found)
                    .isFalse();
        }
    }

    private void checkParameter(String name, String raw, Violation violation, String parameter, Object value) {
        if (LIMITS.contains(parameter)) {
            String which = name
                    + violation.code().id()
                    + parameter
                    + violation.parameters().get("unit");
            Set<Object> seen = limits.computeIfAbsent(which, unused -> new HashSet<>());
            seen.add(value);
            assertThat(seen).as("%s: limits", name).hasSizeLessThanOrEqualTo(MAX_LIMITS);
        } else if (value instanceof Long number) {
            assertThat(number).as("%s: a count", name).isBetween(0L, greatestCount(raw));
        } else {
            assertThat(CONSTANTS.contains(value)).as("%s: a constant", name).isTrue();
        }
    }

    /** In bytes of the text as it is or as it is normalised, which can make it longer: some characters are decomposed for good. */
    private static long greatestCount(String raw) {
        int canonical = Normalizer.normalize(raw, Normalizer.Form.NFC).length();
        int compatible = Normalizer.normalize(raw, Normalizer.Form.NFKC).length();
        return (long) MAX_UTF8 * Math.max(raw.length(), Math.max(canonical, compatible));
    }

    /** That the message of an exception shows no part of the input. */
    static void checkMessage(String name, String raw, Throwable thrown, Set<String> constants) {
        assertThat(thrown.getCause()).as(name).isNull();
        if (!constants.contains(thrown.toString())) {
            for (String part : parts(thrown.toString())) {
                assertThat(raw.contains(part) && !CONSTANT_PARTS.contains(part))
                        .as("%s shows a part of the input in an exception", name)
                        .isFalse();
            }
        }
    }

    private static List<String> partsOf(Violations found) {
        Set<String> parts = new LinkedHashSet<>();
        Set<String> numbers = numbers(found);
        shown(found)
                .forEach(text -> parts.addAll(parts(NUMBER.matcher(text)
                        .replaceAll(number ->
                                numbers.contains(number.group().replaceAll("\\D", "")) ? LOOKED_AT : number.group()))));
        String checked = checked(found);
        parts.removeIf(part -> part.contains(LOOKED_AT) || CONSTANT_PARTS.contains(part) || checked.contains(part));
        return List.copyOf(parts);
    }

    /** The limits and counts, which are looked at one by one. */
    private static Set<String> numbers(Violations found) {
        Set<String> numbers = new HashSet<>();
        for (Violation violation : found.asList()) {
            for (Object value : violation.parameters().values()) {
                numbers.add(value.toString());
            }
        }
        return numbers;
    }

    private static List<String> shown(Violations found) {
        List<String> shown = new ArrayList<>(List.of(
                found.toString(),
                new Err<>(found).toString(),
                CATALOG.problem(found, Locale.UK).toJson(),
                CATALOG.problem(found, Locale.GERMANY).toJson()));
        for (Violation violation : found.asList()) {
            shown.add(violation.toString());
            shown.add(CATALOG.message(violation, Locale.UK));
            shown.add(CATALOG.message(violation, Locale.GERMANY));
        }
        return shown;
    }

    /** The parameters, which are looked at one by one, as they are shown. */
    private static String checked(Violations found) {
        StringBuilder all = new StringBuilder();
        for (Violation violation : found.asList()) {
            all.append('[')
                    .append(violation.code().id())
                    .append(' ')
                    .append(violation.parameters())
                    .append("]\n");
            violation
                    .parameters()
                    .forEach((name, value) -> all.append(value)
                            .append("\n,\"parameters\":{\"")
                            .append(name)
                            .append("\":")
                            .append(value)
                            .append("}\n,\"")
                            .append(name)
                            .append("\":")
                            .append(value)
                            .append(",\""));
        }
        return all.toString();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + PART <= text.length(); i++) {
            parts.add(text.substring(i, i + PART));
        }
        return parts;
    }

    private static Set<String> constants() {
        Set<String> all = new HashSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.staunch")) {
            // A constant with a body is a class of its own.
            if (type.isEnum() && type.reflect().isEnum()) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    all.add(((Enum<?>) constant).name());
                    if (constant instanceof ErrorCode code) {
                        all.addAll(shown(Violations.of(code)));
                    }
                }
            }
        }
        return all;
    }
}
