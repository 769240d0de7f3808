package mawaqif.charts.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mawaqif.charts.Digits;
import mawaqif.charts.Frame;
import mawaqif.charts.Samples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Timeline;
import mawaqif.charts.Timeline.Bar;
import mawaqif.charts.Timeline.Event;
import mawaqif.charts.Timeline.Lane;
import mawaqif.charts.Timeline.Period;
import mawaqif.charts.Timeline.Span;
import mawaqif.charts.Timeline.Step;
import mawaqif.charts.Timeline.Tick;
import mawaqif.charts.TimelineWords;
import org.jspecify.annotations.Nullable;

/** Timelines for tests: the "Sela river" of the design drawing, and generated ones. */
public final class TimelineSamples {
    private TimelineSamples() {}

    /** The study of the design drawing in English. */
    public static Timeline english() {
        return sela(false);
    }

    /** The same in Arabic. */
    public static Timeline arabic() {
        return sela(true);
    }

    static TimelineWords words(boolean arabic) {
        return arabic
                ? new TimelineWords(
                        "معارضة",
                        "تأييد",
                        "قول",
                        "لا يُعرف إلا شهره أو سنته",
                        "أقوال كثيرة: الارتفاع بعددها",
                        "وسيط 36 شهرًا، منقطع عند السكوت",
                        "عن فترة",
                        "لا دليل")
                : new TimelineWords(
                        "oppose",
                        "support",
                        "claim",
                        "month or year known",
                        "many claims: height by number",
                        "median over 36 months, broken over silence",
                        "about a period",
                        "no evidence");
    }

    private static Timeline sela(boolean arabic) {
        List<Lane> lanes =
                List.of(
                        lane(
                                arabic ? "مزارعو المرتفعات" : "Upland farmers",
                                9,
                                5,
                                "2015-05-20:-2 2016-04-18:-2 2017-03-15:-1 2018-08-08:-2 2019-04-18:-1"
                                        + " 2020-10-20:-2 2022-02-05:-2 2023-03-12:-1",
                                List.of(new Bar(day("2021-01-01"), day("2024-12-31"), -2, 1)),
                                "2015-05-20/2016-11-15/-2 2016-11-16/2017-02-05/-1"
                                        + " 2017-02-06/2017-10-18/-2 2017-10-19/2019-04-20/-1"
                                        + " 2019-04-21/2020-02-05/-2 2020-02-06/2020-08-05/-1"
                                        + " 2020-08-06/2023-03-12/-2",
                                null,
                                null),
                        lane(
                                arabic ? "مزارعو الدلتا" : "Delta farmers",
                                10,
                                5,
                                "2015-08-05:-2 2016-06-25:-1 2017-05-10:-2 2018-03-10:-1 2019-02-05:0"
                                        + " 2020-08-05:1 2021-07-01:1 2022-05-25:2 2023:1:3",
                                List.of(new Bar(day("2022-07-01"), null, 2, 1)),
                                "2015-08-05/2019-01-01/-1 2019-01-02/2020-01-01/0"
                                        + " 2020-01-02/2023-01-01/1",
                                null,
                                null),
                        lane(
                                arabic ? "المدن" : "Cities",
                                8,
                                4,
                                "2015-10-20:1 2016-03-15:0 2016-11-25:1 2020-03-10:2 2021-02-05:1"
                                        + " 2022-07-01:2 2023-08:1 2024-05-25:2",
                                List.of(),
                                "2015-10-20/2016-11-25/1 2020-03-10/2021-01-10/1"
                                        + " 2021-01-11/2021-09-15/2 2021-09-16/2024-05-25/1",
                                arabic ? "قولان بلا تاريخ" : "2 without a date",
                                null),
                        lane(
                                arabic ? "الصيّادون" : "Fishers",
                                3,
                                2,
                                "2018-05-25:0 2021-11-25:1 2022-04-20:0",
                                List.of(),
                                "2021-11-25/2022-04-20/0",
                                null,
                                null),
                        lane(
                                arabic ? "الدولة المجاورة" : "Neighbouring state",
                                0,
                                0,
                                "",
                                List.of(),
                                "",
                                null,
                                arabic
                                        ? "بُحث في مصدرين ولا ذكر له"
                                        : "searched in 2 sources, silent"));
        StanceMatrix matrix = arabic ? Samples.arabic() : Samples.english();
        Frame frame =
                Samples.frame(
                        matrix.frame(),
                        Digits.LATN,
                        arabic
                                ? "قبِل مزارعو الدلتا دفع ثمن الماء بعد 2019، ولم يقبل مزارعو المرتفعات"
                                : "Delta farmers came round to paying for water after 2019; upland"
                                        + " farmers did not",
                        null);
        return new Timeline(
                frame,
                words(arabic),
                null,
                lanes,
                List.of(
                        new Period(
                                arabic
                                        ? "الفترة الأولى: 2015–2019، قبل قانون المياه"
                                        : "Period 1: 2015–2019, before the water law",
                                null,
                                day("2019-12-31")),
                        new Period(
                                arabic
                                        ? "الفترة الثانية: 2020–2024، في ظل قانون المياه"
                                        : "Period 2: 2020–2024, under the water law",
                                day("2020-01-01"),
                                day("2024-12-31"))),
                List.of(
                        new Event(
                                arabic ? "إعلان الجفاف" : "Drought declared",
                                day("2018-06-12"),
                                day("2018-06-12")),
                        new Event(
                                arabic ? "تركيب أول العدّادات" : "First meters fitted",
                                day("2021-08-25"),
                                day("2021-08-25"))),
                new Span(2015, 2024));
    }

    static int day(String text) {
        return (int) LocalDate.parse(text).toEpochDay();
    }

    /** A day so many days later. */
    static String date(String from, int days) {
        return LocalDate.parse(from).plusDays(days).toString();
    }

    /** Reads ticks "2019-04-18:-1", "2023-08:1", "2023:1:3" and steps "from/to/median". */
    static Lane lane(
            String label,
            int n,
            int d,
            String ticks,
            List<Bar> bars,
            String steps,
            @Nullable String unplaced,
            @Nullable String empty) {
        List<Tick> read = new ArrayList<>();
        for (String tick : ticks.isEmpty() ? new String[0] : ticks.split(" ")) {
            String[] parts = tick.split(":");
            String from = parts[0] + "-01-01".substring(0, 10 - parts[0].length());
            String to =
                    switch (parts[0].length()) {
                        case 4 -> parts[0] + "-12-31";
                        case 7 -> parts[0] + "-28";
                        default -> parts[0];
                    };
            int count = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
            read.add(new Tick(day(from), day(to), Integer.parseInt(parts[1]), count));
        }
        List<List<Step>> stretches = new ArrayList<>();
        for (String step : steps.isEmpty() ? new String[0] : steps.split(" ")) {
            String[] parts = step.split("/");
            Step next = new Step(day(parts[0]), day(parts[1]), Integer.parseInt(parts[2]));
            if (stretches.isEmpty() || stretches.getLast().getLast().to() < next.from() - 1) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(next);
        }
        return new Lane(label, label, n, d, read, bars, stretches, unplaced, empty);
    }

    /**
     * A generated timeline in which everything occurs.
     *
     * @param claims most claims of a lane
     */
    public static Timeline generated(boolean arabic, int lanes, int claims, int years) {
        StanceMatrix names = Samples.generated(arabic, lanes, 1);
        Random random = new Random(lanes * 31L + claims);
        int first = day("2010-01-01");
        int days = years * 365;
        List<Lane> all = new ArrayList<>();
        for (int at = 0; at < lanes; at++) {
            List<Tick> ticks = new ArrayList<>();
            List<Bar> bars = new ArrayList<>();
            for (int left = at % 5 == 4 ? 0 : 1 + random.nextInt(claims); left > 0; left--) {
                int from = first + random.nextInt(days);
                int to = random.nextInt(4) == 0 ? Math.min(first + days, from + 300) : from;
                int count = random.nextInt(3) == 0 ? 1 + random.nextInt(40) : 1;
                ticks.add(new Tick(from, to, random.nextInt(5) - 2, count));
            }
            if (at % 5 != 4) {
                bars.add(new Bar(null, first + days / 3, at % 5 - 2, 1 + at));
                bars.add(new Bar(first + days / 3, first + 2 * days / 3, 1 - at % 3, 2));
            }
            ticks.sort(java.util.Comparator.comparingInt(Tick::from));
            String name = names.columns().get(at).label();
            String empty = arabic ? "لا دليل" : "no evidence";
            all.add(
                    new Lane(
                            "L" + at,
                            name,
                            ticks.size(),
                            1 + ticks.size() / 2,
                            ticks,
                            bars,
                            ticks.size() < 2
                                    ? List.of()
                                    : List.of(
                                            List.of(
                                                    new Step(
                                                            ticks.getFirst().from(),
                                                            ticks.getLast().from(),
                                                            at % 5 - 2))),
                            at % 3 == 0
                                    ? (arabic ? "3 أقوال بلا تاريخ" : "3 without a date")
                                    : null,
                            at % 5 == 4 ? empty : null));
        }
        List<Period> periods = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            periods.add(
                    new Period(
                            names.columns().get(at % lanes).label() + " (" + at + ")",
                            first + days * at / 6,
                            first + days * (at + 2) / 6));
            int on = first + days * at / 5 + 100;
            events.add(new Event(names.columns().get(at % lanes).label() + " " + at, on, on));
        }
        return new Timeline(
                arabic ? Samples.arabicFrame() : Samples.englishFrame(),
                words(arabic),
                null,
                all,
                periods,
                events,
                new Span(2010, 2010 + years - 1));
    }
}
