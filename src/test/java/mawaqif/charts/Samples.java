package mawaqif.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Change;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.StanceMatrix.Count;
import mawaqif.charts.StanceMatrix.Evidence;
import mawaqif.charts.StanceMatrix.Row;
import org.jspecify.annotations.Nullable;

/** Invented studies for tests: the "Sela river" of the design drawings, and generated ones. */
public final class Samples {
    private Samples() {}

    private static final List<String> COLUMNS =
            List.of(
                    "Upland farmers|مزارعو المرتفعات|59 9",
                    "Delta farmers|مزارعو الدلتا|74 11",
                    "Cities|المدن|54 8",
                    "Fishers|الصيّادون|34 6",
                    "Ministry|الوزارة|66 13",
                    "Neighbouring state|الدولة المجاورة|16 4");

    private static final List<String> ROWS =
            List.of(
                    "Fix each region’s share by law|تثبيت حصّة كل منطقة بقانون|34 12"
                            + "|-1:9 2:9 1:5 1:3 1:8 –",
                    "Meter and price irrigation water|قياس مياه الري وتسعيرها|40 14"
                            + "|-2:9 -1:4>1:5 1:8 0:3 1:10 o",
                    "Build the Upper Dam|بناء السدّ الأعلى|39 15"
                            + "|2:8 -2:8 -1:3x1:4 -2:5 1:7 -2:4",
                    "Guarantee a minimum flow to the delta|ضمان حدّ أدنى من الجريان إلى الدلتا"
                            + "|35 13|-1:6 2:9 0:5 2:7 -1:2>1:3 0:2t",
                    "Give cities first call in a drought|تقديم المدن على غيرها عند الجفاف|31 10"
                            + "|-1:7 -1:8 2:9 -1:1t 1:6 –",
                    "Replace rice with crops that need less water|استبدال الرزّ بمحاصيل أقلّ"
                            + " استهلاكاً للماء|27 11|1:5 -2:9 1:5 o 1:8 –",
                    "Publish daily flow data|نشر بيانات الجريان اليومية|34 12"
                            + "|1:5 2:8 1:6 2:5 0:6 -1:4",
                    "Set up a joint river commission|إنشاء هيئة مشتركة للنهر|28 11"
                            + "|0:3 1:7 1:4 1:2t 1:6 -1:3x1:3",
                    "Ban trawling in the estuary|حظر الصيد بالجرف في المصبّ|15 6"
                            + "|– 1:1t 0:2 -2:4x1:4 1:4 –",
                    "Pay farmers to leave land fallow|تعويض المزارعين عن ترك الأرض بوراً|20 9"
                            + "|2:7 1:5 -1:3 – -1:5 –");

    /** The study of the design drawings in English. */
    public static StanceMatrix english() {
        return sela(0, englishFrame(), englishWords());
    }

    /** The same in Arabic, mirrored. */
    public static StanceMatrix arabic() {
        return sela(1, arabicFrame(), arabicWords());
    }

    private static StanceMatrix sela(int language, Frame frame, MatrixWords words) {
        List<Column> columns = new ArrayList<>();
        for (String column : COLUMNS) {
            String[] parts = column.split("\\|");
            columns.add(new Column("C" + columns.size(), parts[language], count(parts[2])));
        }
        List<Row> rows = new ArrayList<>();
        for (String row : ROWS) {
            String[] parts = row.split("\\|");
            List<Cell> cells = new ArrayList<>();
            for (String cell : parts[3].split(" ")) {
                cells.add(cell(cell));
            }
            rows.add(new Row("R" + rows.size(), parts[language], null, count(parts[2]), cells));
        }
        return new StanceMatrix(frame, words, null, columns, rows, new Count(303, 18));
    }

    private static Count count(String text) {
        String[] parts = text.split(" ");
        return new Count(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Reads "1:5" (median, n), "…t" thin, "…l" low, "-1:3x1:4" contested, ">" "<" changes. */
    public static Cell cell(String text) {
        if (text.equals("–")) {
            return new Cell.None();
        }
        if (text.equals("o")) {
            return new Cell.Silent();
        }
        boolean thin = text.contains("t");
        boolean low = text.contains("l");
        boolean scenario = text.contains("s");
        String bare = text.replaceAll("[tls]", "");
        String[] sides = bare.split("[x<>]");
        int[] first = numbers(sides[0]);
        if (sides.length == 1) {
            Evidence evidence = new Evidence(first[1], thin ? 1 : 2, low);
            return first[0] == 0 ? new Cell.Neutral(evidence) : new Cell.Clear(first[0], evidence);
        }
        int[] second = numbers(sides[1]);
        Evidence evidence = new Evidence(first[1] + second[1], thin ? 1 : 2, low);
        Change change =
                bare.contains("x")
                        ? null
                        : new Change(
                                scenario ? Change.By.SCENARIO : Change.By.PERIOD,
                                bare.contains(">"));
        return new Cell.Contested(first[0], first[1], second[0], second[1], evidence, change);
    }

    private static int[] numbers(String side) {
        String[] parts = side.split(":");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }

    public static Frame englishFrame() {
        return new Frame(
                "en",
                Direction.LTR,
                Digits.LATN,
                "The farming regions clash on four of ten issues; cities and ministry agree on six",
                "Who stands where on ten propositions about sharing the Sela river? All sources and"
                        + " periods, both languages.",
                "Lens: position. −2 strongly opposes … 0 mixed or neutral … +2 strongly supports.",
                "INTERNAL",
                List.of(
                        "n = 303 claims from d = 18 sources, 2015–2024",
                        "Counted: accepted claims, each weighing the same",
                        "Order: curated"),
                null,
                "Sources: 18, listed in the notes",
                List.of("Data version 412, 23 Nov 2026, 09:40 UTC"),
                "mawaqif.example/s/sela/v/a1",
                "Page {page} of {pages}",
                null);
    }

    public static Frame arabicFrame() {
        return new Frame(
                "ar",
                Direction.RTL,
                Digits.LATN,
                "المنطقتان الزراعيتان على طرفي نقيض في أربع قضايا من عشر، والمدن والوزارة متفقتان"
                        + " في ست",
                "من يقف أين من عشر قضايا في تقاسم مياه نهر سيلا؟ جميع المصادر والفترات، باللغتين.",
                "المنظور: الموقف. "
                        + Texts.ltr("−2")
                        + " يعارض بشدّة … "
                        + Texts.ltr("0")
                        + " متباين أو محايد … "
                        + Texts.ltr("+2")
                        + " يؤيّد بشدّة.",
                "للاستعمال الداخلي",
                List.of(
                        Texts.ltr("n=303")
                                + " قولاً من "
                                + Texts.ltr("d=18")
                                + " مصدراً، "
                                + Texts.ltr("2015–2024"),
                        "العدّ: الأقوال المقبولة بأوزان متساوية",
                        "الترتيب: ترتيب الدراسة"),
                null,
                "المصادر: 18، قائمتها في الملاحظات",
                List.of("إصدار البيانات 412، 23 تشرين الثاني 2026، " + Texts.ltr("09:40 UTC")),
                "mawaqif.example/s/sela/v/a1",
                "صفحة {page} من {pages}",
                null);
    }

    public static MatrixWords englishWords() {
        return new MatrixWords(
                "oppose",
                "support",
                "contested",
                "changes with period",
                "changes with scenario",
                "thin: one source",
                "low confidence",
                "no evidence",
                "searched, silent",
                "mixed",
                "silent",
                "low",
                "Claims n",
                "Sources d");
    }

    public static MatrixWords arabicWords() {
        return new MatrixWords(
                "معارضة",
                "تأييد",
                "موضع خلاف",
                "يتغيّر بتغيّر الفترة",
                "يتغيّر بتغيّر السيناريو",
                "محدود المصادر: مصدر واحد",
                "ثقة منخفضة",
                "لا دليل",
                "سكوت بعد بحث",
                "محايد",
                "سكوت",
                "ثقة منخفضة",
                "الأقوال n",
                "المصادر d");
    }

    /** A generated study; every state occurs. */
    public static StanceMatrix generated(boolean arabic, int columns, int rows) {
        List<String> names =
                arabic
                        ? List.of(
                                "العرب السُّنّة",
                                "الشيعة",
                                "الكُرد",
                                "إيران",
                                "الولايات المتحدة",
                                "العراق عمومًا",
                                "القادة السُّنّة",
                                "المجتمعات السُّنّية",
                                "النخبة السياسية الشيعية",
                                "إقليم كردستان",
                                "الجماعات المسلحة المدعومة من إيران",
                                "الحكومة الاتحادية العراقية")
                        : List.of(
                                "Sunni Arabs",
                                "Shia",
                                "Kurds",
                                "Iran",
                                "United States",
                                "Iraq as a whole",
                                "Sunni leaders",
                                "Sunni communities",
                                "Shia political elite",
                                "Kurdistan Region",
                                "Iran-backed armed groups",
                                "Federal government of Iraq");
        List<String> issues =
                arabic
                        ? List.of(
                                "انتهاء عملية العزم الصلب",
                                "الوجود العسكري الأمريكي",
                                "الشراكة الأمنية الثنائية [n=612؛ الثقة ≥ 0.7]",
                                "الحد من نفوذ الجماعات المدعومة من إيران (بحلول 2026)")
                        : List.of(
                                "End of Operation Inherent Resolve",
                                "US military presence",
                                "Bilateral security partnership [n=612; confidence ≥ 0.7]",
                                "Curbing Iran-backed groups (by 2026) and everything around it");
        List<String> cells =
                List.of(
                        "-2:14",
                        "1:612",
                        "–",
                        "-1:3x1:4",
                        "0:5",
                        "2:1t",
                        "-2:1t",
                        "o",
                        "1:3l",
                        "-2:4>2:10",
                        "-1:2<1:3s",
                        "0:2tl",
                        "-2:2x1:2tl",
                        "-1:7",
                        "2:30",
                        "1:8");
        List<Column> heads = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            String name = names.get(c % names.size()) + (c < names.size() ? "" : " " + (c + 1));
            heads.add(new Column("C" + c, name, new Count(100 + c, 20 + c)));
        }
        List<Row> body = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                row.add(cell(cells.get((r * 7 + c * 5 + r * c) % cells.size())));
            }
            String label = issues.get(r % issues.size()) + " " + (r + 1);
            body.add(new Row("R" + r, label, null, new Count(40 + r, 10 + r % 9), row));
        }
        return new StanceMatrix(
                arabic ? arabicFrame() : englishFrame(),
                arabic ? arabicWords() : englishWords(),
                null,
                heads,
                body,
                new Count(1612, 44));
    }

    /** The same figure with other texts around it. */
    public static StanceMatrix withFrame(StanceMatrix matrix, UnaryOperator<Frame> change) {
        return new StanceMatrix(
                change.apply(matrix.frame()),
                matrix.words(),
                matrix.banner(),
                matrix.columns(),
                matrix.rows(),
                matrix.total());
    }

    /** The frame with other digits, title and sources. */
    public static Frame frame(Frame f, Digits digits, String title, @Nullable String sources) {
        return new Frame(
                f.language(),
                f.direction(),
                digits,
                title,
                f.question(),
                f.scale(),
                f.marking(),
                f.evidence(),
                sources,
                f.sourceCount(),
                f.provenance(),
                f.url(),
                f.pages(),
                f.description());
    }

    public static final Map<String, String> HOSTILE =
            Map.of(
                    "markup", "<script>alert(\"1\")</script>&amp;]]><!--",
                    "bidi", "\u202Eevil\u2069\u2069 سُنّة \u2066",
                    "control", "a\u0000b\nc\td\u001Be\uFFFE\uD800",
                    "emoji", "👩‍👩‍👧 中文 🇮🇶 ⇄ ≥",
                    "long", "word سُنّة ".repeat(500),
                    "unbroken", "x".repeat(5000));
}
