package mawaqif.comparison;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The timeline: what moved. */
@Component
@Order(6)
class TimelineKind implements FigureKind {

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
        StudyMatrix matrix = material.matrix();
        TimelineLane lanes = new TimelineLane(matrix, comparison.dated(matrix));
        return new Made(
                new TimelineFigure(matrix, lanes, material.wording(), material.frame()).model(),
                new TimelineTable(matrix, lanes, material.wording()).table());
    }
}
