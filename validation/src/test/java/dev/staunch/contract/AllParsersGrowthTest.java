package dev.staunch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text, however long, makes a parser take more than a share of time and memory that grows with it. */
class AllParsersGrowthTest {

    private static final int LARGE = 1 << 20;
    private static final int FACTOR = 8;
    private static final int SLACK = 3;
    private static final long LEAST_TIME = 500_000;
    private static final long LEAST_MEMORY = 8_192;
    private static final ThreadMXBean METER = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private record Cost(long time, long memory) {

        static Cost of(Subject subject, String text) {
            long memory = METER.getCurrentThreadAllocatedBytes();
            long time = METER.getCurrentThreadCpuTime();
            Object result = subject.parser().parse(text);
            Cost cost =
                    new Cost(METER.getCurrentThreadCpuTime() - time, METER.getCurrentThreadAllocatedBytes() - memory);
            assertThat(result).isNotNull();
            return cost;
        }

        boolean isInProportionTo(Cost small) {
            return time <= SLACK * FACTOR * Math.max(small.time, LEAST_TIME)
                    && memory <= FACTOR * Math.max(small.memory, LEAST_MEMORY);
        }
    }

    @Test
    void eight_times_the_text_takes_no_more_than_its_share() {
        Set<Object> parsers = new HashSet<>();
        List<Subject> subjects = Subject.all().stream()
                .filter(subject -> parsers.add(subject.parser()))
                .toList();
        Stream.concat(Stream.of(ParserContract.HOSTILE), AllParsersProperties.VALID.stream())
                .forEach(unit -> {
                    String large = unit.repeat(LARGE / unit.length());
                    String small = unit.repeat(LARGE / FACTOR / unit.length());
                    subjects.forEach(subject -> assertInProportion(subject, small, large));
                });
    }

    private static void assertInProportion(Subject subject, String small, String large) {
        for (int attempt = 1; ; attempt++) {
            Cost much = Cost.of(subject, large);
            Cost little = Cost.of(subject, small);
            if (much.isInProportionTo(little)) {
                return;
            }
            assertThat(attempt).as("%s: %s for %s", subject, much, little).isLessThan(6);
        }
    }
}
