package dev.staunch.benchmarks.corpora;

import com.ibm.icu.text.IDNA;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.icu.InternationalHostname;
import dev.staunch.icu.LookAlikes;
import dev.staunch.net.Hostname;
import dev.staunch.net.HttpUrl;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import dev.staunch.text.CharSet;
import dev.staunch.text.LengthUnit;
import dev.staunch.text.Normalization;
import dev.staunch.text.TextError;
import dev.staunch.text.TextPolicy;
import dev.staunch.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which text policy, or what of ICU4J's data, answers which type of rows. */
final class TextProfiles {

    private static final int LONG = 1_000;

    private static final TextPolicy AS_IT_IS =
            TextPolicy.singleLine().whitespace(Whitespace.KEEP).length(0, LONG);

    /** By the names of two suites. */
    private static final Map<String, TextPolicy> PRECIS = Map.of(
            "Freeform", TextPolicy.secret(),
            "OpaqueString", TextPolicy.secret(),
            "OPAQUE_STRING", TextPolicy.secret(),
            "Nickname", TextPolicy.displayName(),
            "NICKNAME", TextPolicy.displayName(),
            "UsernameCaseMapped", TextPolicy.username(),
            "USERNAME_CASE_MAPPED", TextPolicy.username(),
            "UsernameCasePreserved", TextPolicy.usernameCasePreserved(),
            "UsernameCaseMapped-without-@", TextPolicy.username().matching(allBut("@")),
            "XMPP_LOCALPART", TextPolicy.username().matching(allBut("\"&'/:<>@")));

    private final List<Profile> profiles = new ArrayList<>();

    private TextProfiles() {}

    static List<Profile> all() {
        TextProfiles all = new TextProfiles();
        all.precis();
        all.characters();
        all.normalForms();
        all.lookAlikes();
        all.hosts();
        return all.profiles;
    }

    private static CharSet allBut(String characters) {
        CharSet set = CharSet.range(0x80, Character.MAX_CODE_POINT);
        for (int c = ' '; c < 0x7F; c++) {
            if (characters.indexOf(c) < 0) {
                set = set.or(CharSet.range(c, c));
            }
        }
        return set;
    }

    private void precis() {
        profiles.add(Profile.ofRows("precis", "precis", "TextPolicy", TextProfiles::prepared)
                .meaning((row, text) -> row.text("op").equals("prepare")
                        || row.text("expect").isEmpty()
                        || text.equals(row.text("expect"))));
        profiles.add(Profile.of(
                        "bidirule",
                        "bidi-rule",
                        "TextPolicy.username",
                        TextPolicy.username().parser())
                .because("a joiner without a context (RFC 5892 appendix A)", TextError.INVISIBLE)
                .because("a space or another character that no user name has", TextError.NOT_ALLOWED_CHARACTER)
                .because("a control that no user name has", TextError.CONTROL_CHARACTER)
                .because(
                        "the rule is for names with a right-to-left character (RFC 8265 section 3.3.2)",
                        row -> row.text("direction").equals("LeftToRight")));
    }

    private static Result<?, Violations> prepared(Row row) {
        TextPolicy policy = PRECIS.get(row.text("profile"));
        if (policy == null) {
            throw new IllegalArgumentException("there is no policy for this profile");
        }
        if (!row.text("op").equals("compare")) {
            return policy.apply(row.input());
        }
        TextPolicy key = policy.loweringCase();
        return answer(key.apply(row.input()).equals(key.apply(row.text("other"))));
    }

    private void characters() {
        profiles.add(Profile.of(
                        "unicode-hygiene",
                        "rfc9839",
                        "TextPolicy.multiLine",
                        TextPolicy.multiLine().length(0, LONG).parser())
                .expecting(row -> row.json().path("assignable").booleanValue())
                .because("a noncharacter, or not assigned in the JDK's Unicode", TextError.UNASSIGNED)
                .because("a control beyond tabs and line breaks", TextError.CONTROL_CHARACTER)
                .because("an override of the direction", TextError.BIDI_CONTROL)
                .because("nothing that is seen", TextError.INVISIBLE));
        profiles.add(Profile.of(
                        "unicode-hygiene",
                        "text-hygiene",
                        "TextPolicy.singleLine",
                        TextPolicy.singleLine().parser())
                .expecting(row -> row.note().contains("(legit)") ? Boolean.TRUE : null));
        profiles.add(Profile.ofRows("grapheme", "grapheme-count", "LengthUnit.GRAPHEMES", TextProfiles::counted)
                .expecting(TextProfiles::isCountable)
                .because("the JDK's \\X is of an older Unicode", row -> true));
    }

    /** Whether the policy counts as many as the suite. */
    private static Result<?, Violations> counted(Row row) {
        int graphemes = row.json().path("graphemes").intValue();
        return TextPolicy.multiLine()
                .whitespace(Whitespace.KEEP)
                .length(graphemes, graphemes, LengthUnit.GRAPHEMES)
                .apply(row.input());
    }

    /** A text that is refused for its characters is not counted. */
    private static @Nullable Boolean isCountable(Row row) {
        TextPolicy any = TextPolicy.multiLine().whitespace(Whitespace.KEEP).length(0, LONG);
        return any.apply(row.input()).isOk() ? Boolean.TRUE : null;
    }

    private void normalForms() {
        normalForm("nfc", Normalization.NFC);
        normalForm("nfkc", Normalization.NFKC);
    }

    private void normalForm(String name, Normalization form) {
        profiles.add(Profile.of(
                        "unicode-normalization",
                        "normalization",
                        "TextPolicy " + form,
                        AS_IT_IS.normalizing(form).parser())
                .expecting(row -> row.input().codePoints().allMatch(Character::isDefined) ? Boolean.TRUE : null)
                .meaning((row, text) -> text.equals(row.text(name)))
                .because("a character that a single line does not have", TextError.CONTROL_CHARACTER)
                .because("nothing that is seen", TextError.INVISIBLE)
                .because("more than ten combining marks", TextError.TOO_MANY_MARKS));
    }

    private void lookAlikes() {
        profiles.add(Profile.ofRows(
                        "spoof", "skeleton", "LookAlikes.skeleton", row -> new Ok<>(LookAlikes.skeleton(row.input())))
                .expecting(row -> true)
                .meaning((row, skeleton) -> skeleton.equals(row.text("expect"))));
        profiles.add(Profile.ofRows(
                        "spoof",
                        "confusable",
                        "LookAlikes.areConfusable",
                        row -> answer(LookAlikes.areConfusable(row.input(), row.text("other"))))
                .because("the list of the suite is older than ICU4J's", row -> row.says(true)));
        profiles.add(Profile.ofRows(
                "spoof",
                "mixed-numbers",
                "LookAlikes.mixesDigits",
                row -> answer(!LookAlikes.mixesDigits(row.input()))));
        profiles.add(Profile.ofRows(
                        "spoof",
                        "restriction-level",
                        "LookAlikes.restrictionLevel",
                        row -> new Ok<>(LookAlikes.restrictionLevel(row.input())))
                .expecting(row -> true)
                .meaning((row, level) -> row.text("expect")
                        .startsWith(level == LookAlikes.Level.UNRESTRICTED ? "UNRESTRICTIVE" : level.toString()))
                .because(
                        "U+303C is not recommended (UTS #39)",
                        row -> row.input().indexOf(0x303C) >= 0)
                .because("the suite allows all characters", row -> row.note().contains("no allowed-set")));
    }

    private void hosts() {
        profiles.add(host("wpt-idna", "idna-toascii")
                .meaning((row, host) -> ((Hostname) host).value().equals(row.text("expect"))));
        profiles.add(host("json-schema-formats", "idn-hostname"));
        profiles.add(Profile.of("wpt-idna", "dns-length", "HttpUrl", HttpUrl.PARSER)
                .because("a second spelling", row -> row.input().contains("./")));
    }

    /** Names are those of IDNA 2008; suites of UTS #46 have symbols too, and WHATWG does not look into names in ASCII. */
    private static Profile host(String suite, String type) {
        return Profile.of(suite, type, "InternationalHostname", InternationalHostname.PARSER)
                .because(
                        "an empty label, or one or a name too long (RFC 1034)",
                        row -> row.note().contains("A4_"))
                .because(
                        "an empty label, or one or a name too long (RFC 1034)",
                        row -> row.input().matches("(.*[.])?[.].*|.*[.]|.*[^.]{64}.*|.{254,}"))
                .because("a hyphen at an end (RFC 1123)", row -> row.input().matches("(.*[.])?-.*|.*-([.].*)?"))
                .because("an A-label that stands for no name", row -> row.note().matches("[CBVP][0-9].*"))
                .because(
                        "an A-label that stands for no name",
                        row -> row.input().matches("(?i)(.*[.])?xn--.*") && !isDecoded(row))
                .because(
                        "newer than the JDK's Unicode",
                        row -> unicode(row).codePoints().anyMatch(c -> !Character.isDefined(c)))
                .because(
                        "a symbol or a number that is no digit, which IDNA 2008 does not have (RFC 5892)",
                        row -> unicode(row).codePoints().anyMatch(c -> !isOfNames(c)));
    }

    private static boolean isDecoded(Row row) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder unused = IDNA.getUTS46Instance(IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ)
                .nameToUnicode(row.input(), new StringBuilder(), info);
        return !info.hasErrors();
    }

    private static String unicode(Row row) {
        return IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE)
                .nameToUnicode(row.input(), new StringBuilder(), new IDNA.Info())
                .toString();
    }

    private static boolean isOfNames(int c) {
        return c == '.' || c == '-' || CharSet.LETTER_MARK_DIGIT.contains(c);
    }

    private static Result<Boolean, Violations> answer(boolean yes) {
        return yes ? new Ok<>(true) : new Err<>(Violations.of(StandardError.NOT_ALLOWED));
    }
}
