package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mawaqif.analysis.Totals;
import mawaqif.charts.Frame;
import mawaqif.charts.Multiples;
import mawaqif.claims.Filter;
import mawaqif.comparison.FigureKind.Made;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Puts the figures of panels together into small multiples, with their words and their table. */
final class MultiplesFigure {

    /**
     * One value of the field, what its claims add up to, and its figure.
     *
     * @param code of the value; {@link mawaqif.claims.Choice#ABSENT} for claims without one
     */
    record Part(String code, String label, Totals.Total total, Made made) {}

    private final Made together;
    private final Filter.Field field;
    private final MatrixWording wording;

    /**
     * @param together the figure of all claims
     */
    MultiplesFigure(Made together, Filter.Field field, MatrixWording wording) {
        this.together = together;
        this.field = field;
        this.wording = wording;
    }

    /** Without panels, and why. */
    Made refused(String why) {
        Frame frame = together.figure().frame();
        return new Made(
                new Multiples(
                        described(frame, frame.title() + " " + why, frame.question()),
                        "",
                        List.of(),
                        why),
                new FigureTable(together.table().columns(), List.of()));
    }

    /**
     * @param parts in the order of their panels
     */
    Made of(List<Part> parts, PanelRows rows) {
        return new Made(model(parts, rows), table(parts));
    }

    private Multiples model(List<Part> parts, PanelRows rows) {
        Frame frame = together.figure().frame();
        String by = wording.text("comparison.multiples.by." + field.parameter());
        StringBuilder description = new StringBuilder(described(frame));
        description.append(' ').append(by);
        List<Multiples.Panel> panels = new ArrayList<>();
        for (Part part : parts) {
            int n = part.total().n();
            String counts = wording.text("comparison.figure.n.undated", n, part.total().d());
            String label = Bidi.isolate(part.label());
            description
                    .append(' ')
                    .append(wording.text("comparison.multiples.panel", label, counts));
            panels.add(
                    new Multiples.Panel(
                            part.label(),
                            Map.of(field.parameter(), part.code()),
                            n == 0 ? "" : counts,
                            n,
                            rows.of(part.made().figure())));
        }
        String question = frame.question() == null ? by : by + " · " + frame.question();
        return new Multiples(
                described(frame, description.toString(), question),
                wording.text("comparison.legend.none"),
                panels,
                rows.note(together.figure(), wording));
    }

    private static String described(Frame frame) {
        return frame.description() == null ? frame.title() : frame.description();
    }

    private static Frame described(Frame frame, String description, @Nullable String question) {
        return new Frame(
                frame.language(),
                frame.direction(),
                frame.digits(),
                frame.title(),
                question,
                frame.scale(),
                frame.marking(),
                frame.evidence(),
                frame.sources(),
                frame.sourceCount(),
                frame.provenance(),
                frame.url(),
                frame.pages(),
                description);
    }

    /** The tables of all panels below each other, each row with the panel's code and name. */
    private FigureTable table(List<Part> parts) {
        String name = field.parameter();
        List<FigureTable.Column> columns = new ArrayList<>();
        for (String key : List.of(name, name + "Label")) {
            columns.add(
                    new FigureTable.Column(
                            key, wording.text("comparison.multiples.column." + key)));
        }
        columns.addAll(parts.getFirst().made().table().columns());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Part part : parts) {
            for (List<@Nullable Object> row : part.made().table().rows()) {
                List<@Nullable Object> longer = new ArrayList<>();
                longer.add(part.code());
                longer.add(part.label());
                longer.addAll(row);
                rows.add(longer);
            }
        }
        return new FigureTable(columns, rows);
    }
}
