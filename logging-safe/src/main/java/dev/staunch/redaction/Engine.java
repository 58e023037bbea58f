package dev.staunch.redaction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy made ready to be applied. Immutable. */
final class Engine {

    private static final int MAX_PASSES = 6;

    private final RedactionPolicy policy;
    private final int limit;
    private final int room;
    private final Names names;
    private final Replacing replacing;
    private final Scanner scanner;
    private final @Nullable Encoded encoded;
    private final boolean knows;

    Engine(RedactionPolicy policy, int limit, Names names, Replacing replacing, Scanner scanner) {
        this.policy = policy;
        this.limit = limit;
        this.room = (int) Math.min(Integer.MAX_VALUE, (long) limit + Matcher.MAX_BEFORE);
        this.names = names;
        this.replacing = replacing;
        this.scanner = scanner;
        this.encoded = policy.replacements.containsKey(SecretKind.ENCODED) ? new Encoded(scanner, replacing) : null;
        this.knows = policy.replacements.containsKey(SecretKind.KNOWN);
    }

    static Engine of(RedactionPolicy policy) {
        Names names = Names.of(policy.names, policy.allowedNames);
        Replacing replacing = new Replacing(policy.replacements, policy.lookups, policy.listener);
        Scanner scanner = new Scanner(matchers(policy, names), replacing);
        return new Engine(policy, policy.limit, names, replacing, scanner);
    }

    static List<Matcher> matchers(RedactionPolicy policy, Names names) {
        List<TokenFormat> formats = new ArrayList<>(policy.formats);
        formats.addAll(TokenFormats.all());
        List<Matcher> all = new ArrayList<>(List.of(
                new ManifestMatcher(),
                new KeyValueMatcher(names),
                new OptionMatcher(names),
                new JuxtaposedMatcher(names),
                new FormFieldMatcher(names),
                new PercentMatcher(names),
                new UserInfoMatcher(),
                new XmlMatcher(names),
                new JwtMatcher(),
                new SchemeMatcher(),
                new PemMatcher(),
                new CurlUserMatcher(),
                new TokenMatcher(formats),
                new CardMatcher(),
                new IbanMatcher(),
                new EmailMatcher(),
                new PhoneMatcher(),
                new NationalIdMatcher(),
                new IpMatcher()));
        all.removeIf(matcher -> !policy.replacements.containsKey(matcher.kind()));
        return all;
    }

    RedactionPolicy policy() {
        return policy;
    }

    int limit() {
        return limit;
    }

    Fingerprints known() {
        return policy.known.current();
    }

    Engine withLimit(int characters) {
        return new Engine(policy, policy.withLimit(characters).limit, names, replacing, scanner);
    }

    /** The engine of another policy, with the own limit where that was set apart from its policy. */
    Engine following(RedactionPolicy other) {
        Engine next = of(other);
        return limit == policy.limit ? next : next.withLimit(limit);
    }

    byte classify(String name) {
        return names.classify(name, 0, name.length());
    }

    String redactNamed(String name, String value, boolean absent) {
        byte kind = absent || !policy.replacements.containsKey(SecretKind.VALUE) ? KeyNames.NONE : classify(name);
        boolean harmless = kind == KeyNames.NONE
                || Markers.endOfMarkerAt(value, 0) == value.length()
                || (kind <= KeyNames.COUNTABLE && Harmless.is(value, 0, value.length(), kind));
        if (harmless) {
            return redact(value);
        }
        replacing.heard(SecretKind.VALUE, SecretKind.VALUE.id());
        return replacing.of(SecretKind.VALUE, value, 0, value.length());
    }

    /** A text is cut at the limit when it has settled, so that no secret is cut before it is found. */
    String redact(String text) {
        String settled = settle(text, room);
        String cut = settled.length() > limit ? settle(settled, limit) : settled;
        return cut.equals(text) ? text : cut;
    }

    /**
     * Reads a changed text again until nothing changes, which makes the result idempotent by construction and finds what a
     * replacement has laid open. One more pass is the rule; a text that does not settle is replaced.
     */
    private String settle(String text, int most) {
        String before = text;
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            String after = pass(before, most);
            if (after.equals(before)) {
                return before;
            }
            before = after;
        }
        return Markers.UNREADABLE;
    }

    private String pass(String text, int most) {
        String unknown = knows ? known().replace(text, replacing) : text;
        String clean = scanner.scan(unknown, most);
        Encoded decoding = encoded;
        return decoding == null ? clean : decoding.replace(clean);
    }
}
