package dev.staunch.examples.plain;

import dev.staunch.redaction.RedactionPolicy;
import dev.staunch.redaction.Redactor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Secrets that only this house has: a format of tokens and a name, one line each, and a count of what was found. */
final class OwnDetector {

    private OwnDetector() {}

    public static void main(String[] args) {
        Map<String, LongAdder> found = new ConcurrentSkipListMap<>();
        RedactionPolicy house = RedactionPolicy.standard()
                .withFormat("tea_", "A-Z2-7", 16, 16)
                .withNames("door-code")
                .with((kind, rule) ->
                        found.computeIfAbsent(rule, first -> new LongAdder()).increment());
        Redactor before = Redactor.standard();
        Redactor after = Redactor.of(house);

        String voucher = "tea_" + "GEZDGNBVGY3TQOJQ";
        List<String> lines = List.of(
                "redeemed " + voucher,
                "GET /redeem?with=" + voucher + "&n=1 200",
                "{\"doorCode\": \"4711\", \"user\": \"ann\"}",
                "tea_time at 5, tea_GEZDGNBV is no voucher");
        for (String line : lines) {
            System.out.println("before: " + before.redact(line));
            System.out.println("after:  " + after.redact(line));
        }
        System.out.println("found: " + found);
    }
}
