package dev.staunch.logging.logback;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import dev.staunch.logging.RedactedThrowable;
import org.jspecify.annotations.Nullable;

/**
 * Logback's view of a redacted exception, under the class name of the original. A {@link ThrowableProxy}, since some
 * appenders cast to it.
 */
final class RedactedProxy extends ThrowableProxy {

    private final RedactedThrowable redacted;
    private final int commonFrames;
    private final @Nullable IThrowableProxy cause;
    private final IThrowableProxy[] suppressed;

    RedactedProxy(RedactedThrowable redacted) {
        this(redacted, 0);
    }

    private RedactedProxy(RedactedThrowable redacted, int commonFrames) {
        super(redacted);
        this.redacted = redacted;
        this.commonFrames = commonFrames;
        this.cause = wrapped(super.getCause());
        IThrowableProxy[] plain = super.getSuppressed();
        this.suppressed = new IThrowableProxy[plain.length];
        for (int i = 0; i < plain.length; i++) {
            suppressed[i] = wrapped(plain[i]);
        }
    }

    @Override
    public String getClassName() {
        return redacted.className();
    }

    @Override
    public int getCommonFrames() {
        return commonFrames;
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return cause;
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return suppressed.clone();
    }

    private static @Nullable IThrowableProxy wrapped(@Nullable IThrowableProxy plain) {
        return plain instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof RedactedThrowable nested
                ? new RedactedProxy(nested, proxy.getCommonFrames())
                : plain;
    }
}
