package dev.staunch.icu;

import dev.staunch.contract.ParserContract;
import dev.staunch.net.Hostname;
import dev.staunch.parse.Parser;
import java.util.List;

class InternationalHostnameProperties extends ParserContract<Hostname> {

    @Override
    protected Parser<String, Hostname> parser() {
        return InternationalHostname.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("b\u00fccher.example", "EXAMPLE.com", "\u4f8b\u3048.jp");
    }

    @Override
    protected String render(Hostname value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
