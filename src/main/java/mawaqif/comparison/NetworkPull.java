package mawaqif.comparison;

import java.util.Optional;
import mawaqif.analysis.Cell;
import mawaqif.charts.Network;

/** Which line a cell has in the network: a clear one its side's, a contested one both. */
final class NetworkPull {
    private NetworkPull() {}

    /** Empty for neutral cells and those without evidence. */
    static Optional<Network.Pull> of(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> Optional.empty();
            case Cell.Neutral _ -> Optional.empty();
            case Cell.Contested _ -> Optional.of(Network.Pull.CONTESTED);
            case Cell.Clear clear ->
                    Optional.of(clear.median() > 0 ? Network.Pull.FOR : Network.Pull.AGAINST);
        };
    }

    /** Whether the cell has a line. */
    static boolean isDrawn(Cell cell) {
        return of(cell).isPresent();
    }

    /** Distinct sources of a cell. */
    static int sources(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> 0;
            case Cell.Neutral neutral -> neutral.evidence().d();
            case Cell.Contested contested -> contested.evidence().d();
            case Cell.Clear clear -> clear.evidence().d();
        };
    }
}
