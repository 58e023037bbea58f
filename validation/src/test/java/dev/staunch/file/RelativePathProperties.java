package dev.staunch.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RelativePathProperties extends ParserContract<RelativePath> {

    @Override
    protected Parser<String, RelativePath> parser() {
        return RelativePath.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("a/b.txt", "dir/..a/x", "e\u0301/x", "\u65e5\u672c/\u8a9e");
    }

    @Override
    protected String render(RelativePath value) {
        return value.value();
    }

    /** It is the same word for every path, and a short path may be a part of that word. */
    @Override
    protected boolean isShown() {
        return true;
    }

    @Property
    void a_path_stays_below_any_root_however_it_is_resolved(@ForAll("hostile") String raw) {
        RelativePath.parse(raw).toOptional().ifPresent(path -> {
            Path root = Path.of("root", "base").toAbsolutePath();
            Path target = root.resolve(path.value());
            assertThat(target).isEqualTo(target.normalize()).startsWithRaw(root);
            assertThat(target.getNameCount() - root.getNameCount())
                    .isEqualTo(path.segments().size());
        });
    }
}
