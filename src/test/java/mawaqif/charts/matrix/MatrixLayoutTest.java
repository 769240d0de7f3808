package mawaqif.charts.matrix;

import static mawaqif.charts.figures.Seen.MEASURE;
import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.dashed;
import static mawaqif.charts.figures.Seen.drawHostileNames;
import static mawaqif.charts.figures.Seen.label;
import static mawaqif.charts.figures.Seen.only;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.StanceMatrix.Count;
import mawaqif.charts.StanceMatrix.Row;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class MatrixLayoutTest {

    @Test
    void drawsTheStandardFigureOnOnePageAtTheCoordinatesOfTheDesign() {
        Scene scene = only(Samples.english(), Size.STANDARD);
        Label title = label(scene, Samples.english().frame().title());
        assertThat(title.x()).isEqualTo(24);
        assertThat(title.baseline()).isEqualTo(36);
        assertThat(title.style()).isEqualTo(new TextStyle(20, 600));
        Mark.Rectangle firstCell =
                scene.marks().stream()
                        .filter(Mark.Rectangle.class::isInstance)
                        .map(Mark.Rectangle.class::cast)
                        .filter(r -> r.box().width() == 81)
                        .findFirst()
                        .orElseThrow();
        assertThat(firstCell.box().x()).isEqualTo(262);
        assertThat(firstCell.box().y()).isEqualTo(144);
        List<Double> footers =
                scene.labels().stream()
                        .filter(label -> label.role() == Role.FOOTER)
                        .map(Label::baseline)
                        .toList();
        assertThat(footers).containsExactly(571.0, 585.0);
    }

    @Test
    void mirrorsTheArabicTableButNotTheScale() {
        Scene scene = only(Samples.arabic(), Size.STANDARD);
        Label first = label(scene, "مزارعو المرتفعات");
        Label last = label(scene, "الدولة المجاورة");
        Label issue = label(scene, "بناء السدّ الأعلى");
        assertThat(first.x()).isGreaterThan(last.x());
        assertThat(issue.x()).isEqualTo(826).isGreaterThan(first.x());
        assertThat(issue.direction()).isEqualTo(Direction.RTL);
        List<Label> scale = scene.labels().stream().filter(l -> l.role() == Role.LEGEND).toList();
        double minus =
                scale.stream().filter(l -> l.text().equals("−2")).findFirst().orElseThrow().x();
        double plus =
                scale.stream().filter(l -> l.text().equals("+2")).findFirst().orElseThrow().x();
        assertThat(minus).isLessThan(plus);
        assertThat(label(scene, "معارضة").ink().right()).isLessThan(minus);
    }

    @Test
    void keepsContestedHalvesPhysicalInArabic() {
        Scene scene = only(Samples.arabic(), Size.STANDARD);
        List<Label> cells = scene.labels().stream().filter(l -> l.role() == Role.CELL).toList();
        int split = 0;
        for (int i = 0; i + 2 < cells.size(); i++) {
            if (cells.get(i).text().equals("−2") && cells.get(i + 2).text().equals("+1")) {
                if (cells.get(i).baseline() == cells.get(i + 2).baseline()
                        && cells.get(i + 2).x() - cells.get(i).x() > 0
                        && cells.get(i + 2).x() - cells.get(i).x() < 60) {
                    split++;
                }
            }
        }
        assertThat(split).isEqualTo(1);
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("sizes")
    void keepsTextsApartAndInsideTheMargins(StanceMatrix matrix, Size size) {
        assertClear(pages(matrix, size));
    }

    static Stream<Arguments> sizes() {
        List<StanceMatrix> figures =
                List.of(
                        Samples.english(),
                        Samples.arabic(),
                        Samples.generated(false, 12, 14),
                        Samples.generated(true, 12, 14),
                        Samples.generated(true, 17, 3),
                        Samples.generated(false, 1, 1));
        return Seen.atSizes(figures);
    }

    @Test
    void holdsTwelveBySixtyOnOneTallPage() {
        for (boolean arabic : new boolean[] {false, true}) {
            StanceMatrix matrix = Samples.generated(arabic, 12, 60);
            Size size = Figures.natural(matrix, 850, MEASURE);
            Scene scene = only(matrix, size);
            assertClear(scene);
            assertThat(size.height()).isBetween(1400, 2200);
        }
    }

    /** A page holds 60 rows, so that twice as many need no higher one. */
    @Test
    void isNoHigherThanItsLongestPage() {
        Size sixty = Figures.natural(Samples.generated(false, 12, 60), 850, MEASURE);
        Size more = Figures.natural(Samples.generated(false, 12, 120), 850, MEASURE);
        assertThat(more.height()).isBetween(sixty.height(), sixty.height() + 30);
    }

    @Test
    void goesOnOverPagesWithHeadsRepeatedAndEveryIssueOnce() {
        StanceMatrix matrix = Samples.generated(true, 12, 60);
        List<Scene> pages = pages(matrix, Size.STANDARD);
        assertThat(pages).hasSizeGreaterThan(2);
        StringBuilder names = new StringBuilder();
        for (Scene page : pages) {
            String heads = String.join(" ", texts(page, Role.COLUMN_HEAD));
            matrix.columns()
                    .forEach(column -> assertThat(heads).contains(column.label().split(" ")[0]));
            texts(page, Role.ROW_HEAD).forEach(text -> names.append(text).append(' '));
        }
        StringBuilder expected = new StringBuilder();
        matrix.rows().forEach(row -> expected.append(row.label()).append(' '));
        assertThat(names.toString()).isEqualTo(expected.toString());
        assertThat(texts(pages.getLast(), Role.FOOTER).getLast())
                .endsWith("صفحة %d من %d".formatted(pages.size(), pages.size()));
    }

    @Test
    void neverPutsMoreThanSixtyRowsOrTwelveColumnsOnAPage() {
        List<Scene> pages = pages(Samples.generated(false, 13, 70), new Size(4000, 4000));
        assertThat(pages).hasSize(4);
        assertThat(texts(pages.getFirst(), Role.COLUMN_HEAD)).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void refusesAPageThatIsNotThereNamingHowManyThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Figures.layout(Samples.english(), Size.STANDARD, Theme.LIGHT, MEASURE, 2))
                .withMessage("page is 2; this figure has 1 at 850 × 600");
    }

    @Test
    void showsInTheLegendOnlyStatesThatOccurAndAlwaysNoEvidence() {
        Scene all = only(Samples.english(), Size.STANDARD);
        assertThat(texts(all, Role.LEGEND))
                .contains("contested", "changes with period", "no evidence", "searched, silent")
                .doesNotContain("changes with scenario", "low confidence");
        StanceMatrix plain = one("Build the dam", "Farmers", "2:4");
        assertThat(texts(only(plain, Size.STANDARD), Role.LEGEND))
                .contains("no evidence")
                .doesNotContain("contested", "thin: one source", "searched, silent");
    }

    @Test
    void saysOnceThatAStudyHasOneSourceInsteadOfMarkingEveryCell() {
        StanceMatrix thin = one("Build the dam", "Farmers", "2:4t");
        assertThat(dashed(only(thin, Size.STANDARD))).isPositive();
        StanceMatrix banner =
                new StanceMatrix(
                        thin.frame(),
                        thin.words(),
                        "One source: all cells rest on it.",
                        thin.columns(),
                        thin.rows(),
                        thin.total());
        Scene scene = only(banner, Size.STANDARD);
        assertThat(dashed(scene)).isZero();
        assertThat(texts(scene, Role.BANNER)).containsExactly("One source: all cells rest on it.");
        assertThat(texts(scene, Role.LEGEND)).doesNotContain("thin: one source");
    }

    @Test
    void setsALongTitleInTwoLinesOfEighteenAndMovesTheRestDown() {
        String title = Samples.english().frame().title();
        StanceMatrix longer =
                Samples.withFrame(
                        Samples.english(),
                        f ->
                                Samples.frame(
                                        f,
                                        Digits.LATN,
                                        title + " and clash on the other four",
                                        null));
        Scene scene = only(longer, Size.STANDARD);
        List<Label> titles = scene.labels().stream().filter(l -> l.role() == Role.TITLE).toList();
        assertThat(titles).hasSize(2);
        assertThat(titles).allMatch(l -> l.style().equals(new TextStyle(18, 600)));
        assertThat(titles.get(1).baseline()).isEqualTo(58);
        double question = label(scene, longer.frame().question()).baseline();
        assertThat(question).isEqualTo(56 + 22);
    }

    @Test
    void listsNumberedSourcesWhereTheyFitElseTheirCount() {
        StanceMatrix few =
                Samples.withFrame(
                        Samples.english(),
                        f -> Samples.frame(f, Digits.LATN, "Title", "1 Gazette; 2 Bulletin"));
        assertThat(String.join(" ", texts(only(few, Size.STANDARD), Role.FOOTER)))
                .contains("1 Gazette; 2 Bulletin")
                .doesNotContain("listed in the notes");
        StanceMatrix many =
                Samples.withFrame(
                        Samples.english(),
                        f -> Samples.frame(f, Digits.LATN, "Title", "1 Gazette; ".repeat(60)));
        assertThat(String.join(" ", texts(only(many, Size.STANDARD), Role.FOOTER)))
                .contains("Sources: 18, listed in the notes")
                .doesNotContain("Gazette");
    }

    @Test
    void writesNumbersInTheFiguresDigits() {
        StanceMatrix arab =
                Samples.withFrame(
                        Samples.arabic(), f -> Samples.frame(f, Digits.ARAB, "عنوان", null));
        Scene scene = only(arab, Size.STANDARD);
        assertThat(texts(scene, Role.CELL)).contains("+٢", "−١", "n=٩").doesNotContain("+2");
        assertThat(texts(scene, Role.TOTAL)).contains("٣٠٣", "١٨");
    }

    @Test
    void keepsHostileLabelsWholeAsText() {
        drawHostileNames(
                name -> one(name, name, "1:2"),
                (pages, name) -> {
                    assertThat(said(pages, Role.ROW_HEAD)).isEqualTo(name);
                    assertThat(said(pages, Role.KEY)).isIn("", "1" + name);
                });
    }

    @Test
    void standsUnderHeadings() {
        StanceMatrix sample = Samples.generated(false, 3, 6);
        List<Row> rows = new ArrayList<>();
        for (Row row : sample.rows()) {
            String heading = rows.size() < 2 ? "Security" : "Economy";
            rows.add(new Row(row.code(), row.label(), heading, row.total(), row.cells()));
        }
        StanceMatrix matrix =
                new StanceMatrix(
                        sample.frame(),
                        sample.words(),
                        null,
                        sample.columns(),
                        rows,
                        sample.total());
        Scene scene = only(matrix, Size.STANDARD);
        assertThat(texts(scene, Role.HEADING)).containsExactly("Security", "Economy");
        assertClear(scene);
    }

    @Test
    void describesItselfInWordsAndNumbers() {
        String english = only(Samples.english(), Size.STANDARD).description();
        assertThat(english)
                .contains("Build the Upper Dam: Upland farmers +2 (n=8); Delta farmers −2 (n=8);")
                .contains("Cities contested: −1 (n=3), +1 (n=4)")
                .contains("Fishers searched, silent")
                .contains("n = 303 claims from d = 18 sources");
        assertThat(only(Samples.arabic(), Size.STANDARD).description())
                .contains("المدن موضع خلاف: −1 (n=3), +1 (n=4)");
    }

    @Test
    void drawsAnEmptyMatrixWithItsFrame() {
        StanceMatrix empty =
                new StanceMatrix(
                        Samples.arabicFrame(),
                        Samples.arabicWords(),
                        null,
                        List.of(),
                        List.of(),
                        new Count(0, 0));
        assertThat(texts(only(empty, Size.STANDARD), Role.TITLE)).isNotEmpty();
    }

    private static StanceMatrix banner(StanceMatrix matrix, String banner) {
        return new StanceMatrix(
                matrix.frame(),
                matrix.words(),
                banner,
                matrix.columns(),
                matrix.rows(),
                matrix.total());
    }

    @Test
    void putsTheHeadOnPagesOfItsOwnWithEachTextWholeWhereNoRowFitsBelowIt() {
        String banner = "Everything here rests on one source: read it as its author's view.";
        for (StanceMatrix matrix : List.of(Samples.english(), Samples.arabic())) {
            List<Scene> pages = pages(banner(matrix, banner), new Size(200, 200));
            Set<String> whole = new HashSet<>();
            for (Scene page : pages) {
                assertClear(page);
                for (Role role : List.of(Role.TITLE, Role.SUBTITLE, Role.BANNER)) {
                    whole.add(String.join(" ", texts(page, role)));
                }
                String number = matrix.frame().pages().replace("{page}", "" + page.page());
                assertThat(texts(page, Role.FOOTER).getLast())
                        .isEqualTo(number.replace("{pages}", "" + pages.size()));
            }
            assertThat(whole)
                    .contains(Texts.plain(matrix.frame().title()))
                    .contains(banner)
                    .anyMatch(text -> text.contains(Texts.plain(matrix.frame().question())));
            assertThat(pages.stream().filter(page -> !texts(page, Role.CELL).isEmpty()))
                    .allMatch(page -> !texts(page, Role.ROW_HEAD).isEmpty())
                    .hasSizeGreaterThan(4);
        }
    }

    @Test
    void keepsCountsInTheCellsOfANarrowPageWhereTheNamesCanGiveWay() {
        StanceMatrix matrix = Samples.generated(false, 2, 4);
        for (Scene page : pages(matrix, new Size(333, 777))) {
            assertClear(page);
            assertThat(texts(page, Role.CELL)).contains("−2", "n=14");
        }
    }

    @Test
    void keepsBothCountsOfContestedCellsInLowRows() {
        StanceMatrix matrix = Samples.generated(false, 6, 16);
        for (Scene page : pages(matrix, new Size(850, 600))) {
            assertClear(page);
            assertThat(texts(page, Role.CELL)).contains("−1", "n=3", "+1", "n=4");
        }
    }

    @Test
    void isTheSameEveryTime() {
        Set<Scene> scenes = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            scenes.add(only(Samples.arabic(), Size.STANDARD));
        }
        assertThat(scenes).hasSize(1);
    }

    private static StanceMatrix one(String issue, String stakeholder, String cell) {
        return new StanceMatrix(
                Samples.englishFrame(),
                Samples.englishWords(),
                null,
                List.of(new Column("C", stakeholder, new Count(4, 1))),
                List.of(new Row("R", issue, null, new Count(4, 1), List.of(Samples.cell(cell)))),
                new Count(4, 1));
    }
}
