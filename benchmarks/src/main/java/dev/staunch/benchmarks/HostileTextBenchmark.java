package dev.staunch.benchmarks;

import dev.staunch.redaction.Redactor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Lines of 100,000 characters that a matcher has to look at again and again, under the whole default policy. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HostileTextBenchmark {

    private static final int LENGTH = 100_000;

    /** What the line is made of. */
    @Param({
        "key:[",
        "key=",
        "api key: ",
        "token=<a>",
        "token=CN=",
        "\"key\": ",
        "password=,,,,",
        "curl -u a:",
        "kind: Secret ",
        "&quot;&gt;",
        "name=\"token\"\\n",
        "://a:",
        "Q~",
        "a@",
        "4111 ",
        "eyJaaaaaaaa.",
        "Zm9vIGJhciBiYXo"
    })
    public String unit = "";

    private final Redactor redactor = Redactor.standard();
    private String line = "";

    /** Makes the line. */
    @Setup
    public void line() {
        line = unit.repeat(LENGTH / unit.length());
    }

    @Benchmark
    public String redact() {
        return redactor.redact(line);
    }
}
