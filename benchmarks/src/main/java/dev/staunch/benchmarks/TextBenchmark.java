package dev.staunch.benchmarks;

import dev.staunch.text.TextPolicy;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Clean text through a policy, beside what is usually written for it (normalise, a regular expression that looks for
 * controls, strip), the JDK's normaliser alone, a loop that looks for controls and bidi controls only, and the limit: a
 * comparison with an equal text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextBenchmark {

    private static final Pattern HAZARD = Pattern.compile("\\p{Cntrl}");

    private static final TextPolicy LINE = TextPolicy.singleLine();
    private static final TextPolicy TEXT = TextPolicy.multiLine();

    /** Which text. */
    @Param({"ascii20", "latin60", "cjk60", "ascii4k"})
    public String input = "ascii20";

    private String text = "";
    private String equalText = "";
    private TextPolicy policy = LINE;

    /** Makes the text, which is canonical. */
    @Setup
    public void make() {
        text = switch (input) {
            case "ascii20" -> "Ann Lee, 12 Elm Road";
            case "latin60" -> "Zo\u00eb Fran\u00e7ois, 12 rue de l'\u00c9glise, Saint-\u00c9tienne, pr\u00e8s de Lyon";
            case "cjk60" ->
                "\u6771\u4eac\u90fd\u5343\u4ee3\u7530\u533a\u4e38\u306e\u5185\u4e00\u4e01\u76ee\u3001\u5c71\u7530\u592a\u90ce\u3055\u3093\u3078\u3002"
                        + "\u4eca\u65e5\u306f\u5929\u6c17\u304c\u3044\u3044\u306d\ud83d\ude00\u6563\u6b69\u306b\u884c\u3053\u3046\ud83d\udc69\u200d\ud83d\udcbb"
                        + "\u5317\u4eac\u5e02\u671d\u9633\u533a\u5efa\u56fd";
            default ->
                "The quick brown fox jumps over the lazy dog. ".repeat(92).substring(0, 4095) + ".";
        };
        equalText = new String(text.toCharArray());
        policy = input.equals("ascii4k") ? TEXT : LINE;
    }

    /** A policy of Staunch. */
    @Benchmark
    public String staunch() {
        return policy.apply(text).orElse("");
    }

    /** What is usually written. */
    @Benchmark
    public String typical() {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        return HAZARD.matcher(normal).replaceAll("").strip();
    }

    /** The JDK's normaliser alone, on text that is normalised. */
    @Benchmark
    public String normalizer() {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A loop that looks for controls, bidi controls and lone surrogates, and does nothing else. */
    @Benchmark
    public boolean loop() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The limit. */
    @Benchmark
    public boolean equal() {
        return text.equals(equalText);
    }
}
