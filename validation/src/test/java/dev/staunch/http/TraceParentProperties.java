package dev.staunch.http;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class TraceParentProperties extends ParserContract<TraceParent> {

    @Override
    protected Parser<String, TraceParent> parser() {
        return TraceParent.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of(
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-ff",
                "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00-extra");
    }

    @Override
    protected String render(TraceParent value) {
        return value.toString();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
