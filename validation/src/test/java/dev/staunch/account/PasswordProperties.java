package dev.staunch.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class PasswordProperties extends ParserContract<Password> {

    @Override
    protected Parser<String, Password> parser() {
        return Password.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("correct horse", "  8 spaces ", "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9");
    }

    @Override
    protected String render(Password value) {
        return value.<String>exposeChars(String::new);
    }

    @Override
    protected boolean isShown() {
        return false;
    }

    @Override
    protected void assertEqual(Password again, Password value) {
        assertThat(again.matches(value)).isTrue();
        assertThat(again).isNotEqualTo(value);
    }
}
