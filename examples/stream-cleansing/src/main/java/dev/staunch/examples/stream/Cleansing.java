package dev.staunch.examples.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;

/** Makes a file, cleanses it with Flink and with a loop, and compares: {@code Cleansing [records]}. */
public final class Cleansing {

    private static final int PARALLELISM = 2;

    private Cleansing() {}

    /**
     * Runs it.
     *
     * @param args how many records; a million if it is not said
     * @throws Exception if Flink or the disk fails
     */
    public static void main(String[] args) throws Exception {
        int records = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
        Path directory = Files.createTempDirectory("cleansing");
        Path input = directory.resolve("payments.jsonl");
        new Records(42, canary).write(input, records);
        System.out.printf(Locale.ROOT, "%,d records, %,d bytes%n", records, Files.size(input));

        long start = System.nanoTime();
        Path clean = directory.resolve("clean");
        Path rejects = directory.resolve("rejects");
        await(CleansingJob.start(input, clean, rejects, PARALLELISM), records);
        Outcome flink = Outcome.ofSinks(clean, rejects);
        report("Flink, two at a time", flink, records, System.nanoTime() - start);

        start = System.nanoTime();
        Outcome loop = Outcome.ofLoop(input);
        report("a loop", loop, records, System.nanoTime() - start);

        boolean same = flink.equals(loop);
        boolean tight = isTight(rejects, canary);
        System.out.println(same ? "the same verdicts" : "DIFFERENT VERDICTS");
        System.out.println(tight ? "no reject shows its input" : "A REJECT SHOWS ITS INPUT");
        System.out.println("clean records and rejects: " + directory);
        System.exit(same && tight ? 0 : 1);
    }

    private static void await(JobClient job, int records) throws ExecutionException, InterruptedException {
        var end = job.getJobExecutionResult();
        while (true) {
            try {
                JobExecutionResult unused = end.get(500, TimeUnit.MILLISECONDS);
                System.out.printf(Locale.ROOT, "\r%,d of %,d%n", records, records);
                return;
            } catch (TimeoutException running) {
                Object judged = job.getAccumulators().get().get(CleansingJob.JUDGED);
                long count = judged instanceof Long known ? known : 0;
                System.out.printf(Locale.ROOT, "\r%,d of %,d", count, records);
            }
        }
    }

    private static void report(String how, Outcome outcome, int records, long nanos) {
        double seconds = nanos / (double) Duration.ofSeconds(1).toNanos();
        System.out.printf(
                Locale.ROOT,
                "%s: %,d clean, %,d rejected, %.1f s, %,.0f a second%n",
                how,
                outcome.clean(),
                outcome.rejected(),
                seconds,
                records / seconds);
    }

    private static boolean isTight(Path rejects, String canary) throws IOException {
        for (Path file : Outcome.files(rejects)) {
            if (Files.readString(file).contains(canary)) {
                return false;
            }
        }
        return true;
    }
}
