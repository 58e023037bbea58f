package dev.staunch.benchmarks;

import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import io.vavr.control.Either;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Five steps, each a method of its own that may fail, over pre-made objects, so that what is measured is the way of failing. An input is
 * a chain of five cells; a missing link is a failure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ResultChainBenchmark {

    /** A link of a chain. */
    static final class Cell {
        final @Nullable Cell next;

        Cell(@Nullable Cell next) {
            this.next = next;
        }
    }

    /** What is reported. */
    enum Reason {
        BROKEN
    }

    /** Without a stack trace. */
    static final class Traceless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Traceless() {
            super("broken", null, false, false);
        }
    }

    /** With a stack trace. */
    static final class Traced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Traced() {
            super("broken");
        }
    }

    private static final Err<Cell, Reason> BROKEN = new Err<>(Reason.BROKEN);

    /** Which inputs: all good, all failing at step four, one in ten failing. */
    @Param({"ok", "step4", "tenth"})
    public String inputs = "ok";

    private final Cell[] chains = new Cell[1024];
    private int turn;

    /** Makes the chains. */
    @Setup
    public void fill() {
        Random random = new Random(17);
        for (int i = 0; i < chains.length; i++) {
            boolean fails = inputs.equals("step4") || (inputs.equals("tenth") && random.nextInt(10) == 0);
            chains[i] = chain(fails ? 4 : 6);
        }
    }

    private static Cell chain(int length) {
        Cell cell = new Cell(null);
        for (int i = 1; i < length; i++) {
            cell = new Cell(cell);
        }
        return cell;
    }

    private Cell next() {
        return chains[turn++ & 1023];
    }

    /** The limit: nulls and ifs. */
    @Benchmark
    public Object nulls() {
        Cell a = next().next;
        if (a == null) {
            return Reason.BROKEN;
        }
        Cell b = a.next;
        if (b == null) {
            return Reason.BROKEN;
        }
        Cell c = b.next;
        if (c == null) {
            return Reason.BROKEN;
        }
        Cell d = c.next;
        if (d == null) {
            return Reason.BROKEN;
        }
        Cell e = d.next;
        return e == null ? Reason.BROKEN : e;
    }

    /** The same with steps that the JIT does not inline. */
    @Benchmark
    public Object nullsNotInlined() {
        Cell a = farNull(next());
        if (a == null) {
            return Reason.BROKEN;
        }
        Cell b = farNull(a);
        if (b == null) {
            return Reason.BROKEN;
        }
        Cell c = farNull(b);
        if (c == null) {
            return Reason.BROKEN;
        }
        Cell d = farNull(c);
        if (d == null) {
            return Reason.BROKEN;
        }
        Cell e = farNull(d);
        return e == null ? Reason.BROKEN : e;
    }

    /** Staunch, chained. */
    @Benchmark
    public Object result() {
        return step1(next())
                .flatMap(ResultChainBenchmark::step2)
                .flatMap(ResultChainBenchmark::step3)
                .flatMap(ResultChainBenchmark::step4)
                .flatMap(ResultChainBenchmark::step5)
                .fold(cell -> cell, reason -> reason);
    }

    /** Staunch, chained, with steps that the JIT does not inline. */
    @Benchmark
    public Object resultNotInlined() {
        return farStep1(next())
                .flatMap(ResultChainBenchmark::farStep2)
                .flatMap(ResultChainBenchmark::farStep3)
                .flatMap(ResultChainBenchmark::farStep4)
                .flatMap(ResultChainBenchmark::farStep5)
                .fold(cell -> cell, reason -> reason);
    }

    /** Vavr. */
    @Benchmark
    public Object vavrEither() {
        return either1(next())
                .flatMap(ResultChainBenchmark::either2)
                .flatMap(ResultChainBenchmark::either3)
                .flatMap(ResultChainBenchmark::either4)
                .flatMap(ResultChainBenchmark::either5)
                .fold(reason -> reason, cell -> cell);
    }

    /** Vavr, with steps that the JIT does not inline. */
    @Benchmark
    public Object vavrEitherNotInlined() {
        return farEither1(next())
                .flatMap(ResultChainBenchmark::farEither2)
                .flatMap(ResultChainBenchmark::farEither3)
                .flatMap(ResultChainBenchmark::farEither4)
                .flatMap(ResultChainBenchmark::farEither5)
                .fold(reason -> reason, cell -> cell);
    }

    /** An exception with a stack trace, thrown sixty frames deeper than it is made use of. */
    @Benchmark
    public Object tracedException() {
        try {
            return deep(60, next());
        } catch (Traced broken) {
            return Reason.BROKEN;
        }
    }

    /** An exception without a stack trace. */
    @Benchmark
    public Object tracelessException() {
        try {
            return thrower(thrower(thrower(thrower(thrower(next())))));
        } catch (Traceless broken) {
            return Reason.BROKEN;
        }
    }

    private static Result<Cell, Reason> step1(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    private static Result<Cell, Reason> step2(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    private static Result<Cell, Reason> step3(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    private static Result<Cell, Reason> step4(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    private static Result<Cell, Reason> step5(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Result<Cell, Reason> farStep1(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Result<Cell, Reason> farStep2(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Result<Cell, Reason> farStep3(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Result<Cell, Reason> farStep4(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Result<Cell, Reason> farStep5(Cell cell) {
        Cell next = cell.next;
        return next == null ? BROKEN : new Ok<>(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static @Nullable Cell farNull(Cell cell) {
        return cell.next;
    }

    private static Either<Reason, Cell> either1(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    private static Either<Reason, Cell> either2(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    private static Either<Reason, Cell> either3(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    private static Either<Reason, Cell> either4(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    private static Either<Reason, Cell> either5(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Either<Reason, Cell> farEither1(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Either<Reason, Cell> farEither2(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Either<Reason, Cell> farEither3(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Either<Reason, Cell> farEither4(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Either<Reason, Cell> farEither5(Cell cell) {
        Cell next = cell.next;
        return next == null ? Either.left(Reason.BROKEN) : Either.right(next);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Cell deep(int frames, Cell cell) {
        return frames == 0 ? tracedStep(tracedStep(tracedStep(tracedStep(tracedStep(cell))))) : deep(frames - 1, cell);
    }

    private static Cell tracedStep(Cell cell) {
        Cell next = cell.next;
        if (next == null) {
            throw new Traced();
        }
        return next;
    }

    private static Cell thrower(Cell cell) {
        Cell next = cell.next;
        if (next == null) {
            throw new Traceless();
        }
        return next;
    }
}
