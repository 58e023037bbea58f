package dev.staunch.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A value that no output may hold, in whatever form. */
record Canary(String text) {

    static Canary random() {
        return new Canary(
                "canary" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT));
    }

    /** What was found in the output, searched as bytes so that text and binary formats are alike. */
    List<String> formsIn(byte[] output) {
        String haystack = latin(output);
        String folded = haystack.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        forms().forEach(form -> {
            if (folded.contains(form.toLowerCase(Locale.ROOT))) {
                found.add(form);
            }
        });
        return found;
    }

    void assertNotIn(byte[] output) {
        assertThat(formsIn(output)).isEmpty();
    }

    void assertNotIn(String output) {
        assertNotIn(output.getBytes(StandardCharsets.UTF_8));
    }

    /** Plain, reversed, hex, Base64, UTF-16 and as the numbers of an array; of the middle, so that an edge may differ. */
    private List<String> forms() {
        String middle = text.substring(2, text.length() - 2);
        byte[] bytes = middle.getBytes(StandardCharsets.US_ASCII);
        List<String> forms = new ArrayList<>();
        forms.add(middle);
        forms.add(new StringBuilder(middle).reverse().toString());
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.ofDelimiter(" ").formatHex(bytes));
        for (int shift = 0; shift < 3; shift++) {
            forms.add(base64(text.getBytes(StandardCharsets.US_ASCII), shift));
            forms.add(base64(text.getBytes(StandardCharsets.UTF_16LE), shift));
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            forms.add(latin(middle.getBytes(charset)));
            forms.add(HexFormat.of().formatHex(middle.getBytes(charset)));
        }
        for (String separator : List.of(",", ", ", " ")) {
            forms.add(numbers(bytes, separator));
            forms.add(String.join(separator, middle.split("")));
            forms.add("\"" + String.join("\"" + separator + "\"", middle.split("")) + "\"");
        }
        return forms;
    }

    private static String base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return encoded.substring(4, encoded.length() - 4);
    }

    private static String numbers(byte[] bytes, String separator) {
        List<String> numbers = new ArrayList<>();
        for (byte each : bytes) {
            numbers.add(String.valueOf(each));
        }
        return String.join(separator, numbers);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
