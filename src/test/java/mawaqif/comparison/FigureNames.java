package mawaqif.comparison;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;

/** Tells tests of every figure which figures there are, so that no new one is forgotten. */
@TestComponent
public class FigureNames {

    private final List<String> names;

    FigureNames(ObjectProvider<FigureKind> kinds) {
        names = kinds.orderedStream().map(FigureKind::name).toList();
    }

    /** All of them, charts and others, by name. */
    public List<String> all() {
        return names;
    }
}
