package mawaqif.charts.matrix;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.MatrixWords;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Evidence;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Palette;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/** Draws one cell of the stance matrix into its box, with as many words as the box has room for. */
final class MatrixCell {
    /** From this height on n stands below the number, else beside it. */
    static final double TWO_LINES = 27;

    static final double NUMBER = 13;
    static final TextStyle COUNT = TextStyle.regular(9.5);

    private final Sheet sheet;
    private final CellArt art;
    private final Palette palette;
    private final MatrixWords words;
    private final Digits digits;
    private final boolean markThin;
    private final boolean showN;

    MatrixCell(Sheet sheet, StanceMatrix matrix, boolean showN) {
        this.sheet = sheet;
        this.art = new CellArt(sheet);
        this.palette = sheet.palette;
        this.words = matrix.words();
        this.digits = matrix.frame().digits();
        this.markThin = matrix.banner() == null;
        this.showN = showN;
    }

    void paint(Cell cell, Box box) {
        switch (cell) {
            case Cell.None none -> none(box);
            case Cell.Silent silent -> silent(box);
            case Cell.Neutral neutral -> single(box, 0, neutral.evidence(), words.neutral());
            case Cell.Clear clear -> single(box, clear.median(), clear.evidence(), null);
            case Cell.Contested contested ->
                    new ContestedCell(sheet, digits, markThin, showN).paint(contested, box);
        }
    }

    private void none(Box box) {
        art.hatched(box);
        art.pill(box.centreX(), box.centreY(), Math.min(18, box.width() - 8), plate(box));
        TextStyle dash = TextStyle.strong(12);
        sheet.number(Role.CELL, "–", box.centreX(), box.centreY() + 4, dash, palette.ink());
    }

    private static double plate(Box box) {
        return Math.min(16, box.height() - 6);
    }

    private void silent(Box box) {
        art.hatched(box);
        TextStyle style = TextStyle.regular(10.5);
        double word = width(words.silent(), style);
        double whole = 6 + 5 + word;
        if (whole + 16 > box.width()) {
            art.pill(box.centreX(), box.centreY(), Math.min(18, box.width() - 8), plate(box));
            art.ring(box.centreX(), box.centreY(), 3);
            return;
        }
        art.pill(box.centreX(), box.centreY(), whole + 10, plate(box));
        double left = box.centreX() - whole / 2;
        double ring = sheet.rtl() ? left + whole - 3 : left + 3;
        double middle = sheet.rtl() ? left + word / 2 : left + 11 + word / 2;
        art.ring(ring, box.centreY(), 3);
        sheet.centred(Role.CELL, words.silent(), middle, box.centreY() + 3.6, style, palette.ink());
    }

    private void single(Box box, int stance, Evidence evidence, @Nullable String word) {
        art.filled(box, stance);
        if (evidence.thin() && markThin) {
            art.thin(box, stance, stance, 1);
        }
        String ink = palette.inkOn(stance);
        String number = digits.signed(stance);
        TextStyle style = number(NUMBER, evidence.low());
        boolean below = box.height() >= TWO_LINES;
        double room = below ? box.width() - 9 : box.width() - 15 - width(number, style);
        String note = note(evidence, word, room);
        if (note == null) {
            sheet.number(Role.CELL, number, box.centreX(), box.centreY() + 4.6, style, ink);
        } else if (below) {
            sheet.number(Role.CELL, number, box.centreX(), box.centreY() - 1.2, style, ink);
            sheet.centred(Role.CELL, note, box.centreX(), box.centreY() + 11, COUNT, ink);
        } else {
            beside(box, number, style, note, ink);
        }
    }

    private void beside(Box box, String number, TextStyle style, String note, String ink) {
        double numberWidth = width(number, style);
        double whole = numberWidth + 5 + width(note, COUNT);
        double left = box.centreX() - whole / 2;
        double y = box.centreY() + 4.6;
        sheet.number(Role.CELL, number, left + numberWidth / 2, y, style, ink);
        double middle = left + numberWidth + 5 + (whole - numberWidth - 5) / 2;
        sheet.centred(Role.CELL, note, middle, y, COUNT, ink);
    }

    /** The longest of word, "low" and n that fits, or null; n goes last. */
    private @Nullable String note(Evidence evidence, @Nullable String word, double room) {
        String n = showN ? count(evidence.n()) : null;
        String low = evidence.low() ? words.low() : null;
        List<String> candidates =
                List.of(join(word, low, n), join(low, n), showN ? join(n) : join(low), join(word));
        return candidates.stream()
                .filter(text -> !text.isEmpty() && width(text, COUNT) <= room)
                .findFirst()
                .orElse(null);
    }

    private String join(@Nullable String... parts) {
        List<String> present = new ArrayList<>();
        for (String part : parts) {
            if (part != null) {
                present.add(part);
            }
        }
        return String.join(sheet.rtl() ? "، " : ", ", present);
    }

    private String count(int n) {
        String text = "n=" + digits.plain(n);
        return sheet.rtl() ? Texts.ltr(text) : text;
    }

    static TextStyle number(double size, boolean low) {
        return low ? TextStyle.regular(size) : TextStyle.strong(size);
    }

    private double width(String text, TextStyle style) {
        return sheet.measure.measure(text, style, sheet.direction).advance();
    }
}
