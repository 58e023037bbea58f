package dev.staunch.logging.log4j;

import dev.staunch.logging.sink.Sink;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.apache.logging.log4j.message.Message;

/** Shows a watch the canaries that come to an appender, and keeps them from being written. */
final class SinkFilter extends AbstractFilter {

    private final Sink sink;
    private final String token;

    SinkFilter(Sink sink, String token) {
        this.sink = sink;
        this.token = token;
        start();
    }

    @Override
    public Result filter(LogEvent event) {
        if (!String.valueOf(event.getMessage().getFormattedMessage()).startsWith(token)) {
            return Result.NEUTRAL;
        }
        sink.see(textOf(event));
        return Result.DENY;
    }

    @SuppressWarnings("deprecation") // layouts still ask for the template
    private static String textOf(LogEvent event) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Message message = event.getMessage();
        out.println(message.getFormattedMessage());
        out.println(message.getFormat());
        out.println(Arrays.deepToString(message.getParameters()));
        out.println(event.getMarker());
        out.println(event.getContextData());
        out.println(event.getContextStack());
        out.println(event.getThreadName());
        if (event.getThrown() != null) {
            event.getThrown().printStackTrace(out);
        }
        return text.toString();
    }
}
