package dev.staunch.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class NumbersProperties extends ParserContract<Integer> {

    @Override
    protected Parser<String, Integer> parser() {
        return Numbers.intBetween(-1_000_000, 1_000_000);
    }

    @Override
    protected List<String> accepted() {
        return List.of("0", "7", "-7", "1000000");
    }

    @Override
    protected String render(Integer value) {
        return value.toString();
    }

    @Override
    protected boolean isShown() {
        return true;
    }

    @Property
    void reads_what_the_jdk_writes(@ForAll long number) {
        assertThat(Numbers.longBetween(Long.MIN_VALUE, Long.MAX_VALUE)
                        .parse(Long.toString(number))
                        .orElseThrow())
                .isEqualTo(number);
    }

    @Property
    void reads_the_decimals_that_the_jdk_writes(
            @ForAll @Scale(4) @BigRange(min = "-1000000", max = "1000000") BigDecimal number) {
        assertThat(Numbers.decimal(11, 4).parse(number.toPlainString()).orElseThrow())
                .isEqualTo(new BigDecimal(number.toPlainString()));
    }
}
