package mawaqif.bench;

import mawaqif.analysis.Matrix;
import mawaqif.analysis.Options;
import mawaqif.analysis.Options.Count;
import mawaqif.analysis.Options.Level;
import mawaqif.analysis.Options.Rollup;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** Time for the cells of a whole matrix, beside a bare scan of the same claims. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CellsBench {
    @Param({"10000", "1000000"})
    int claims;

    private Synthetic data;

    @Setup
    public void generate() {
        data = new Synthetic(claims);
    }

    @Benchmark
    public long bareScan() {
        return data.bareScan();
    }

    @Benchmark
    public long bareScanWithSources() {
        return data.bareScanWithSources();
    }

    @Benchmark
    public Matrix top() {
        return Matrix.of(data.table, Synthetic.DEFAULT, Options.DEFAULT);
    }

    @Benchmark
    public Matrix leaf() {
        return Matrix.of(data.table, Synthetic.DEFAULT, Options.DEFAULT.with(Level.LEAF));
    }

    @Benchmark
    public Matrix rollupChildren() {
        return Matrix.of(data.table, Synthetic.DEFAULT, Options.DEFAULT.with(Rollup.CHILDREN));
    }

    @Benchmark
    public Matrix countSources() {
        return Matrix.of(data.table, Synthetic.DEFAULT, Options.DEFAULT.with(Count.SOURCES));
    }
}
