package dev.staunch.examples.quickstart;

import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.parse.Parser;
import dev.staunch.text.TextPolicy;

/** What a customer wants to tell us, on several lines. Nobody knows what they write, so it is not shown. */
@Classified(Classification.PERSONAL)
public record Note(String value) {

    private static final TextPolicy POLICY = TextPolicy.multiLine().length(1, 500);

    public static final Parser<String, Note> PARSER = POLICY.parser(Note::new);

    public Note {
        POLICY.require(value);
    }

    @Override
    public String toString() {
        return "Note";
    }
}
