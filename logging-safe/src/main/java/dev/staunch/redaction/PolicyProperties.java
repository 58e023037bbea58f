package dev.staunch.redaction;

import java.util.Properties;
import java.util.TreeSet;

/** Reads a policy from properties. What is not known is an error, so that a slip of the pen does not loosen anything. */
final class PolicyProperties {

    private static final String KIND = "kind.";
    private static final String FORMAT = "format.";
    private static final int FORMAT_PARTS = 4;

    private PolicyProperties() {}

    static RedactionPolicy apply(Properties properties, RedactionPolicy base, Pseudonymizer pseudonymizer) {
        RedactionPolicy policy = base;
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            policy = with(policy, key, properties.getProperty(key).trim(), pseudonymizer);
        }
        return policy;
    }

    private static RedactionPolicy with(RedactionPolicy policy, String key, String value, Pseudonymizer pseudonymizer) {
        if (key.startsWith(KIND)) {
            return withKind(policy, kind(key.substring(KIND.length())), value, pseudonymizer);
        }
        if (key.startsWith(FORMAT)) {
            String[] parts = value.split("[ \t]+", -1);
            if (parts.length != FORMAT_PARTS) {
                throw unknown();
            }
            return policy.withFormat(parts[0], parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        }
        return switch (key) {
            case "names" -> policy.withNames(list(value));
            case "names.allowed" -> policy.withAllowedNames(list(value));
            case "limit" -> policy.withLimit(Integer.parseInt(value));
            case "lookups" -> {
                if (!value.equals("off")) {
                    throw unknown();
                }
                yield policy.withoutLookups();
            }
            default -> throw unknown();
        };
    }

    private static RedactionPolicy withKind(
            RedactionPolicy policy, SecretKind kind, String word, Pseudonymizer pseudonymizer) {
        return switch (word) {
            case "off" -> policy.without(kind);
            case "erase" -> policy.with(kind, Replacement.erase());
            case "last-four" -> policy.with(kind, Replacement.lastFour());
            case "pseudonym" -> policy.with(kind, Replacement.pseudonym(pseudonymizer));
            default -> throw unknown();
        };
    }

    private static SecretKind kind(String id) {
        for (SecretKind kind : SecretKind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw unknown();
    }

    private static String[] list(String value) {
        return value.split("[ \t]*,[ \t]*", -1);
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("a policy says what is not known");
    }
}
