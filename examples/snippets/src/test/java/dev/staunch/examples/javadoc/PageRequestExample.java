package dev.staunch.examples.javadoc;

import dev.staunch.error.Violations;
import dev.staunch.examples.javadoc.SortExample.Column;
import dev.staunch.paging.PageRequest;
import dev.staunch.paging.Sort;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.util.function.Supplier;

interface PageRequestExample {

    Parser<String, Sort<Column>> SORT = SortExample.SORT;

    record Search(PageRequest page, Sort<Column> sort) {}

    static Result<Search, Violations> search(Fields query) {
        // region javadoc
        Form f = Form.of(query);
        Supplier<PageRequest> page = PageRequest.in(f, 20, 100);
        Field<Sort<Column>> sort = f.withDefault("sort", SORT, Sort.ascending(Column.NAME));
        return f.build(() -> new Search(page.get(), sort.get()));
        // endregion
    }
}
