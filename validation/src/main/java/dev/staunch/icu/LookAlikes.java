package dev.staunch.icu;

import com.google.errorprone.annotations.CheckReturnValue;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.CheckResult;
import dev.staunch.invariant.Invariant;

/**
 * Texts that look alike and are different (UTS #39). For names that a {@code TextPolicy} has accepted: at most 4096 UTF-16
 * code units, as they are bounded before. The answers depend on the version of ICU4J, so that stored skeletons have to be
 * made anew when it changes. Thread-safe.
 *
 *
 * <p>Not for: deciding that two names are one. Confusable texts are two names of which the second should not be given
 * away; and a skeleton is no text to be shown.
 */
@CheckReturnValue
public final class LookAlikes {

    private static final int MAX_LENGTH = 4096;

    private static final SpoofChecker SKELETONS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    /** The level is reported whatever level is asked for. */
    private static final SpoofChecker LEVELS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS)
            .setAllowedChars(SpoofChecker.RECOMMENDED)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.UNRESTRICTIVE)
            .build();

    /** How freely a text mixes scripts (UTS #39 §5.2), from strict to free: compare with {@code compareTo}. */
    public enum Level {
        /** ASCII alone. */
        ASCII,
        /** Recommended characters of one script. */
        SINGLE_SCRIPT,
        /** Also Latin with the scripts of Chinese, Japanese or Korean that are written together. */
        HIGHLY_RESTRICTIVE,
        /** Also Latin with one other recommended script, but for Cyrillic and Greek. */
        MODERATELY_RESTRICTIVE,
        /** Any mixture of recommended characters. */
        MINIMALLY_RESTRICTIVE,
        /** Characters that are not recommended in identifiers (UAX #31), such as symbols. */
        UNRESTRICTED;

        private static Level of(SpoofChecker.RestrictionLevel level) {
            return switch (level) {
                case ASCII -> ASCII;
                case SINGLE_SCRIPT_RESTRICTIVE -> SINGLE_SCRIPT;
                case HIGHLY_RESTRICTIVE -> HIGHLY_RESTRICTIVE;
                case MODERATELY_RESTRICTIVE -> MODERATELY_RESTRICTIVE;
                case MINIMALLY_RESTRICTIVE -> MINIMALLY_RESTRICTIVE;
                case UNRESTRICTIVE -> UNRESTRICTED;
            };
        }
    }

    private LookAlikes() {}

    /**
     * What all texts that look like a text have in common (UTS #39 §4): a key for a unique index beside the name. Case
     * is kept, so make it of a {@code Username} or of a comparison key.
     *
     * @param text the text
     * @return its skeleton
     * @throws dev.staunch.invariant.InvariantViolation if it has more than 4096 UTF-16 code units
     */
    public static String skeleton(String text) {
        return SKELETONS.getSkeleton(bounded(text));
    }

    /**
     * Whether two texts have the same skeleton. A text looks like itself.
     *
     * @param one a text
     * @param other another
     * @return whether they look alike
     * @throws dev.staunch.invariant.InvariantViolation if one has more than 4096 UTF-16 code units
     */
    public static boolean areConfusable(String one, String other) {
        return skeleton(one).equals(skeleton(other));
    }

    /**
     * How freely a text mixes scripts. {@link Level#HIGHLY_RESTRICTIVE} is a good limit for user names.
     *
     * @param text the text
     * @return the strictest level that it satisfies
     * @throws dev.staunch.invariant.InvariantViolation if it has more than 4096 UTF-16 code units
     */
    public static Level restrictionLevel(String text) {
        return Level.of(checked(text).restrictionLevel);
    }

    /**
     * Whether a text has decimal digits of two systems (UTS #39 §5.3), of which some look alike and mean other numbers.
     *
     * @param text the text
     * @return whether it does
     * @throws dev.staunch.invariant.InvariantViolation if it has more than 4096 UTF-16 code units
     */
    public static boolean mixesDigits(String text) {
        return checked(text).numerics.size() > 1;
    }

    private static CheckResult checked(String text) {
        CheckResult result = new CheckResult();
        boolean unused = LEVELS.failsChecks(bounded(text), result);
        return result;
    }

    private static String bounded(String text) {
        Invariant.require(text.length() <= MAX_LENGTH, "a name to compare must be bounded");
        return text;
    }
}
