package mawaqif.charts.network;

import java.util.List;
import mawaqif.charts.Party;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Draws the planned network on a page. */
final class NetworkArt {
    private final Sheet sheet;
    private final NetworkPlan plan;
    private final double top;
    private final PartyArt parties;
    private final NetworkLine pen;
    private final double larger;

    NetworkArt(Sheet sheet, NetworkPlan plan, double top) {
        this.sheet = sheet;
        this.plan = plan;
        this.top = top;
        this.parties = new PartyArt(sheet);
        this.pen = new NetworkLine(sheet);
        this.larger = sheet.rtl() ? 0.5 : 0;
    }

    /** Where a point lies that is so far from where reading starts, or from where it ends. */
    private double x(double along, boolean start) {
        return start != sheet.rtl() ? along : sheet.width - along;
    }

    void line(NetworkPlan.Line line) {
        pen.curve(
                line.edge().pull(),
                line.edge().d(),
                x(plan.lineStart(), line.start()),
                top + line.nodeY(),
                x(plan.boxStart(), line.start()),
                top + line.issueY());
    }

    /** A place on each line. */
    void places(List<NetworkPlan.Line> lines) {
        List<Box> boxes =
                NetworkPlaces.of(
                        lines.stream()
                                .map(line ->
                                        new NetworkPlaces.Ends(
                                                x(plan.lineStart(), line.start()),
                                                top + line.nodeY(),
                                                x(plan.boxStart(), line.start()),
                                                top + line.issueY()))
                                .toList());
        for (int at = 0; at < boxes.size(); at++) {
            sheet.spot(boxes.get(at), lines.get(at).edge().place());
        }
    }

    void box(NetworkPlan.IssueBox box) {
        Box place = new Box(plan.boxStart(), top + box.top(), plan.boxWidth(), box.height());
        sheet.add(
                new Rectangle(
                        place, 4, sheet.palette.ground(), Stroke.solid(sheet.palette.rule(), 1.2)));
        double pitch = 14 + larger;
        double baseline = place.centreY() - (box.lines().size() - 1) * pitch / 2 + 4.2;
        for (String text : box.lines()) {
            sheet.centred(
                    Role.ROW_HEAD,
                    text,
                    place.centreX(),
                    baseline,
                    plan.style(NetworkPlan.ISSUE),
                    sheet.palette.ink());
            baseline += pitch;
        }
    }

    void node(NetworkPlan.NodePlace place, Party party) {
        double centre = top + place.centre();
        parties.mark(party, x(plan.markAt(), place.start()), centre, 8, false);
        double height = place.name().size() * (16 + larger) + place.counts().size() * (14 + larger);
        double y = centre - height / 2;
        for (String name : place.name()) {
            text(
                    Role.COLUMN_HEAD,
                    name,
                    place.start(),
                    y + 12.5,
                    plan.style(NetworkPlan.NAME),
                    parties.nameColour(party));
            y += 16 + larger;
        }
        for (String counts : place.counts()) {
            text(
                    Role.TOTAL,
                    counts,
                    place.start(),
                    y + 10.5,
                    plan.style(NetworkPlan.COUNT),
                    sheet.palette.secondary());
            y += 14 + larger;
        }
    }

    /** A text that stands against its stakeholder's mark. */
    private void text(
            Role role, String text, boolean start, double y, TextStyle style, String colour) {
        boolean left = start != sheet.rtl();
        sheet.text(
                role,
                text,
                x(plan.nameEnd(), start),
                y,
                left ? Anchor.RIGHT : Anchor.LEFT,
                sheet.direction,
                style,
                colour);
    }
}
