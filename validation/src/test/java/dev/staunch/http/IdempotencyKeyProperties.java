package dev.staunch.http;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class IdempotencyKeyProperties extends ParserContract<IdempotencyKey> {

    @Override
    protected Parser<String, IdempotencyKey> parser() {
        return IdempotencyKey.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("8e03978e-40d5-43e8-bc93-6894a57f9324", "\"8e03978e\"", "a/b:c=");
    }

    @Override
    protected String render(IdempotencyKey value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
