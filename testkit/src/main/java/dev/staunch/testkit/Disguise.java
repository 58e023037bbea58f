package dev.staunch.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The forms in which a canary can show up. Each canary is made into the texts to search for, and each searched text is
 * read in the forms that undo what hides a canary: case, escapes, and breaks.
 */
final class Disguise {

    /** How many bytes Base64 turns into whole characters. */
    private static final int BASE64_GROUP = 3;

    record Form(String name, String needle) {}

    private Disguise() {}

    /** What to look for in the text as it is and in its other readings. */
    static List<Form> formsOf(String canary) {
        byte[] bytes = canary.getBytes(StandardCharsets.US_ASCII);
        List<Form> forms = new ArrayList<>();
        forms.add(new Form("plain", canary));
        forms.add(new Form("another case", canary.toLowerCase(Locale.ROOT)));
        forms.add(new Form(
                "reversed", new StringBuilder(canary).reverse().toString().toLowerCase(Locale.ROOT)));
        forms.add(new Form("hex", hex(bytes)));
        for (int offset = 0; offset < BASE64_GROUP; offset++) {
            forms.add(new Form("Base64", base64(bytes, offset)));
        }
        return forms;
    }

    /** The text without what may stand between the characters of a canary. */
    static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Percent escapes, JSON and Java escapes, and HTML references undone, once. */
    static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = switch (c) {
                case '%' -> hexEscape(text, i + 1, 2, out);
                case '\\' -> backslash(text, i, out);
                case '&' -> reference(text, i, out);
                default -> -1;
            };
            if (end < 0) {
                out.append(c);
                end = i + 1;
            }
            i = end;
        }
        return out.toString();
    }

    /** The characters of Base64 that depend on the canary alone, when it begins at this byte of a group of three. */
    private static String base64(byte[] bytes, int offset) {
        byte[] shifted = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = offset == 0 ? 0 : offset + 1;
        int to = shifted.length % BASE64_GROUP == 0 ? encoded.length() : encoded.length() - 1;
        return encoded.substring(from, to);
    }

    private static String hex(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte each : bytes) {
            out.append(Character.forDigit(each >> 4, 16)).append(Character.forDigit(each & 0xF, 16));
        }
        return out.toString();
    }

    private static int hexEscape(String text, int from, int digits, StringBuilder out) {
        if (from + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        out.append((char) value);
        return from + digits;
    }

    private static int backslash(String text, int at, StringBuilder out) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) == '\\') {
            i++;
        }
        if (i < text.length() && text.charAt(i) == 'u') {
            return hexEscape(text, i + 1, 4, out);
        }
        return i < text.length() && text.charAt(i) == 'x' ? hexEscape(text, i + 1, 2, out) : -1;
    }

    private static int reference(String text, int at, StringBuilder out) {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > 10 || at + 2 >= end || text.charAt(at + 1) != '#') {
            return -1;
        }
        boolean hex = (text.charAt(at + 2) | 0x20) == 'x';
        int value = 0;
        for (int i = at + (hex ? 3 : 2); i < end; i++) {
            int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        out.append((char) value);
        return end + 1;
    }
}
