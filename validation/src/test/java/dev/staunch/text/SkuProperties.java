package dev.staunch.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.contract.ParserContract;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.parse.Parser;
import java.util.List;
import net.jqwik.api.Example;

class SkuProperties extends ParserContract<Sku> {

    @Override
    protected Parser<String, Sku> parser() {
        return Sku.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("ABC", "A-1", " A-1 ", "ABCDEFGHIJKLMNOPQRST");
    }

    @Override
    protected String render(Sku value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }

    @Example
    void a_constructor_cannot_be_gone_round() {
        assertThat(new Sku("A-1").value()).isEqualTo("A-1");
        for (String wrong : new String[] {"", "AB", "abc", " A-1", "A-1\u200b", "A-\ud83d", "ABCDEFGHIJKLMNOPQRSTU"}) {
            assertThatThrownBy(() -> new Sku(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("text.not_canonical");
        }
    }
}
