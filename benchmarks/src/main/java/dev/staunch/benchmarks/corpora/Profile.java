package dev.staunch.benchmarks.corpora;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which parser answers which rows, and why it may answer otherwise than the suite. */
final class Profile {

    /** What a parser and a suite make of one row. */
    enum Verdict {
        AGREES,
        NO_VERDICT,
        FALSE_ACCEPT,
        FALSE_REJECT,
        EXCEPTION,
        /** An error shows four characters of the input or more. */
        ECHO
    }

    private record Reason(String text, Predicate<Row> holds) {}

    private final String parserName;
    private final Function<Row, Result<?, Violations>> parser;
    private final Predicate<Row> rows;
    private final List<Reason> reasons = new ArrayList<>();
    private Function<Row, @Nullable Boolean> expected = Row::valid;
    private @Nullable BiPredicate<Row, Object> value;

    private Profile(String parserName, Function<Row, Result<?, Violations>> parser, Predicate<Row> rows) {
        this.parserName = parserName;
        this.parser = parser;
        this.rows = rows;
    }

    static Profile of(String suite, String type, String parserName, Parser<String, ?> parser) {
        return ofRows(suite, type, parserName, row -> parser.parse(row.input()));
    }

    /** Where a parser reads more of a row than its input, or one of several reads it. */
    static Profile ofRows(String suite, String type, String parserName, Function<Row, Result<?, Violations>> parser) {
        return new Profile(
                parserName,
                parser,
                row -> row.suite().equals(suite) && row.type().equals(type));
    }

    /** Rows of which more is true. */
    Profile where(Predicate<Row> condition) {
        Profile narrowed = new Profile(parserName, parser, rows.and(condition));
        narrowed.expected = expected;
        narrowed.value = value;
        narrowed.reasons.addAll(reasons);
        return narrowed;
    }

    /** Another verdict than that of the suite, since its question is another one. */
    Profile expecting(Function<Row, @Nullable Boolean> expected) {
        this.expected = expected;
        return this;
    }

    /** What is accepted must have this value too. */
    Profile meaning(BiPredicate<Row, Object> value) {
        this.value = value;
        return this;
    }

    /** Why the parser answers otherwise: the first reason that holds is named. */
    Profile because(String reason, Predicate<Row> holds) {
        reasons.add(new Reason(reason, holds));
        return this;
    }

    /** A reason that shows in the code of the violation. */
    Profile because(String reason, ErrorCode code) {
        return because(
                reason,
                row -> parser.apply(row)
                        .errorToOptional()
                        .filter(found -> found.asList().get(0).code() == code)
                        .isPresent());
    }

    String parserName() {
        return parserName;
    }

    boolean covers(Row row) {
        return rows.test(row);
    }

    String reason(Row row) {
        return reasons.stream()
                .filter(reason -> reason.holds().test(row))
                .map(Reason::text)
                .findFirst()
                .orElse("?");
    }

    Verdict judge(Row row) {
        Result<?, Violations> result;
        try {
            result = parser.apply(row);
        } catch (RuntimeException | StackOverflowError thrown) {
            return Verdict.EXCEPTION;
        }
        if (result.isErr() && echoes(row.input(), result)) {
            return Verdict.ECHO;
        }
        Boolean valid = expected.apply(row);
        if (valid == null) {
            return Verdict.NO_VERDICT;
        }
        if (result instanceof Ok<?, Violations> ok) {
            return valid && (value == null || value.test(row, ok.value())) ? Verdict.AGREES : Verdict.FALSE_ACCEPT;
        }
        return valid ? Verdict.FALSE_REJECT : Verdict.AGREES;
    }

    /** Whether an error has a part of the input that is in no error about the input {@code ?}. */
    private boolean echoes(String input, Result<?, Violations> result) {
        String shown = result.errorToOptional().map(Violations::toString).orElse("");
        for (int i = 0; i + 4 <= input.length(); i++) {
            String part = input.substring(i, i + 4);
            if (shown.contains(part) && !part.matches("[a-z._ ]+|[0-9]+")) {
                return true;
            }
        }
        return false;
    }
}
