package dev.staunch.sensitive;

import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Owns the bytes of a secret until they are moved out or wiped. Guarded by itself. */
final class Cell {

    private byte @Nullable [] bytes;
    private final boolean once;

    /** Takes the array over: nobody else may keep it. */
    Cell(byte[] bytes, boolean once) {
        this.bytes = bytes;
        this.once = once;
    }

    /** The bytes for one reader, who wipes them: a copy, or the bytes themselves where they are read once. */
    synchronized byte[] read() {
        return once ? take() : copy();
    }

    /** Moves the bytes out, leaving nothing. */
    synchronized byte[] take() {
        byte[] taken = held();
        bytes = null;
        return taken;
    }

    synchronized byte[] copy() {
        return held().clone();
    }

    /** Takes time that depends on the length of the candidate, not on the bytes held or on how many. */
    synchronized boolean matches(byte[] candidate) {
        return MessageDigest.isEqual(candidate, held());
    }

    synchronized void wipe() {
        if (bytes != null) {
            Arrays.fill(bytes, (byte) 0);
            bytes = null;
        }
    }

    private byte[] held() {
        if (bytes == null) {
            throw new IllegalStateException("the secret was closed or has been read once already");
        }
        return bytes;
    }
}
