package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import mawaqif.claims.Attribution;
import mawaqif.claims.Claim;
import mawaqif.claims.Confidence;
import mawaqif.claims.Status;
import mawaqif.exchange.Folder.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTableTest {

    private static final String ALL =
            "claim,stakeholder,issue,lens,stance,scenario,period,attribution,confidence,status,"
                    + "reason,coder,note,date,source,quote,start,end,translation";

    @Test
    void fillsInTheDefaults() {
        Claim claim =
                new Folder()
                        .claims(Folder.HEADER, "c1,FARM,PRICE,position,+1,report,يولد جميع الناس")
                        .check()
                        .study()
                        .claims()
                        .getFirst();
        assertThat(claim.stance()).isEqualTo(1);
        assertThat(claim.attribution()).isEqualTo(Attribution.AUTHOR_ATTRIBUTED);
        assertThat(claim.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(claim.status()).isEqualTo(Status.ACCEPTED);
        assertThat(claim.coder()).hasToString("huda");
        assertThat(claim.date()).hasToString("2025-09");
        assertThat(claim.scenario()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "1.0",
                " +1",
                "+1 ",
                "3",
                "-3",
                "1d",
                "\u22122",
                "\u0661",
                "'-1",
                "-0",
                "01",
                "Infinity",
                ""
            })
    void refusesWhatIsNoStance(String stance) {
        assertThat(
                        new Folder()
                                .claims(Folder.HEADER, Folder.ROW.replace("-2", stance))
                                .check()
                                .places())
                .containsExactly("claims.csv:2 stance=" + stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3      | from -2 (a) to 2 (e) | scale of 1 to 5    | the nearest point is 2",
                "5      | from -2 (a) to 2 (e) | scale of 1 to 5    | 5 becomes 2",
                "-3     | from -2 (a) to 2 (e) | scale of -3 to 3   | the nearest is -2",
                "+3.0   | from -2 (a) to 2 (e) | scale of 1 to 5    | the nearest point is 2",
                "100    | from -2 (a) to 2 (e) | The nearest point is 2 | convert every stance",
                "\u22127 | from -2 (a) to 2 (e) | The nearest point is -2 | another scale",
                "\u0664 | from -2 (a) to 2 (e) | scale of 1 to 5    | the nearest point is 2",
                "0.5    | Between two points   | 0 or 1             | whole",
                "'-1,5' | Between two points   | -2 or -1           | whole"
            })
    void saysHowFarTheScaleReaches(String stance, String range, String likely, String way) {
        var fault =
                new Folder()
                        .claims(
                                Folder.HEADER,
                                Folder.ROW.replace("-2", '"' + stance + '"'),
                                Folder.ROW.replace("-2", "01").replace("c1", "c2"))
                        .check()
                        .errors()
                        .getFirst();
        assertThat(fault.accepted()).isEqualTo("-2, -1, 0, 1, 2");
        assertThat(fault.reason()).contains(range, likely, way).doesNotContain("Western digits");
    }

    @Test
    void saysTheRangeWithoutWordsWhereTheLensIsUnknown() {
        assertThat(
                        new Folder()
                                .claims(
                                        Folder.HEADER,
                                        Folder.ROW.replace("-2", "3").replace("position", "mood"))
                                .check()
                                .errors())
                .extracting("reason")
                .anySatisfy(reason ->
                        assertThat((String) reason)
                                .startsWith("Outside the scale, which runs from -2 to 2. If"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c 1,FARM,PRICE,position,1,,,,,,,,,,letter,We oppose,,,    | claim=c 1",
                ",FARM,PRICE,position,1,,,,,,,,,,letter,We oppose,,,       | claim=",
                "c1,farm,PRICE,position,1,,,,,,,,,,letter,We oppose,,,     | stakeholder=farm",
                "c1,,PRICE,position,1,,,,,,,,,,letter,We oppose,,,         | stakeholder=",
                "c1,FARM,COST,position,1,,,,,,,,,,letter,We oppose,,,      | issue=COST",
                "c1,FARM,PRICE,impact,1,,,,,,,,,,letter,We oppose,,,       | lens=impact",
                "c1,FARM,PRICE,position,1,FLOOD,,,,,,,,,letter,We oppose,,,| scenario=FLOOD",
                "c1,FARM,PRICE,position,1,,THEN,,,,,,,,letter,We oppose,,, | period=THEN",
                "c1,FARM,PRICE,position,1,,,author,,,,,,,letter,We oppose,,,| attribution=author",
                "c1,FARM,PRICE,position,1,,,,High,,,,,,letter,We oppose,,, | confidence=High",
                "c1,FARM,PRICE,position,1,,,,,done,,,,,letter,We oppose,,, | status=done",
                "c1,FARM,PRICE,position,1,,,,,,,A B,,,letter,We oppose,,,  | coder=A B",
                "c1,FARM,PRICE,position,1,,,,,,,,,17/9/2025,letter,We oppose,,,| date=17/9/2025",
                "c1,FARM,PRICE,position,1,,,,,,,,,,paper,We oppose,,,      | source=paper",
                "c1,FARM,PRICE,position,1,,,,,,,,,,letter,,,,              | quote=",
                "c1,FARM,PRICE,position,1,,,,,,,,,,letter,We support,,,    | quote=We support",
                "c1,FARM,PRICE,position,1,,,,,,,,,,letter,We,,,            | quote=We",
                "c1,FARM,PRICE,position,1,,,,,,,,,,letter,We oppose,1,9,   | start=1",
                "c1,FARM,PRICE,position,1,,,,,,,,,,letter,We oppose,0,8,   | end=8",
                "c1,FARM,PRICE,position,1,,,,,,,,,,letter,We oppose,0.0,9, | start=0.0",
                "c1,FARM,PRICE,position,1,,,,,,,,,,letter,We oppose,0,999999999999,| end=999999999999",
            })
    void namesTheColumnAndValueOfAFault(String row, String place) {
        assertThat(new Folder().claims(ALL, row).check().places())
                .containsExactly("claims.csv:2 " + (place.endsWith("=") ? place : place));
    }

    @Test
    void tellsTheStartsOfAQuoteThatOccursTwiceAndTheNearestPassageOfOneThatDoesNot() {
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER,
                                "c1,FARM,PRICE,position,1,letter,We",
                                "c2,FARM,PRICE,position,1,letter,We opposed the rises")
                        .check();
        assertThat(outcome.errors().get(0).accepted()).isEqualTo("0, 20");
        assertThat(outcome.errors().get(1).reason()).contains("nearest passage at 0");
    }

    @Test
    void takesOffsetsWhereAQuoteOccursTwice() {
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER + ",start,end",
                                "c1,FARM,PRICE,position,1,letter,We,20,22")
                        .check();
        assertThat(outcome.study().claims().getFirst().quotes().getFirst().start()).isEqualTo(20);
    }

    @Test
    void storesALooseMatchAsTheSourceHasItAndWarns() {
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER,
                                "c1,FARM,PRICE,position,1,report,جميع الناس أحرارا متساوين")
                        .check();
        assertThat(outcome.study().claims().getFirst().quotes().getFirst().exact())
                .isEqualTo("جميع الناس أحراراً متساوين");
        assertThat(outcome.warned())
                .containsExactly("claims.csv:2 quote=جميع الناس أحرارا متساوين");
    }

    @Test
    void joinsTheRowsOfAClaimWhereverTheyStand() {
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER + ",note",
                                "c1,FARM,PRICE,position,-2,letter,We oppose the rise,why",
                                "c2,TOWN,PRICE,position,0,letter,We never agreed,",
                                "c1,,,,,report,يولد جميع الناس,",
                                "c1,FARM,PRICE,position,-2,letter,We never agreed,why")
                        .check();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.study().claims()).hasSize(2);
        assertThat(outcome.study().claims().getFirst().quotes()).hasSize(3);
    }

    @Test
    void namesBothLinesWhereRowsOfAClaimDisagree() {
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER + ",scenario",
                                Folder.ROW + ",",
                                "c2,TOWN,PRICE,position,0,letter,\"We never\r\nagreed\",",
                                "c1,TOWN,,,1,letter,We never agreed,DROUGHT")
                        .check();
        assertThat(outcome.places())
                .contains(
                        "claims.csv:5 stakeholder=TOWN",
                        "claims.csv:5 stance=1",
                        "claims.csv:5 scenario=DROUGHT");
        assertThat(outcome.errors())
                .filteredOn(fault -> "stance".equals(fault.column()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("Lines 5 and 2"));
    }

    @Test
    void refusesTheSameQuoteTwiceInAClaim() {
        assertThat(new Folder().claims(Folder.HEADER, Folder.ROW, Folder.ROW).check().places())
                .containsExactly("claims.csv:3 quote=We oppose the rise");
    }

    @Test
    void reportsUnknownColumnsAndMissesRequiredOnes() {
        Outcome outcome =
                new Folder()
                        .claims(
                                "quote,Claim,stakeholder,issue,lens,stance,source,source",
                                "We oppose,c1,FARM,PRICE,position,7,letter,letter")
                        .check();
        assertThat(outcome.warned()).containsExactly("claims.csv:1 Claim=Claim");
        assertThat(outcome.places())
                .containsExactly(
                        "claims.csv:1 source=source",
                        "claims.csv:1 claim=",
                        "claims.csv:2 stance=7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                ";        ~ semicolons",
                "'\t'     ~ tabs",
                "|        ~ vertical bars",
                "\u061B   ~ Arabic semicolons",
                "\u060C   ~ Arabic commas"
            })
    void saysOnceWhatSeparatesTheTable(String sign, String named) {
        String header = '"' + Folder.HEADER.replace(",", '"' + sign + '"') + '"';
        String row = "c1;FARM;PRICE;position;1;letter;\"We, \"\"oppose\"\" the rise\"";
        Outcome outcome = new Folder().claims(header, row.replace(";", sign), row).check();
        assertThat(outcome.places()).containsExactly("claims.csv:1 claim=" + header);
        assertThat(outcome.errors().getFirst().reason())
                .contains("separated by " + named)
                .contains("save the table as CSV UTF-8 with commas");
        assertThat(outcome.errors().getFirst().accepted()).isEqualTo(Folder.HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "sep=,", "\"sep=;\""})
    void saysThatALineWhichAnnouncesASeparatorIsNoHeader(String line) {
        Outcome outcome = new Folder().claims(line, Folder.HEADER, Folder.ROW).check();
        assertThat(outcome.places()).containsExactly("claims.csv:1 null=" + line);
        assertThat(outcome.errors().getFirst().reason()).contains("delete the line");
    }

    @Test
    void saysWhenOneRowIsSeparatedOtherwiseThanTheHeader() {
        String row = Folder.ROW.replace(',', ';');
        Outcome outcome = new Folder().claims(Folder.HEADER, Folder.ROW, row).check();
        assertThat(outcome.places()).containsExactly("claims.csv:3 claim=" + row);
        assertThat(outcome.errors().getFirst().reason()).contains("separated by semicolons");
    }

    @Test
    void namesTheFieldThatHasANulCharacter() {
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER,
                                Folder.ROW,
                                "c2,FARM,PRICE,position,1,letter,We op\0pose",
                                "c3,FA\0RM,PRICE,position,x,letter,\"We\n\0never\"",
                                "c4,FARM,PRICE,position,x,letter,We oppose the rise")
                        .check();
        assertThat(outcome.places())
                .containsExactly(
                        "claims.csv:3 quote=We op\0pose",
                        "claims.csv:4 stakeholder=FA\0RM",
                        "claims.csv:4 quote=We\n\0never",
                        "claims.csv:6 stance=x");
        assertThat(outcome.errors().getFirst().reason())
                .contains("Character 6", "NUL", "delete it")
                .doesNotContain("UTF-8");
    }

    @Test
    void namesTheHeaderThatHasANulCharacter() {
        Outcome outcome =
                new Folder().claims(Folder.HEADER.replace("issue", "is\0sue"), Folder.ROW).check();
        assertThat(outcome.places())
                .containsExactly("claims.csv:1 is\0sue=is\0sue", "claims.csv:1 issue=");
    }

    @Test
    void stillRecognisesUtf16WithoutAByteOrderMark() {
        byte[] wide =
                (Folder.HEADER + "\n" + Folder.ROW + "\n").getBytes(StandardCharsets.UTF_16LE);
        Outcome outcome = new Folder().with("claims.csv", wide).check();
        assertThat(outcome.total()).isEqualTo(1);
        assertThat(outcome.errors().getFirst().reason()).contains("Byte 1:", "UTF-16LE");
    }

    @Test
    void countsPhysicalLinesAndGoesOnAfterStrayQuotationMarks() {
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER,
                                "c1,FARM,PRICE,position,1,letter,\"We oppose\" the rise",
                                "c2,FARM,PRICE,position,1,letter,We \"oppose",
                                "c3,FARM,PRICE,position,1,letter",
                                "c4,FARM,PRICE,position,1,letter,\"We\n\nnever\"",
                                "c5,FARM,PRICE,position,x,letter,We oppose",
                                "c6,FARM,PRICE,position,1,letter,\"We oppose")
                        .check();
        assertThat(outcome.places())
                .contains(
                        "claims.csv:2 null=",
                        "claims.csv:3 null=",
                        "claims.csv:4 null=c3,FARM,PRICE,position,1,letter",
                        "claims.csv:8 stance=x",
                        "claims.csv:9 null=");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] arabic =
                (Folder.HEADER + "\nc1,FARM,PRICE,position,1,letter,لا نوافق على الزيادة\n")
                        .getBytes(Charset.forName("windows-1256"));
        Outcome outcome = new Folder().with("claims.csv", arabic).check();
        assertThat(outcome.errors())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.reason())
                                .startsWith("Byte %d:".formatted(Folder.HEADER.length() + 33))
                                .contains("windows-1256"));
    }

    @Test
    void skipsAByteOrderMarkAndBlankRows() {
        Outcome outcome =
                new Folder()
                        .with(
                                "claims.csv",
                                "\uFEFF"
                                        + Folder.HEADER
                                        + "\r\n"
                                        + Folder.ROW
                                        + "\r\n,,,,,,\r\n\r\n")
                        .check();
        assertThat(outcome.study().claims()).hasSize(1);
        assertThat(outcome.warned()).containsExactly("claims.csv:3 null=");
    }

    @Test
    void explainsWhatSpreadsheetsDo() {
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER,
                                "c1,1-Jan,PRICE,position,1.0,letter,We oppose",
                                "1E+05,#NAME?,PRICE,position,\u0661,letter,We oppose",
                                "c3,FARM,PRICE,position,1,report,???? ???? ?????")
                        .check();
        assertThat(outcome.errors().stream().map(f -> f.reason()).toList().toString())
                .contains("date that a spreadsheet")
                .contains("added decimals")
                .contains("long number")
                .contains("broken formula")
                .contains("Western digits")
                .contains("letters lost");
    }

    @Test
    void keepsTheFirstThousandFaultsAndCountsAll() {
        StringBuilder rows = new StringBuilder(Folder.HEADER).append('\n');
        for (int i = 0; i < 1500; i++) {
            rows.append("c%d,FARM,PRICE,position,9,letter,not there\n".formatted(i));
        }
        Outcome outcome =
                new Folder()
                        .with("claims.csv", rows.toString().getBytes(StandardCharsets.UTF_8))
                        .check();
        assertThat(outcome.errors()).hasSize(1000);
        assertThat(outcome.total()).isEqualTo(3000);
    }

    @Test
    void warnsAboutADisputeWithoutReason() {
        Outcome outcome =
                new Folder()
                        .claims(Folder.HEADER + ",status,reason", Folder.ROW + ",disputed,")
                        .check();
        assertThat(outcome.warned()).containsExactly("claims.csv:2 reason=");
    }

    @Test
    void readsSilencesAndKeepsARepeatedOneOnce() {
        Outcome outcome =
                new Folder()
                        .silences(
                                "source,stakeholder,issue,lens,coder,date",
                                "letter,,PRICE,position,A,2026-11",
                                "letter,TOWN,PRICE,position,,",
                                "letter,,PRICE,position,A,2026-11")
                        .check();
        assertThat(outcome.study().silences()).hasSize(2);
        assertThat(outcome.study().silences().get(1).coder()).hasToString("huda");
        assertThat(outcome.warned()).hasSize(1);
    }
}
