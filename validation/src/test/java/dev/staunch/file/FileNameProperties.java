package dev.staunch.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNameProperties extends ParserContract<FileName> {

    @Override
    protected Parser<String, FileName> parser() {
        return FileName.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("a.txt", "file (1).txt", "e\u0301.png", ".htaccess", "\u65e5\u672c");
    }

    @Override
    protected String render(FileName value) {
        return value.value();
    }

    /** It is the same word for every name, and a short name may be a part of that word. */
    @Override
    protected boolean isShown() {
        return true;
    }

    @Property
    void a_name_is_one_segment_that_fits(@ForAll("hostile") String raw) {
        FileName.parse(raw).toOptional().ifPresent(name -> {
            assertThat(Path.of("root").resolve(name.value()).normalize().getParent())
                    .isEqualTo(Path.of("root"));
            assertThat(name.value().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 255);
            assertThat(Normalizer.isNormalized(name.value(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(name).hasToString("FileName");
        });
    }

    @Property
    void equal_names_have_equal_keys_and_every_name_has_one(@ForAll("hostile") String raw) {
        FileName.parse(raw).toOptional().ifPresent(name -> {
            assertThat(name.comparisonKey()).isNotEmpty();
            assertThat(new FileName(name.value()).comparisonKey()).isEqualTo(name.comparisonKey());
        });
    }
}
