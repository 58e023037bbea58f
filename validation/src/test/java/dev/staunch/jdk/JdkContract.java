package dev.staunch.jdk;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;
import java.util.function.Function;

/** The contract of a parser to a type whose text may be shown. */
abstract class JdkContract<T> extends ParserContract<T> {

    private final Parser<String, T> parser;
    private final Function<T, String> text;
    private final List<String> accepted;

    JdkContract(Parser<String, T> parser, Function<T, String> text, String... accepted) {
        this.parser = parser;
        this.text = text;
        this.accepted = List.of(accepted);
    }

    @Override
    protected Parser<String, T> parser() {
        return parser;
    }

    @Override
    protected List<String> accepted() {
        return accepted;
    }

    @Override
    protected String render(T value) {
        return text.apply(value);
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
