package dev.staunch.source;

import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads fields whose names are known; any other name is a violation. */
final class Reading {

    private static final Parser<String, String> ANY = Parser.text(Ok::new);

    private Reading() {}

    static Result<Map<String, List<String>>, Violations> lists(
            Result<Fields, Violations> fields, Collection<String> names) {
        return fields.flatMap(in -> {
            Form form = Form.of(in);
            Map<String, Field<List<String>>> found = new LinkedHashMap<>();
            names.forEach(name -> found.put(name, form.list(name, ANY, 1, 1000)));
            return form.build(() -> {
                Map<String, List<String>> values = new LinkedHashMap<>();
                found.forEach((name, field) -> values.put(name, field.get()));
                return values;
            });
        });
    }

    static String shown(Result<Fields, Violations> fields, String... names) {
        return lists(fields, List.of(names))
                .fold(Map::toString, found -> found.asList().get(0).toString());
    }
}
