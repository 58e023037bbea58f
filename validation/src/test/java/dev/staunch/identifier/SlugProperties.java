package dev.staunch.identifier;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class SlugProperties extends ParserContract<Slug> {

    @Override
    protected Parser<String, Slug> parser() {
        return Slug.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("hello-world", "2024-in-review", "a");
    }

    @Override
    protected String render(Slug value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
