package mawaqif.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.studies.Period;
import org.springframework.stereotype.Service;

/** Finds who moved from one period to the next. */
@Service
public class Movements {

    private final Comparison comparison;

    Movements(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The largest movement in a matrix, under its filter; empty where no median moved. */
    public Optional<Movement> largest(StudyMatrix matrix) {
        Choice asked = matrix.query().filter().choice(Filter.Field.PERIOD).orElse(null);
        List<Movement.Then> periods =
                matrix.codebook().periods().stream()
                        .filter(period -> asked == null || asked.admits(period.code().value()))
                        .map(period -> new Movement.Then(period, only(matrix, period).cells()))
                        .toList();
        return Movement.largest(periods);
    }

    private StudyMatrix only(StudyMatrix matrix, Period period) {
        Filter filter =
                matrix.query()
                        .filter()
                        .with(
                                Filter.Field.PERIOD,
                                new Choice(Set.of(period.code().value()), false));
        return comparison.matrix(
                matrix.study(), matrix.query().with(filter), matrix.columns(), matrix.issues());
    }
}
