package mawaqif.charts.parts;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Party;
import mawaqif.charts.sheet.Mark.Circle;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;

/** The marks of stakeholders: shape first, colour second, with a rim that parts what overlaps. */
public final class PartyArt {
    private static final double RIM = 1;

    private static final List<String> COLOURS =
            List.of("#5B2A66", "#57A05A", "#1F2328", "#C2185B", "#1E5631", "#8A8F98");
    private static final List<String> NAMES =
            List.of("#5B2A66", "#2F7233", "#1F2328", "#C2185B", "#1E5631", "#62686F");
    private static final List<String> DARK =
            List.of("#CDA6D8", "#7FC683", "#E4E8EB", "#F27CA8", "#5FB27B", "#A3A9B1");

    private final Sheet sheet;

    public PartyArt(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Colour of a party's mark and lines. */
    public String colour(Party party) {
        return party.isDistinct() ? of(party, COLOURS) : sheet.palette.ink();
    }

    /** Colour in which its name can be read on the ground. */
    public String nameColour(Party party) {
        return party.isDistinct() ? of(party, NAMES) : sheet.palette.ink();
    }

    /** A party's colour half way to the ground: what was before. */
    public String pale(Party party) {
        int colour = Integer.parseInt(colour(party).substring(1), 16);
        int ground = Integer.parseInt(sheet.palette.ground().substring(1), 16);
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = (int) (0.5 * (colour >> shift & 0xFF) + 0.5 * (ground >> shift & 0xFF));
            mixed |= channel << shift;
        }
        return "#%06X".formatted(mixed);
    }

    private String of(Party party, List<String> light) {
        return (sheet.dark() ? DARK : light).get(party.place());
    }

    /**
     * Draws a party's mark.
     *
     * @param r half the height of a mark of usual size, about 6; shapes look equally heavy
     * @param hollow low confidence: an outline on the ground
     */
    public void mark(Party party, double x, double y, double r, boolean hollow) {
        mark(party, x, y, r, hollow, colour(party));
    }

    /** The same in another colour, such as a paler one. */
    public void mark(Party party, double x, double y, double r, boolean hollow, String colour) {
        String fill = hollow ? sheet.palette.ground() : colour;
        Stroke line =
                hollow ? Stroke.solid(colour, 1.6) : Stroke.solid(sheet.palette.ground(), RIM);
        switch (party.place() % Party.DISTINCT) {
            case 0 ->
                    polygon(
                            fill,
                            line,
                            x,
                            y - r * 1.1,
                            x + r * 1.08,
                            y + r * 0.82,
                            x - r * 1.08,
                            y + r * 0.82);
            case 1 -> sheet.add(new Circle(x, y, r * 0.95, fill, line));
            case 2 -> {
                double h = r * 0.85;
                polygon(fill, line, x - h, y - h, x + h, y - h, x + h, y + h, x - h, y + h);
            }
            case 3 -> {
                double h = r * 1.15;
                polygon(fill, line, x, y - h, x + h, y, x, y + h, x - h, y);
            }
            case 4 -> cross(fill, line, x, y, r);
            default ->
                    polygon(
                            fill,
                            line,
                            x,
                            y + r * 1.1,
                            x + r * 1.08,
                            y - r * 0.82,
                            x - r * 1.08,
                            y - r * 0.82);
        }
    }

    private void cross(String fill, Stroke line, double x, double y, double r) {
        double arm = r * 1.05;
        double half = r * 0.38;
        polygon(
                fill, line, x - half, y - arm, x + half, y - arm, x + half, y - half, x + arm,
                y - half, x + arm, y + half, x + half, y + half, x + half, y + arm, x - half,
                y + arm, x - half, y + half, x - arm, y + half, x - arm, y - half, x - half,
                y - half);
    }

    private void polygon(String fill, Stroke line, double... xy) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(xy[0], xy[1]));
        for (int i = 2; i < xy.length; i += 2) {
            steps.add(new Step.Line(xy[i], xy[i + 1]));
        }
        steps.add(new Step.Close());
        sheet.add(new Outline(steps, fill, line));
    }
}
