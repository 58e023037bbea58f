package dev.staunch.logging.slf4j;

import dev.staunch.logging.sink.Sink;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.spi.MDCAdapter;

/** What a backend would be given, and what it can read beside: its context and the name of the thread. */
record SinkText(Sink sink, String token, MDCAdapter context) {

    /** Whether the event was a canary, which is not to be written. */
    boolean takes(@Nullable Marker marker, String text, @Nullable Throwable thrown) {
        if (!text.contains(token)) {
            return false;
        }
        StringWriter all = new StringWriter();
        PrintWriter out = new PrintWriter(all);
        out.println(text);
        out.println(marker);
        out.println(context.getCopyOfContextMap());
        out.println(Thread.currentThread().getName());
        if (thrown != null) {
            thrown.printStackTrace(out);
        }
        sink.see(all.toString());
        return true;
    }
}
