package dev.staunch.examples.documentation;

import java.util.regex.Pattern;

/** The source of a test, as far as a document names what is in it: {@code Test.java#method}. */
record TestSource(String text) {

    private static final Pattern TEST =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example|FuzzTest)\\b");

    /** Whether a test of this name is there, and neither a helper nor one that is switched off. */
    boolean has(String method) {
        if (!method.matches("[A-Za-z_][A-Za-z_0-9]*")) {
            return false;
        }
        String declaration = "(?m)^ +(?:final )?void " + method + "\\(";
        return Pattern.compile(declaration)
                .matcher(text)
                .results()
                .map(found -> annotations(found.start()))
                .anyMatch(above -> TEST.matcher(above).find() && !above.contains("@Disabled"));
    }

    /** What stands between a declaration and the end of the member before it. */
    private String annotations(int declaration) {
        String before = text.substring(0, declaration);
        return before.substring(Math.max(before.lastIndexOf("\n\n"), 0));
    }
}
