package dev.staunch.benchmarks;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import dev.staunch.redaction.RedactionPolicy;
import dev.staunch.redaction.Redactor;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.logstash.logback.mask.RegexValueMasker;
import org.ahocorasick.trie.Trie;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One line of about 211 characters, out of 10,000, without secrets or with one in fifty of them. The peers have ten patterns,
 * Staunch its whole default policy.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RedactionBenchmark {

    private static final int LINES = 10_000;
    private static final String[] WORDS =
            ("accepted order customer request response connection pool timeout retry started finished "
                            + "loading configuration service handler thread queue message payload partition offset consumer producer cluster "
                            + "node shard index mapping schema version upgrade migration rollback commit transaction evicted entries bytes "
                            + "millis seconds latency percentile")
                    .split(" ", -1);

    /** One pattern each: names, bearer, basic, JWT, card, userinfo, three tokens, email. */
    private static final String[] USUAL = {
        "(?i)(password|passwd|secret|token|api[_-]?key)\\s*[=:]\\s*\\S+",
        "(?i)bearer\\s+[\\w.~+/-]+=*",
        "(?i)basic\\s+[\\w+/]+=*",
        "eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+",
        "\\b(?:\\d[ -]*?){13,16}\\b",
        "[a-z]+://[^/\\s:@]+:[^/\\s@]+@",
        "\\bAK" + "IA[0-9A-Z]{16}\\b",
        "\\bgh[pousr]_\\w{36,}\\b",
        "\\bxox[abprs]-[\\w-]{10,}\\b",
        "[\\w.+-]+@[\\w-]+\\.[\\w.-]+"
    };

    /** The same with possessive and bounded parts, each behind a literal or a boundary. */
    private static final String[] TUNED = {
        "\\b(?:[pP]ass(?:word|wd)|[sS]ecret|[tT]oken|[aA]pi[_-]?[kK]ey)[=:]\\s?+[^\\s,;&]++",
        "\\b[bB]earer [\\w.~+/-]{16,4096}+",
        "\\b[bB]asic [\\w+/]{8,4096}+",
        "\\beyJ[\\w-]{8,4096}+\\.[\\w-]{8,4096}+\\.[\\w-]*+",
        "\\b[3-6]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{1,7}\\b",
        "://[^/\\s:@]{1,64}+:[^/\\s@]{1,64}+@",
        "\\bAK" + "IA[0-9A-Z]{16}\\b",
        "\\bgh[pousr]_\\w{36,255}+",
        "\\bxox[abprs]-[\\w-]{10,255}+",
        "\\b[\\w.+-]{1,64}+@[\\w-]{1,63}+\\.[\\w.-]{2,255}+"
    };

    /** What each match has, but for a card number. */
    private static final String[] KEYWORDS = {
        "password", "passwd", "secret", "token", "api", "bearer", "basic", "eyj", "://", "ak" + "ia", "gh", "xox", "@"
    };

    /** How many lines of a hundred have a secret. */
    @Param({"0", "2"})
    public int secrets;

    private final String[] lines = new String[LINES];
    private final Redactor redactor = Redactor.standard();
    private final Pattern usual = Pattern.compile("(?:" + String.join(")|(?:", USUAL) + ")");
    private final Pattern tuned = Pattern.compile("(?:" + String.join(")|(?:", TUNED) + ")");
    private final Pattern card = Pattern.compile(TUNED[4]);
    private final Trie keywords =
            Trie.builder().ignoreCase().addKeywords(KEYWORDS).build();
    private final RegexValueMasker[] maskers =
            Stream.of(USUAL).map(each -> new RegexValueMasker(each, "***")).toArray(RegexValueMasker[]::new);
    private final com.google.re2j.Pattern re2 =
            com.google.re2j.Pattern.compile("(?:" + String.join(")|(?:", USUAL) + ")");
    private Redactor manyFormats = redactor;
    private @Nullable PatternLayout layout;
    private @Nullable LoggerContext context;
    private int next;

    /** Makes the lines. */
    @Setup
    public void lines() {
        Random random = new Random(7);
        for (int i = 0; i < LINES; i++) {
            lines[i] = line(random, i, random.nextInt(100) < secrets);
        }
        RedactionPolicy policy = RedactionPolicy.standard();
        for (int i = 0; i < 1000; i++) {
            policy = policy.withFormat(Integer.toString(i + 46_656, 36) + "_", "a-zA-Z0-9", 20, 40);
        }
        manyFormats = Redactor.of(policy);
        StringBuilder pattern = new StringBuilder("%msg");
        for (String each : USUAL) {
            pattern.insert(0, "%replace(").append("){'").append(each).append("', '***'}");
        }
        context = new LoggerContext();
        layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(pattern.toString());
        layout.start();
    }

    private static String line(Random random, int i, boolean secret) {
        StringBuilder out = new StringBuilder("2026-11-")
                .append(10 + random.nextInt(20))
                .append('T')
                .append(10 + random.nextInt(13))
                .append(":27:")
                .append(10 + random.nextInt(49))
                .append('.')
                .append(100 + random.nextInt(899))
                .append("Z INFO  [http-nio-8080-exec-")
                .append(random.nextInt(20))
                .append("] o.e.orders.OrderService - ");
        switch (i % 4) {
            case 0 -> out.append("id=").append(new UUID(random.nextLong(), random.nextLong()));
            case 1 ->
                out.append("GET /api/v1/orders/")
                        .append(random.nextInt(100_000))
                        .append("?page=2 status=200");
            case 2 -> out.append("{\"user\":\"u").append(random.nextInt(1000)).append("\",\"count\":3,\"ok\":true}");
            default ->
                out.append("at dev.example.Main.run(Main.java:")
                        .append(random.nextInt(400))
                        .append(')');
        }
        if (secret) {
            out.append(i % 2 == 0 ? " password=hunter" + i : " card 4111 1111 1111 1111");
        }
        int length = 200 + random.nextInt(22);
        while (out.length() < length) {
            out.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.toString();
    }

    private String line() {
        next = next + 1 < LINES ? next + 1 : 0;
        return lines[next];
    }

    @Benchmark
    public long charAtSum() {
        String line = line();
        long sum = 0;
        for (int i = 0; i < line.length(); i++) {
            sum += line.charAt(i);
        }
        return sum;
    }

    @Benchmark
    public String staunch() {
        return redactor.redact(line());
    }

    @Benchmark
    public String staunchWithThousandFormatsMore() {
        return manyFormats.redact(line());
    }

    @Benchmark
    public String tunedAlternation() {
        return tuned.matcher(line()).replaceAll("***");
    }

    @Benchmark
    public String usualAlternation() {
        return usual.matcher(line()).replaceAll("***");
    }

    @Benchmark
    public String re2() {
        return re2.matcher(line()).replaceAll("***");
    }

    @Benchmark
    public @Nullable String logbackReplace() {
        PatternLayout ready = layout;
        LoggerContext made = context;
        if (ready == null || made == null) {
            return null;
        }
        LoggingEvent event = new LoggingEvent();
        event.setMessage(line());
        event.setLoggerContext(made);
        return ready.doLayout(event);
    }

    /** The tuned patterns where a keyword is found, and else that of card numbers alone. */
    @Benchmark
    public String keywordsThenTunedAlternation() {
        String line = line();
        return (keywords.containsMatch(line) ? tuned : card).matcher(line).replaceAll("***");
    }

    /** As the encoder masks a value, without the writing of JSON. */
    @Benchmark
    public Object logstashMaskers() {
        Object value = line();
        for (RegexValueMasker each : maskers) {
            Object masked = each.mask(null, value);
            value = masked == null ? value : masked;
        }
        return value;
    }
}
