package dev.staunch.identifier;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class UlidProperties extends ParserContract<Ulid> {

    @Override
    protected Parser<String, Ulid> parser() {
        return Ulid.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("01ARZ3NDEKTSV4RRFFQ69G5FAV", "01arz3ndektsv4rrffq69g5fav");
    }

    @Override
    protected String render(Ulid value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
