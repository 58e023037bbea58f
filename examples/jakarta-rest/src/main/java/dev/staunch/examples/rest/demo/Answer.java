package dev.staunch.examples.rest.demo;

import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells in a line what a response says. */
final class Answer {

    private static final Pattern ERROR = Pattern.compile("\"pointer\":\"([^\"]*)\",\"code\":\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]*)\"");

    private Answer() {}

    /** The status, and the places and codes of the problem: {@code 400 /customer input.missing}. */
    static String summary(HttpResponse<String> response) {
        String errors = ERROR.matcher(response.body())
                .results()
                .map(error -> (error.group(1) + " " + error.group(2)).trim())
                .collect(Collectors.joining(", "));
        String code = CODE.matcher(response.body())
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("");
        String reason = errors.isEmpty() ? CODE.matcher(code).replaceFirst("$1") : errors;
        return (response.statusCode() + " " + reason).trim();
    }
}
