package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the scanner passes over is nothing: it finds what is found when every matcher is asked at each of its places. */
class ScannerProperties {

    private static final int LIMIT = 10_000;

    private static final List<Subject> SUBJECTS = List.of(
            Subject.of(RedactionPolicy.standard()),
            Subject.of(RedactionPolicy.standard()
                    .with(SecretKind.PHONE, Replacement.erase())
                    .with(SecretKind.NATIONAL_ID, Replacement.erase())
                    .with(SecretKind.IP_ADDRESS, Replacement.erase())
                    .withNames("12")
                    .withFormat("ab", "\"(a-z0-9", 4, 8)
                    .withoutLookups()),
            Subject.of(RedactionPolicy.standard().without(SecretKind.VALUE).without(SecretKind.CARD)));

    private record Subject(List<Matcher> matchers, Replacing replacing, Scanner scanner) {

        static Subject of(RedactionPolicy policy) {
            List<Matcher> matchers = Engine.matchers(policy, Names.of(policy.names, policy.allowedNames));
            Replacing replacing = new Replacing(policy.replacements, policy.lookups, null);
            return new Subject(matchers, replacing, new Scanner(matchers, replacing));
        }

        /** Asks each matcher at each of its places, from left to right. */
        String plainly(String text) {
            StringBuilder out = new StringBuilder();
            int floor = 0;
            for (int i = 0; i < text.length(); ) {
                char before = i > floor && text.charAt(i - 1) < 128 ? text.charAt(i - 1) : 0;
                char c = text.charAt(i);
                boolean asked = false;
                int end = -1;
                for (Matcher matcher : matchers) {
                    if (end < 0 && looks(matcher, before, c)) {
                        asked = true;
                        long span = matcher.match(text, floor, i);
                        if (span != Span.NONE) {
                            end = Span.end(span);
                            out.append(text, floor, Span.start(span));
                            out.append(replacing.of(matcher.kind(), text, Span.start(span), end));
                        }
                    }
                }
                if (!asked && (Hazards.isHazard(c) || (replacing.lookups() && before == '$' && c == '{'))) {
                    out.append(text, floor, i);
                    Hazards.appendEscaped(out, c);
                    end = i + 1;
                }
                floor = Math.max(floor, end);
                i = end < 0 ? i + 1 : end;
            }
            return out.append(text, floor, text.length()).toString();
        }

        private static boolean looks(Matcher matcher, char before, char c) {
            String pairs = matcher.pairs();
            boolean paired = false;
            for (int i = 0; i < pairs.length(); i += 2) {
                paired |= pairs.charAt(i) == before && pairs.charAt(i + 1) == c;
            }
            return paired || matcher.triggers().indexOf(c) >= 0;
        }
    }

    /** Pieces at which matchers look, and what is met in logs around them, so that every place in a part is met. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "2026-11-26T10:27:33.123Z ",
                "12:34",
                " INFO [http-nio-8080-exec-1] o.e.orders.OrderService - ",
                "accepted ",
                " pat",
                "status=200 ",
                "{\"user\":\"u1\",",
                "(\"password\",\"x1\")",
                "password=hunter2 ",
                "token: q8Zk3Wv9Lm2 ",
                "%20",
                "%3D",
                "4111111111111111",
                " 4111 1111 1111 1111 ",
                "DE89370400440532013000 ",
                "gh" + "p_aB3dE5gH7jK9mN1pQ3rS5tU7vW9xY1zA3bC5",
                " s." + "aB3dE5gH7jK9mN1pQ3rS5tU7 ",
                "AK" + "IAB3DEHGHJKXMNZPQ3",
                "ab1234 ",
                "ey" + "JhbGciOiJI.ey" + "Jzdmlkbml0",
                "Bearer aB3dE5gH7jK9mN1pQ3 ",
                "basic dXNlcjpwdzEy ",
                "jdbc://app:pw@db/x ",
                "ann@example.com ",
                "+49 30 123456789 ",
                "10.0.0.1 ",
                "123-45-6789 ",
                "curl -u a:b1c2 ",
                "<password>x1</password>",
                "kind: Secret\ndata:\n  a: eDE=\n",
                "-----BEGIN " + "PRIVATE KEY-----",
                "${x}",
                "\n",
                "\u0085",
                "\u202e",
                "\u00e9",
                "\u4e2d",
                "x",
                "1",
                " ");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(12, pieces), Tuple.of(1, anything))
                .list()
                .ofMaxSize(16)
                .map(list -> String.join("", list));
    }

    @Property(tries = 3_000)
    void finds_what_is_found_where_every_matcher_is_asked(@ForAll("texts") String text) {
        for (Subject subject : SUBJECTS) {
            assertThat(subject.scanner.scan(text, LIMIT)).isEqualTo(subject.plainly(text));
        }
    }

    @Example
    void looks_everywhere_in_a_long_text() {
        Scanner scanner = SUBJECTS.get(0).scanner;
        for (int before = 0; before < 140; before++) {
            String gap = " ".repeat(before);
            assertThat(scanner.scan(gap + "pin=x7Rq2 \u0001", LIMIT)).isEqualTo(gap + "pin=[redacted] \\u0001");
            assertThat(scanner.scan(gap + "\u0002\u0003" + gap, LIMIT)).isEqualTo(gap + "\\u0002\\u0003" + gap);
            assertThat(scanner.scan(gap + "\u4e2d ann@example.com", LIMIT)).isEqualTo(gap + "\u4e2d [redacted:email]");
        }
    }
}
