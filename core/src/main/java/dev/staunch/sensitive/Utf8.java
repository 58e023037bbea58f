package dev.staunch.sensitive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** UTF-8 (RFC 3629) in both directions: strict, and without a copy left behind. */
final class Utf8 {

    private Utf8() {}

    /** The text as bytes, or null where it has a lone surrogate. */
    static byte @Nullable [] encode(char[] chars) {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder(); // reports, does not replace
        byte[] buffer = new byte[Math.multiplyExact(chars.length, 3)]; // a pair takes 4 bytes for 2 chars
        ByteBuffer out = ByteBuffer.wrap(buffer);
        boolean wellFormed = !encoder.encode(CharBuffer.wrap(chars), out, true).isError();
        byte[] exact = drain(buffer, out.position());
        return wellFormed ? exact : null;
    }

    /** The bytes as text, or null where they are not UTF-8. */
    static char @Nullable [] decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports, does not replace
        char[] buffer = new char[bytes.length];
        CharBuffer out = CharBuffer.wrap(buffer);
        boolean wellFormed = !decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
        char[] exact = drain(buffer, out.position());
        return wellFormed ? exact : null;
    }

    /** The first bytes of a buffer, which is wiped. */
    static byte[] drain(byte[] buffer, int length) {
        byte[] exact = Arrays.copyOf(buffer, length);
        Arrays.fill(buffer, (byte) 0);
        return exact;
    }

    /** The first characters of a buffer, which is wiped. */
    static char[] drain(char[] buffer, int length) {
        char[] exact = Arrays.copyOf(buffer, length);
        Arrays.fill(buffer, '\0');
        return exact;
    }
}
