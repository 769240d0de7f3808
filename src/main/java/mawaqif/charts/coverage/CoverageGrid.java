package mawaqif.charts.coverage;

import java.util.List;
import java.util.TreeSet;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.CoverageMap.Cell;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.Place;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.Target;
import mawaqif.charts.Texts;
import mawaqif.charts.grid.Grid;
import mawaqif.charts.grid.MatrixColumns;
import mawaqif.charts.grid.MatrixRows;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The coverage map as a grid: discs in the cells, distinct sources as totals.
 *
 * @param scale the map that discs and bars are scaled for: itself, or one of which it is a part
 */
public record CoverageGrid(CoverageMap map, CoverageMap scale) implements Grid {
    private static final double PITCH = 30;

    /** Hatched and dashed boxes are at most so large, so that discs stay what is seen first. */
    private static final double BOX_WIDTH = 68;

    private static final double BOX_HEIGHT = 25;
    private static final double BAR = 24;
    private static final double TOTALS_GAP = 8;
    private static final double TOTALS_ROOM = 58;

    public CoverageGrid(CoverageMap map) {
        this(map, map);
    }

    @Override
    public Frame frame() {
        return map.frame();
    }

    @Override
    public @Nullable String banner() {
        return map.banner();
    }

    @Override
    public List<Column> columns() {
        return map.columns();
    }

    @Override
    public List<Row> rows() {
        return map.rows().stream().map(row -> new Row(row.label(), row.heading())).toList();
    }

    @Override
    public double leastPitch() {
        return PITCH;
    }

    @Override
    public boolean ruled() {
        return true;
    }

    private CoverageScale scale(MatrixColumns plan, CoverageScale.Widths widths) {
        return CoverageScale.fit(counts(), plan.cell() - 2, PITCH - 2, widths);
    }

    private TreeSet<Integer> counts() {
        TreeSet<Integer> counts = new TreeSet<>();
        for (CoverageMap.Row row : scale.rows()) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Known known) {
                    counts.add(known.d());
                }
            }
        }
        return counts;
    }

    private CoverageScale.Widths widths(TextMeasure measure) {
        Digits digits = map.frame().digits();
        return (d, style) -> measure.measure(digits.plain(d), style, Direction.LTR).advance();
    }

    @Override
    public CellPainter cells(Sheet sheet, MatrixColumns plan) {
        CoverageScale.Widths widths = widths(sheet.measure);
        CoverageArt art = new CoverageArt(sheet, scale(plan, widths), widths, map.frame().digits());
        CellArt wordless = new CellArt(sheet);
        return (row, column, box) -> {
            CoverageMap.Row issue = map.rows().get(row);
            Cell cell = issue.cells().get(column);
            StanceMatrix.Column stakeholder = columns().get(column);
            paint(sheet, art, wordless, cell, box);
            sheet.spot(
                    box,
                    new Place(
                            says(stakeholder, issue, cell),
                            new Target.Cell(stakeholder.code(), issue.code())));
        };
    }

    /** A cell with its stakeholder and issue. */
    private String says(Column stakeholder, CoverageMap.Row issue, Cell cell) {
        String comma = map.frame().direction() == Direction.RTL ? "، " : ", ";
        Digits digits = map.frame().digits();
        String known =
                switch (cell) {
                    case Cell.None none -> map.words().noEvidence();
                    case Cell.Silent silent -> map.words().searchedSilent();
                    case Cell.Known found ->
                            Texts.ltr("d=" + digits.plain(found.d()))
                                    + (map.words().language().isEmpty()
                                            ? ""
                                            : comma
                                                    + map.words().language()
                                                    + " "
                                                    + digits.plain(found.inLanguage()));
                };
        return Texts.isolate(stakeholder.label())
                + comma
                + Texts.isolate(issue.label())
                + ": "
                + known;
    }

    private void paint(Sheet sheet, CoverageArt art, CellArt wordless, Cell cell, Box box) {
        Box small = small(box);
        switch (cell) {
            case Cell.None none -> {
                wordless.hatched(small);
                wordless.pill(
                        small.centreX(), small.centreY(), Math.min(18, small.width() - 6), 16);
                double y = small.centreY() + 4;
                TextStyle dash = TextStyle.strong(12);
                sheet.number(Role.CELL, "–", small.centreX(), y, dash, sheet.palette.ink());
            }
            case Cell.Silent silent -> silent(sheet, wordless, small);
            case Cell.Known known -> {
                if (known.d() == 1 && map.banner() == null) {
                    art.thin(small);
                }
                art.known(known, box.centreX(), box.centreY());
            }
        }
    }

    private static Box small(Box box) {
        double width = Math.min(BOX_WIDTH, box.width());
        double height = Math.min(BOX_HEIGHT, box.height());
        return new Box(box.centreX() - width / 2, box.centreY() - height / 2, width, height);
    }

    private void silent(Sheet sheet, CellArt art, Box box) {
        art.hatched(box);
        TextStyle style = TextStyle.regular(10.5);
        double word = sheet.measure.measure(map.words().silent(), style, sheet.direction).advance();
        double whole = 11 + word;
        if (whole + 14 > box.width()) {
            art.pill(box.centreX(), box.centreY(), Math.min(18, box.width() - 6), 16);
            art.ring(box.centreX(), box.centreY(), 3);
            return;
        }
        art.pill(box.centreX(), box.centreY(), whole + 10, 16);
        double left = box.centreX() - whole / 2;
        double ring = sheet.rtl() ? left + whole - 3 : left + 3;
        double middle = sheet.rtl() ? left + word / 2 : left + 11 + word / 2;
        double y = box.centreY() + 3.6;
        art.ring(ring, box.centreY(), 3);
        sheet.centred(Role.CELL, map.words().silent(), middle, y, style, sheet.palette.ink());
    }

    @Override
    public List<Block> legend(MatrixColumns plan, Lines lines, double room) {
        Digits digits = map.frame().digits();
        CoverageScale.Widths widths = (d, style) -> lines.width(digits.plain(d), style);
        return new CoverageLegend(map, scale(plan, widths), widths).blocks(counts(), lines, room);
    }

    @Override
    public String countInHead(int column) {
        return "d=" + map.frame().digits().plain(columns().get(column).total().d());
    }

    @Override
    public void totalHead(Sheet sheet, MatrixColumns plan, int columnsHere, double baseline) {
        String words = map.words().sources();
        TextStyle style = TextStyle.strong(11);
        sheet.textAtStart(
                Role.COLUMN_HEAD,
                fits(sheet, words, style) ? words : "d",
                plan.cellStart(columnsHere) + TOTALS_GAP,
                baseline,
                style,
                sheet.palette.secondary());
    }

    private static boolean fits(Sheet sheet, String words, TextStyle style) {
        return sheet.measure.measure(words, style, sheet.direction).advance() <= TOTALS_ROOM;
    }

    @Override
    public void rowTotal(Sheet sheet, MatrixColumns plan, int columnsHere, int row, double middle) {
        int most = scale.rows().stream().mapToInt(CoverageMap.Row::d).max().orElse(1);
        int d = map.rows().get(row).d();
        double start = plan.cellStart(columnsHere) + TOTALS_GAP;
        double width = most == 0 ? 0 : BAR * d / most;
        if (d > 0) {
            CoverageScale.Widths widths = widths(sheet.measure);
            new CoverageArt(sheet, new CoverageScale(1), widths, map.frame().digits())
                    .bar(sheet.box(start, middle - 5, width, 10));
        }
        sheet.textAtStart(
                Role.TOTAL,
                map.frame().digits().plain(d),
                start + width + (d > 0 ? 4 : 0),
                middle + 4,
                TextStyle.regular(11),
                sheet.palette.ink());
    }

    @Override
    public Block foot(MatrixColumns plan, int slice, boolean totalsHere, Lines lines) {
        TextStyle label = new TextStyle(MatrixRows.style(lines).size() - 0.5, 600);
        return new Block(25, (sheet, top) -> foot(sheet, top, plan, slice, totalsHere, label));
    }

    private void foot(
            Sheet sheet,
            double top,
            MatrixColumns plan,
            int slice,
            boolean totalsHere,
            TextStyle label) {
        List<Column> here = plan.slice(map.columns(), slice);
        sheet.rule(Sheet.MARGIN, plan.tableEnd(here.size()), top + 1, 0.8);
        sheet.textAtStart(
                Role.TOTAL,
                map.words().sources(),
                Sheet.MARGIN,
                top + 18,
                label,
                sheet.palette.secondary());
        for (int i = 0; i < here.size(); i++) {
            Box column = sheet.box(plan.cellStart(i), top, plan.cell() - 2, 1);
            sheet.number(
                    Role.TOTAL,
                    map.frame().digits().plain(here.get(i).total().d()),
                    column.centreX(),
                    top + 18,
                    TextStyle.strong(11),
                    sheet.palette.ink());
        }
        if (totalsHere) {
            String words = map.words().all();
            TextStyle strong = TextStyle.strong(11);
            sheet.textAtStart(
                    Role.TOTAL,
                    fits(sheet, words, strong) ? words : map.frame().digits().plain(map.d()),
                    plan.cellStart(here.size()) + TOTALS_GAP,
                    top + 18,
                    strong,
                    sheet.palette.ink());
        }
    }

    @Override
    public String description() {
        String own = map.frame().description();
        return Texts.plain(own == null ? map.frame().title() : own);
    }
}
