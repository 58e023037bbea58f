package dev.staunch.account;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class UsernameProperties extends ParserContract<Username> {

    @Override
    protected Parser<String, Username> parser() {
        return Username.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("ann", "Ann.Lee-1", "\u0410\u043d\u043d\u0430", "\u5c71\u7530", "\u05d0\u05d1\u05d2");
    }

    @Override
    protected String render(Username value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }
}
