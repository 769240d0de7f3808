package mawaqif.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mawaqif.charts.Target;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
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
                                                    narrowed(address.query().filter(), claims),
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

    /** The filter with what the claims are narrowed to; what is no field of it is passed over. */
    static Filter narrowed(Filter filter, Target.Claims claims) {
        Filter narrowed = filter;
        for (Filter.Field field : Filter.Field.values()) {
            String given = claims.filter().get(field.parameter());
            if (given != null) {
                narrowed = narrowed.with(field, new Choice(Set.copyOf(codes(given)), false));
            }
        }
        String from = claims.filter().get("from");
        String to = claims.filter().get("to");
        return new Filter(
                narrowed.choices(),
                from == null ? narrowed.from() : LocalDate.parse(from),
                to == null ? narrowed.to() : LocalDate.parse(to),
                narrowed.text());
    }

    private static List<String> codes(String given) {
        return Arrays.asList(given.split(","));
    }
}
