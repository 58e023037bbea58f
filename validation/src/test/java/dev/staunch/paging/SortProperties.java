package dev.staunch.paging;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class SortProperties extends ParserContract<Sort<String>> {

    @Override
    protected Parser<String, Sort<String>> parser() {
        return Sort.parser(List.of("name", "createdAt"));
    }

    @Override
    protected List<String> accepted() {
        return List.of("name", "name,asc", "createdAt,DESC");
    }

    @Override
    protected String render(Sort<String> value) {
        return value.toString();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
