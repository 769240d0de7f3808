package mawaqif.comparison;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mawaqif.api.Problem;
import mawaqif.comparison.spi.FigureFormat;
import mawaqif.studies.Code;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Figures as files: drawn a bounded number at a time, kept in a bounded number of bytes, and drawn
 * once where several ask for the same at the same time. A data version never changes, so a file
 * that is kept is never stale. Rights are asked for every time; what is kept is kept by what its
 * reader may see, so that nobody is handed the drafts of others.
 */
@Service
public class FigureFiles {

    /** What a file takes beside its bytes. */
    private static final int OVERHEAD = 2048;

    /**
     * All that a file depends on.
     *
     * @param sight whose drafts are seen
     */
    private record Key(
            StudyId study,
            String sight,
            String figure,
            String extension,
            MatrixQuery query,
            Set<Code> opened,
            List<List<String>> own,
            Locale locale,
            @Nullable String address,
            Drawing drawing) {}

    private final FigureExports exports;
    private final Comparison comparison;
    private final Access access;
    private final DrawingDesks desks;
    private final AsyncCache<Key, byte[]> kept;

    FigureFiles(
            FigureExports exports,
            Comparison comparison,
            Access access,
            DrawingDesks desks,
            @Value("${mawaqif.figures.kept:64MB}") DataSize bytes) {
        this.exports = exports;
        this.comparison = comparison;
        this.access = access;
        this.desks = desks;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(bytes.toBytes())
                        .weigher((Key _, byte[] file) -> OVERHEAD + file.length)
                        .buildAsync();
    }

    /**
     * A figure as a file; not to be changed, for others are given the same.
     *
     * @throws Problem.NotFound if there is no such figure
     * @throws Problem.BadRequest if a parameter of the figure's own, or the page, will not do
     * @throws Problem.Busy if too many figures are being drawn
     */
    public byte[] file(FigureExports.Asked asked, Drawing drawing, FigureFormat format) {
        access.requireExport(asked.study().id().value());
        Key key = key(asked, drawing, format);
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> first = kept.asMap().putIfAbsent(key, mine);
        return first == null
                ? draw(asked, drawing, format, mine)
                : await(first, asked, drawing, format);
    }

    /** How many bytes are kept at the moment, about. */
    long bytesKept() {
        kept.synchronous().cleanUp();
        return kept.synchronous().asMap().values().stream().mapToLong(file -> file.length).sum();
    }

    private byte[] draw(
            FigureExports.Asked asked,
            Drawing drawing,
            FigureFormat format,
            CompletableFuture<byte[]> result) {
        try {
            byte[] file = drawn(asked, drawing, format);
            result.complete(file);
            return file;
        } catch (Throwable failure) {
            // Whoever waits is told, and the next to ask tries anew. Any other failure than this
            // the cache would write into the log, where a wrong address has no business.
            CancellationException abandoned = new CancellationException();
            abandoned.initCause(failure);
            result.completeExceptionally(abandoned);
            throw failure;
        }
    }

    private byte[] drawn(FigureExports.Asked asked, Drawing drawing, FigureFormat format) {
        return desks.draw(() -> format.write(exports.export(asked, drawing)));
    }

    /** Waits for the one who is drawing; if that comes to nothing, for other reasons, draws. */
    private byte[] await(
            CompletableFuture<byte[]> drawing,
            FigureExports.Asked asked,
            Drawing how,
            FigureFormat format) {
        try {
            return drawing.get(desks.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw desks.busy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw desks.busy();
        } catch (CancellationException | ExecutionException failed) {
            if (failed.getCause() instanceof Problem.Busy busy) {
                throw busy;
            }
            return drawn(asked, how, format);
        }
    }

    private Key key(FigureExports.Asked asked, Drawing drawing, FigureFormat format) {
        List<List<String>> own =
                exports.parameters(asked.figure()).stream()
                        .map(name -> asked.own().parameters().getOrDefault(name, List.of()))
                        .toList();
        return new Key(
                asked.study().id(),
                comparison.sight(asked.study(), asked.query().filter()),
                asked.figure(),
                format.extension(),
                asked.query(),
                Set.copyOf(asked.opened()),
                own,
                asked.locale(),
                asked.address(),
                drawing);
    }
}
