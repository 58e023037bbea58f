package dev.staunch.jakarta;

import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation of ours demands of a text: that a parser accepts it, and that it is the canonical text of the value.
 *
 * @param parser reads the text
 * @param canonical gives the canonical text of a parsed value
 */
record Demand(Parser<String, ?> parser, Function<Object, ? extends @Nullable Object> canonical) {

    private static final TextPolicy LINE = TextPolicy.singleLine();
    private static final TextPolicy LINES = TextPolicy.multiLine();

    static Demand of(Canonical constraint) {
        return CanonicalText.of(constraint.value());
    }

    static Demand of(SafeText constraint) {
        return new Demand(policy(constraint).parser(), Function.identity());
    }

    static TextPolicy policy(SafeText constraint) {
        return (constraint.multiLine() ? LINES : LINE).length(constraint.min(), constraint.max());
    }

    /** What an annotation demands; null if it is not ours. */
    static @Nullable Demand of(Annotation constraint) {
        if (constraint instanceof Canonical canonical) {
            return of(canonical);
        }
        return constraint instanceof SafeText text ? of(text) : null;
    }

    static boolean isMet(@Nullable Demand demand, @Nullable CharSequence text) {
        if (demand == null) {
            throw new IllegalStateException("the constraint was not initialised");
        }
        return text == null || demand.isMetBy(text.toString());
    }

    private boolean isMetBy(String text) {
        return parser.parse(text) instanceof Ok<?, Violations> ok && text.equals(canonical.apply(ok.value()));
    }

    /** Why a text does not meet the demand. */
    Violations breach(String text) {
        Result<?, Violations> parsed = parser.parse(text);
        return parsed instanceof Err<?, Violations> err ? err.error() : Violations.of(ConstraintError.NOT_CANONICAL);
    }
}
