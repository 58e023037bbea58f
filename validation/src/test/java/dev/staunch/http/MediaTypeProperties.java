package dev.staunch.http;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class MediaTypeProperties extends ParserContract<MediaType> {

    @Override
    protected Parser<String, MediaType> parser() {
        return MediaType.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of(
                "application/json",
                "Text/HTML;Charset=\"UTF-8\"",
                "a/b; c=\"\\\"\\x\"; d=\"\"",
                "multipart/form-data; boundary=\"a b\"");
    }

    @Override
    protected String render(MediaType value) {
        return value.toString();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
