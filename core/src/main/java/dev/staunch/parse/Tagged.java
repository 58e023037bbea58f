package dev.staunch.parse;

import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Map;

/** Objects of several shapes, told apart by a member. Only the parser that the tag names is run. */
record Tagged<O>(
        String tag, NodeParser<String, Parser<Fields, ? extends O>> variants, NodeParser<Fields, Fields> object)
        implements NodeParser<Fields, O> {

    static <O> Tagged<O> of(String tag, Map<String, ? extends Parser<Fields, ? extends O>> variants) {
        return new Tagged<>(
                tag, new ScalarParsers.Choice<>(Map.copyOf(variants)), new ScalarParsers.Objects<>(Ok::new));
    }

    @Override
    public Result<O, Violations> parseNode(Object node, Fields in) {
        return object.parseNode(node, in).flatMap(this::variant);
    }

    private Result<O, Violations> variant(Fields fields) {
        Form form = Form.ignoringUnknown(fields);
        Field<Parser<Fields, ? extends O>> variant = form.required(tag, variants);
        return form.build(variant::get)
                .flatMap(parser -> NodeParser.<Fields, O>read(parser, fields.tagged(tag), Fields.UNTYPED));
    }

    @Override
    public boolean entersAny(Kind kind) {
        return kind == Kind.OBJECT;
    }
}
