package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import mawaqif.TestAccess;
import mawaqif.api.Problem.Fault;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.exchange.Folder.Outcome;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The longest texts that are taken are stored; longer ones are refused where they stand. */
@ExchangeTest
class LongTextsTest {

    private static final String LONGEST = "x".repeat(Limits.TEXT);

    /** One character folds into eighteen. */
    private static final String LIGATURE = "\uFDFA";

    @Autowired Imports imports;
    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired TestAccess access;

    @ParameterizedTest
    @ValueSource(strings = {"note", "reason", "quote", "translation"})
    void refusesALongFieldOfAClaim(String column) {
        String row = "c1,FARM,PRICE,position,-2,letter,%s,disputed,%s,%s,%s";
        String[] texts = {"We oppose the rise", "r", "n", "t"};
        texts[java.util.List.of("quote", "reason", "note", "translation").indexOf(column)] =
                LONGEST + "🌊";

        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER + ",status,reason,note,translation",
                                row.formatted((Object[]) texts))
                        .check();

        assertThat(outcome.errors())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file()).isEqualTo("claims.csv");
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.column()).isEqualTo(column);
                    assertThat(fault.reason())
                            .isEqualTo("Longer than 100,000 characters: it has 100,001");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "publisher", "author", "rights", "url", "language", "file"})
    void refusesALongFieldOfASource(String key) {
        String written = "    title: Letter\n    language: en\n";
        String others = written.replaceAll("    %s: .*\n".formatted(key), "");
        Folder folder =
                new Folder()
                        .with(
                                "sources.yaml",
                                Folder.SOURCES.replace(
                                        key.equals("file")
                                                ? "    file: sources/letter.txt\n"
                                                : written,
                                        "%s    %s: %sx\n"
                                                .formatted(
                                                        key.equals("file") ? "" : others,
                                                        key,
                                                        LONGEST)));

        assertThat(folder.check().errors())
                .anySatisfy(fault -> {
                    assertThat(fault.column()).isEqualTo("sources[1]." + key);
                    assertThat(fault.line()).isGreaterThan(6);
                    assertThat(fault.reason()).contains("100,001");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Water", "Farmers", "The price rises.", "Drought", "a"})
    void refusesALongTextOfACodebook(String text) {
        String yaml = Folder.STUDY.replaceFirst("(?<=[ \"])" + text + "(?=[,\"}])", LONGEST + "x");
        assertThat(yaml).hasSizeGreaterThan(Limits.TEXT);

        assertThat(new Folder().with("study.yaml", yaml).check().errors())
                .extracting(Fault::reason)
                .contains("Longer than 100,000 characters: it has 100,001");
    }

    @Test
    void refusesATextThatIsLongInAllLanguagesTogether() {
        Outcome outcome =
                new Folder()
                        .study(
                                "title: {en: \"Water\", ar: \"المياه\"}",
                                "title: {en: %s, fr: %s, ar: x}".formatted(LONGEST, LONGEST))
                        .check();

        assertThat(outcome.places()).singleElement().asString().contains("study.title");
        assertThat(outcome.errors().getFirst().reason()).contains("200,0").contains("200,000");
    }

    @Test
    void refusesAClaimThatIsLongWithAllItsQuotes() {
        String part = LIGATURE.repeat(30_000);
        Outcome outcome =
                new Folder()
                        .claims(
                                Folder.HEADER + ",translation",
                                Folder.ROW + "," + part,
                                "c1,,,,,letter,We never agreed," + part)
                        .check();

        assertThat(outcome.places()).containsExactly("claims.csv:2 claim=c1");
        assertThat(outcome.errors().getFirst().reason()).contains("1,000,000");
    }

    @Test
    void storesTheLongestTextsThatAreTaken() throws IOException {
        access.reset();
        String quote = "q".repeat(Limits.TEXT - 1) + "🌊";
        String control = "\\a".repeat(30_000); // six characters each in the database
        Folder folder =
                new Folder()
                        .study("{-2: a, -1: b, 0: c, 1: d, 2: e}", points(control))
                        .sources("title: Letter", "title: " + LONGEST)
                        .with("sources/letter.txt", quote)
                        .claims(
                                Folder.HEADER + ",note,translation",
                                "c1,FARM,PRICE,position,1,letter,%s,%s,%s"
                                        .formatted(quote, LONGEST, LONGEST));
        Upload upload = imports.receive(new ByteArrayInputStream(folder.zip()));

        imports.importStudy(upload, new Code("long"), Locale.ENGLISH, ImportProgress.NONE);

        Study study = studies.find(new Code("long")).orElseThrow();
        Claim claim = claims.find(study.id(), 1, new Code("c1")).orElseThrow();
        assertThat(claim.note()).isEqualTo(LONGEST);
        assertThat(claim.quotes().getFirst().exact()).isEqualTo(quote);
        assertThat(sources.find(study.id(), 1, new Code("letter")).orElseThrow().title().in("en"))
                .isEqualTo(LONGEST);
        assertThat(studies.codebook(study.id(), 1).lenses().getFirst().point(2).in("en"))
                .hasSize(30_000);
        studies.delete(study.id());
    }

    private static String points(String text) {
        String points = "";
        for (int point = -2; point <= 2; point++) {
            points += "%s%d: \"%s\"".formatted(point == -2 ? "" : ", ", point, text);
        }
        return "{" + points + "}";
    }
}
