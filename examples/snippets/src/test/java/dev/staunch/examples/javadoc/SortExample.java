package dev.staunch.examples.javadoc;

import dev.staunch.paging.Sort;
import dev.staunch.parse.Parser;
import java.util.Map;

final class SortExample {

    // region javadoc
    enum Column {
        NAME,
        CREATED_AT
    }

    static final Parser<String, Sort<Column>> SORT =
            Sort.parser(Map.of("name", Column.NAME, "createdAt", Column.CREATED_AT));
    // endregion

    private SortExample() {}
}
