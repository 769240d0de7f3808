package mawaqif.comparison;

import java.util.Optional;
import mawaqif.charts.Timeline;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The timeline: what moved. */
@Component
@Order(6)
class TimelineKind implements RepeatedKind {

    private final Comparison comparison;

    TimelineKind(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Made make(Material material) {
        return draw(material.matrix(), material.matrix(), material);
    }

    @Override
    public Optional<StudyMatrix> shown(Material material) {
        return Optional.of(material.matrix()).filter(StudyMatrix::hasCells);
    }

    /** Parts share the time axis of the whole, with its events and periods. */
    @Override
    public Made draw(StudyMatrix part, StudyMatrix whole, Material material) {
        Timeline drawn = timeline(part, material);
        Timeline all = part == whole ? drawn : timeline(whole, material);
        return new Made(
                new Timeline(
                        drawn.frame(),
                        all.words(),
                        all.banner(),
                        drawn.lanes(),
                        all.periods(),
                        all.events(),
                        all.span()),
                new TimelineTable(part, lanes(part), material.wording()).table());
    }

    private Timeline timeline(StudyMatrix matrix, Material material) {
        return new TimelineFigure(
                        matrix, lanes(matrix), material.wording(), material.frame().showing(matrix))
                .model();
    }

    private TimelineLane lanes(StudyMatrix matrix) {
        return new TimelineLane(matrix, comparison.dated(matrix));
    }
}
