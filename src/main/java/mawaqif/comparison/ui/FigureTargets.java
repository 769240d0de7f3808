package mawaqif.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import mawaqif.charts.Target;
import mawaqif.studies.Study;

/** Turns what the places of a figure lead to into addresses of screens. */
record FigureTargets(Study study, MatrixAddress address, List<String> own) {

    /**
     * Goes to another screen.
     *
     * @param target not a cell, which opens on the screen itself
     */
    void open(Target target) {
        switch (target) {
            case Target.Pair pair -> pair(pair);
            case Target.Claims claims ->
                    go(
                            "claims",
                            QueryParameters.fromString(
                                    address.parameters()
                                            .writeClaims(
                                                    address.parameters()
                                                            .narrowed(address.query(), claims),
                                                    address.query())));
            case Target.Cell _, Target.Nowhere _ -> {
                // Nothing elsewhere.
            }
        }
    }

    /** Side by side; a parent's own claims, which only figures show apart, as a strip. */
    private void pair(Target.Pair pair) {
        boolean parts = pair.one().contains("~") || pair.other().contains("~");
        MatrixAddress bare = address.with((MatrixAddress.CellKey) null);
        for (String name : own) {
            bare = bare.withOwn(name, null);
        }
        go(
                parts ? "charts/strip" : "compare",
                bare.withOwn("with", pair.one() + "," + pair.other()).toParameters());
    }

    private void go(String screen, QueryParameters parameters) {
        UI.getCurrent().navigate("studies/%s/%s".formatted(study.slug(), screen), parameters);
    }
}
