package dev.staunch.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPolicyProperties {

    private static final TextPolicy VERBATIM =
            TextPolicy.multiLine().length(0, 4096).whitespace(Whitespace.KEEP);

    @Provide
    Arbitrary<TextPolicy> policies() {
        return Arbitraries.of(
                TextPolicy.singleLine(),
                TextPolicy.multiLine(),
                TextPolicy.identifier(),
                VERBATIM,
                TextPolicy.singleLine().foldingCase(),
                TextPolicy.singleLine().normalizing(Normalization.NFKC),
                TextPolicy.singleLine().normalizing(Normalization.NFKC).foldingCase(),
                TextPolicy.multiLine().whitespace(Whitespace.COLLAPSE).stripping(CharacterClass.values()),
                TextPolicy.singleLine().matching(CharSet.LETTER_MARK_DIGIT.or(CharSet.of(" "))),
                TextPolicy.singleLine().length(0, 8, LengthUnit.GRAPHEMES),
                TextPolicy.username(),
                TextPolicy.usernameCasePreserved(),
                TextPolicy.secret(),
                TextPolicy.displayName(),
                TextPolicy.displayName().loweringCase());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "a",
                "E",
                " ",
                "\u00a0",
                "\u3000",
                "\n",
                "\r\n",
                "\t",
                "\u00df",
                "\u0130",
                "\u0301",
                "\u0323",
                "\u0345",
                "\u00a8",
                "\u1e9b",
                "\ufdfa",
                "\u1100",
                "\u1161",
                "\u11a8",
                "\uac00",
                "\u0915",
                "\u094d",
                "\u200d",
                "\u200c",
                "\u0645",
                "\ud83d\udc69",
                "\ud83d\udcbb",
                "\ufe0f",
                "\ud83c\udffd",
                "\u200b",
                "\u202e",
                "\u2126",
                "\uff21",
                "\u03a3",
                "\ud83d",
                "\ude00",
                "\u0000",
                "\ufb01",
                "\u0f73",
                "\ud834\udd60",
                "\u1fb7",
                "\u13a0",
                "\u4e2d",
                "\u064e",
                "\u0651",
                "\u05d0",
                "\u0661",
                "\u00b7",
                "l",
                "\uff76",
                "\uff9e",
                "\u1680",
                "\u0915\u093e");
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(12).map(each -> String.join("", each)),
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.strings().withCharRange(' ', '\u02ff').ofMaxLength(40));
    }

    @Property(tries = 5000)
    void applying_it_twice_is_applying_it_once(@ForAll("policies") TextPolicy policy, @ForAll("texts") String raw) {
        policy.apply(raw).toOptional().ifPresent(once -> {
            assertThat(policy.apply(once).orElseThrow()).isSameAs(once);
            policy.require(once);
        });
    }

    @Property
    void a_text_is_canonical_if_it_comes_back_as_it_is(
            @ForAll("policies") TextPolicy policy, @ForAll("texts") String raw) {
        assertThat(policy.isCanonical(raw))
                .isEqualTo(policy.apply(raw).map(raw::equals).orElse(false));
    }

    @Property(tries = 2000)
    void what_is_equal_comes_back_as_the_same_instance(
            @ForAll("policies") TextPolicy policy, @ForAll("texts") String raw) {
        policy.apply(raw).toOptional().ifPresent(once -> {
            if (once.equals(raw)) {
                assertThat(once).isSameAs(raw);
            }
        });
    }

    @Property(tries = 5000)
    void a_text_that_passes_the_screen_needed_no_closer_look(
            @ForAll("rules") Rules rules, @ForAll("texts") String raw) {
        if (new Screen(rules).scan(raw) != Screen.CLOSER_LOOK) {
            Canonicalizer done = new Canonicalizer(rules, raw).run();
            assertThat(done.text()).isEqualTo(raw);
            assertThat(done.violation()).isNull();
            assertThat(new Screen(rules).scan(raw)).isEqualTo(raw.codePointCount(0, raw.length()));
        }
    }

    @Provide
    Arbitrary<Rules> rules() {
        return Combinators.combine(
                        Arbitraries.of(Whitespace.class),
                        Arbitraries.of(Normalization.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(StringClass.class).injectNull(0.5))
                .as((whitespace, form, multiLine, folding, lowering, stringClass) -> {
                    Rules rules = new Rules();
                    rules.min = 0;
                    rules.whitespace = whitespace;
                    rules.normalization = form;
                    rules.multiLine = multiLine;
                    rules.folding = folding;
                    rules.lowering = lowering;
                    rules.stringClass = stringClass;
                    return rules;
                });
    }

    @Property(tries = 2000)
    void accepted_text_is_normalised_as_icu_does_it(@ForAll("texts") String raw) {
        VERBATIM.apply(raw)
                .toOptional()
                .ifPresent(text -> assertThat(text)
                        .isEqualTo(Normalizer2.getNFCInstance()
                                .normalize(raw)
                                .replace("\r\n", "\n")
                                .replace('\r', '\n')));
    }

    @Property(tries = 2000)
    void accepted_text_has_nothing_that_the_policy_refuses(@ForAll("texts") String raw) {
        TextPolicy.singleLine()
                .stripping(CharacterClass.values())
                .apply(raw)
                .toOptional()
                .ifPresent(text -> {
                    assertThat(text.codePoints())
                            .noneMatch(c -> UCharacter.getIntPropertyValue(c, UProperty.BIDI_CONTROL) != 0);
                    assertThat(text.codePoints()).noneMatch(Character::isISOControl);
                    assertThat(text).isEqualTo(text.strip());
                });
    }

    @Example
    void every_assigned_code_point_is_treated_as_icu_classifies_it() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        TextPolicy compatible = VERBATIM.normalizing(Normalization.NFKC);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!Character.isDefined(c) || (c >= 0xD800 && c <= 0xDFFF) || c == '\r') {
                continue;
            }
            String text = Character.toString(c);
            Result<String, Violations> result = VERBATIM.apply(text);
            boolean hidden = UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                    || UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)
                    || UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT)
                    || (Character.isISOControl(c) && c != '\n' && c != '\t');
            if (hidden) {
                assertThat(result.isErr()).as("U+%04X", c).isTrue();
            } else if (result.isOk()) {
                assertThat(result.orElseThrow()).as("U+%04X", c).isEqualTo(nfc.normalize(text));
                assertThat(compatible.apply(text).orElse(nfkc.normalize(text))).isEqualTo(nfkc.normalize(text));
            } else {
                int type = Character.getType(c);
                boolean separator = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
                assertThat(separator || type == Character.FORMAT || c == 0x2800)
                        .as("U+%04X", c)
                        .isTrue();
            }
        }
    }

    @Example
    void unassigned_code_points_are_refused() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!Character.isDefined(c)) {
                assertThat(VERBATIM.apply(Character.toString(c)).isErr())
                        .as("U+%04X", c)
                        .isTrue();
            }
        }
    }

    @Example
    void case_is_folded_as_icu_folds_it() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && !(c >= 0xD800 && c <= 0xDFFF)) {
                String text = Character.toString(c);
                String folded = CaseFolding.fold(text);
                assertThat(folded).as("U+%04X", c).isEqualTo(UCharacter.foldCase(text, true));
                if (folded.equals(text)) {
                    assertThat(folded).isSameAs(text);
                }
            }
        }
    }

    @Example
    void tables_agree_with_icu() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(Joiners.isPictograph(c))
                    .as("U+%04X", c)
                    .isEqualTo(UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC));
            assertThat(Joiners.isVirama(c)).as("U+%04X", c).isEqualTo(UCharacter.getCombiningClass(c) == 9);
        }
    }

    @Property
    void graphemes_are_what_the_regular_expression_matches(@ForAll("texts") String raw) {
        VERBATIM.apply(raw)
                .toOptional()
                .ifPresent(text -> assertThat((long) LengthUnit.GRAPHEMES.measure(text))
                        .isEqualTo(
                                Pattern.compile("\\X").matcher(text).results().count()));
    }

    @Property
    void utf8_length_is_that_of_the_encoded_text(@ForAll("texts") String raw) {
        VERBATIM.apply(raw)
                .toOptional()
                .ifPresent(text -> assertThat(LengthUnit.UTF8_BYTES.measure(text))
                        .isEqualTo(text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length));
    }

    @Example
    void presets_show_nothing_of_themselves_that_changes() {
        for (TextPolicy policy : List.of(TextPolicy.singleLine(), TextPolicy.multiLine(), TextPolicy.identifier())) {
            assertThat(policy.apply("abc").orElseThrow()).isEqualTo("abc");
        }
    }
}
