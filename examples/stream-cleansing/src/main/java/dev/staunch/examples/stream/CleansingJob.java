package dev.staunch.examples.stream;

import dev.staunch.redaction.Pseudonymizer;
import java.io.Serial;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/** The job: lines in, clean records to one sink, rejects to a dead-letter sink. */
final class CleansingJob {

    static final String JUDGED = "judged";
    private static final OutputTag<String> REJECTS = new OutputTag<>("rejects", Types.STRING);

    private CleansingJob() {}

    /**
     * Starts the job in Flink's embedded mode.
     *
     * @param input a file of lines
     * @param clean the directory of clean records
     * @param rejects the directory of rejects
     * @param parallelism how many lines are judged at a time
     * @return the running job
     * @throws Exception if Flink cannot start
     */
    static JobClient start(Path input, Path clean, Path rejects, int parallelism) throws Exception {
        Configuration settings = new Configuration();
        settings.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofMillis(500)); // brings the count
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(parallelism, settings);
        flink.setRuntimeMode(RuntimeExecutionMode.BATCH);
        FileSource<String> lines = FileSource.forRecordStreamFormat(new TextLineInputFormat(), path(input))
                .build();
        SingleOutputStreamOperator<String> judged = flink.fromSource(lines, WatermarkStrategy.noWatermarks(), "lines")
                .process(new Judge());
        judged.sinkTo(to(clean));
        judged.getSideOutput(REJECTS).sinkTo(to(rejects));
        return flink.executeAsync("cleansing");
    }

    private static FileSink<String> to(Path directory) {
        return FileSink.forRowFormat(path(directory), new SimpleStringEncoder<String>("UTF-8"))
                .build();
    }

    private static org.apache.flink.core.fs.Path path(Path path) {
        return new org.apache.flink.core.fs.Path(path.toUri());
    }

    /** Judges line by line. What the workers need is made where they run: keys are not sent around. */
    private static final class Judge extends ProcessFunction<String, String> {

        @Serial
        private static final long serialVersionUID = 1;

        private transient @Nullable Pseudonymizer pseudonymizer;
        private final LongCounter count = new LongCounter();

        @Override
        public void open(OpenContext context) {
            pseudonymizer = Keys.pseudonymizer();
            getRuntimeContext().addAccumulator(JUDGED, count);
        }

        @Override
        @SuppressWarnings("NullAway") // open is called first
        public void processElement(String line, Context context, Collector<String> clean) {
            Verdict verdict = Verdict.of(line, pseudonymizer);
            if (verdict.valid()) {
                clean.collect(verdict.line());
            } else {
                context.output(REJECTS, verdict.line());
            }
            count.add(1L);
        }
    }
}
