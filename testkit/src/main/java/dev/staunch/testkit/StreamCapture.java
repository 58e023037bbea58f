package dev.staunch.testkit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is written to a standard stream, and lets it through. */
final class StreamCapture implements Capture {

    private final String name;
    private final Supplier<PrintStream> current;
    private final Consumer<PrintStream> replace;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable PrintStream original;
    private @Nullable PrintStream ours;

    private StreamCapture(String name, Supplier<PrintStream> current, Consumer<PrintStream> replace) {
        this.name = name;
        this.current = current;
        this.replace = replace;
    }

    static StreamCapture out() {
        return new StreamCapture("System.out", () -> System.out, System::setOut);
    }

    static StreamCapture err() {
        return new StreamCapture("System.err", () -> System.err, System::setErr);
    }

    @Override
    public String source() {
        return name;
    }

    @Override
    public void begin() {
        PrintStream before = current.get();
        original = before;
        ours = new PrintStream(new Tee(before, bytes), true, StandardCharsets.UTF_8);
        replace.accept(ours);
    }

    @Override
    public String finish() {
        if (ours != null && original != null) {
            ours.flush();
            if (current.get() == ours) {
                replace.accept(original);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final class Tee extends OutputStream {
        private final PrintStream through;
        private final ByteArrayOutputStream kept;

        Tee(PrintStream through, ByteArrayOutputStream kept) {
            this.through = through;
            this.kept = kept;
        }

        @Override
        public void write(int b) {
            through.write(b);
            kept.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            through.write(b, off, len);
            kept.write(b, off, len);
        }

        @Override
        public void flush() {
            through.flush();
        }
    }
}
