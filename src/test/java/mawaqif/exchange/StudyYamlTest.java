package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import mawaqif.exchange.Folder.Outcome;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyYamlTest {

    @Test
    void readsASoundFolderWithoutAWord() {
        Outcome outcome = new Folder().check();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.study().slug()).isEqualTo(new Code("water"));
        assertThat(outcome.study().codebook().stakeholders().get(1).parent())
                .isEqualTo(new Code("TOWN"));
        assertThat(outcome.study().codebook().periods().getFirst().to()).hasToString("2025-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slug: water            | slug: 'the water'          | study.yaml:2 study.slug=the water",
                "slug: water            | slug: null                 | study.yaml:2 study.slug=null",
                "  slug: water          | # none                     | study.yaml:3 study.slug=",
                "default-lens: position | default-lens: other        | study.yaml:4 study.default-lens=other",
                "parent: TOWN           | parent: CITY               | study.yaml:7 stakeholders[1].parent=CITY",
                "parent: TOWN           | parent: FARM               | study.yaml:7 stakeholders[1].parent=FARM",
                "code: FARM             | code: TOWN                 | study.yaml:7 stakeholders[1].code=TOWN",
                "code: PRICE            | code: -P                   | study.yaml:9 issues[0].code=-P",
                "label: Drought         | label: [a, b]              | study.yaml:15 scenarios[0].label=[a, b]",
                "to: 2025-06            | to: 2025-13                | study.yaml:17 periods[0].to=2025-13",
                "to: 2025-06            | to: 2023-01-01             | study.yaml:17 periods[0].to=2023-01-01",
                "label: Drought         | label: {english: Drought}  | study.yaml:15 scenarios[0].label.english=Drought",
                "-2: a,                 | -3: a, -2: a,              | study.yaml:13 lenses.position.points.-3=-3",
                "-2: a,                 | ''                         | study.yaml:13 lenses.position.points.-2=",
                "2: e                   | 2: ''                      | study.yaml:13 lenses.position.points.2=",
                "label: Position        | label: ~                   | study.yaml:12 lenses.position.label=~",
                "- {code: DROUGHT, label: Drought} | - DROUGHT       | study.yaml:15 scenarios[0]=DROUGHT",
                "slug: water            | slug: !!str water          | study.yaml:2 study.slug=tag:yaml.org,2002:str water",
            })
    void namesTheLineKeyAndValueOfAFault(String piece, String other, String place) {
        assertThat(new Folder().study(piece, other == null ? "" : other).check().places())
                .contains(place);
    }

    @Test
    void tellsEveryFaultAtOnceAndStillChecksTheClaims() {
        Outcome outcome =
                new Folder()
                        .study("parent: TOWN", "parent: CITY")
                        .sources("language: en", "language: arabic")
                        .claims(Folder.HEADER, "c1,FARM,NONE,position,9,letter,We oppose")
                        .silences("source,issue,lens", "other,PRICE,position")
                        .check();
        assertThat(outcome.places())
                .containsExactly(
                        "study.yaml:7 stakeholders[1].parent=CITY",
                        "sources.yaml:10 sources[1].language=arabic",
                        "claims.csv:2 issue=NONE",
                        "claims.csv:2 stance=9",
                        "silences.csv:2 source=other");
        assertThat(outcome.total()).isEqualTo(5);
    }

    @Test
    void findsTwoStakeholdersThatStandUnderEachOther() {
        assertThat(
                        new Folder()
                                .study("label: \"Town\"}", "label: \"Town\", parent: FARM}")
                                .check()
                                .places())
                .containsExactly(
                        "study.yaml:6 stakeholders[0].parent=FARM",
                        "study.yaml:7 stakeholders[1].parent=TOWN");
    }

    @Test
    void doesNotCondemnClaimsForACodebookThatCannotBeRead() {
        Outcome outcome = new Folder().with("study.yaml", "study: [1\nb: {").check();
        assertThat(outcome.places()).hasSize(1).first().asString().startsWith("study.yaml:");
    }

    @Test
    void namesEachMissingFile() {
        Outcome outcome =
                new Folder()
                        .without("study.yaml")
                        .without("sources.yaml")
                        .without("claims.csv")
                        .check();
        assertThat(outcome.errors())
                .extracting("file")
                .containsExactly("study.yaml", "sources.yaml", "claims.csv");
    }

    @Test
    void reportsUnknownKeysAndGoesOn() {
        Outcome outcome =
                new Folder().study("code: DROUGHT,", "code: DROUGHT, colour: red,").check();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.warned()).containsExactly("study.yaml:15 scenarios[0].colour=red");
    }

    @Test
    void keepsPlainTextsPlainAndOthersInTheirOrder() {
        Outcome outcome =
                new Folder()
                        .study("label: \"Town\"", "label: {ar: \"بلدة\", en: \"Town\", de: ''}")
                        .check();
        LocalizedText town = outcome.study().codebook().stakeholders().getFirst().label();
        assertThat(town.byLanguage())
                .containsExactly(
                        java.util.Map.entry("ar", "بلدة"), java.util.Map.entry("en", "Town"));
        assertThat(outcome.study().codebook().scenarios().getFirst().label().isPlain()).isTrue();
        assertThat(outcome.warned()).containsExactly("study.yaml:6 stakeholders[0].label.de=");
    }

    @Test
    void acceptsQuotedPointsAndSignedOnes() {
        assertThat(
                        new Folder()
                                .study(
                                        "{-2: a, -1: b, 0: c, 1: d, 2: e}",
                                        "{'+2': e, \"-2\": a, -1: b, +1: d, 0: c}")
                                .check()
                                .study()
                                .codebook()
                                .lenses()
                                .getFirst()
                                .point(2)
                                .in("en"))
                .isEqualTo("e");
    }

    @Test
    void refusesAChangeOfTheFixedScales() {
        assertThat(
                        new Folder()
                                .with(
                                        "study.yaml",
                                        Folder.STUDY + "confidence:\n  low: Low\n  sure: Sure\n")
                                .check()
                                .places())
                .containsExactly("study.yaml:20 confidence.sure=sure");
    }

    @Test
    void takesTheFirstLensWhereNoneIsTheDefault() {
        Outcome outcome = new Folder().study("  default-lens: position\n", "").check();
        assertThat(outcome.study().codebook().defaultLens()).hasToString("position");
        assertThat(outcome.warned()).containsExactly("study.yaml:2 study.default-lens=");
    }

    @Test
    void findsAKeyWrittenTwice() {
        assertThat(new Folder().study("slug: water", "slug: water\n  slug: fire").check().places())
                .containsExactly("study.yaml:3 study.slug=fire");
    }

    @Test
    void putsReasonsIntoArabic() {
        Outcome outcome =
                new Folder()
                        .study("parent: TOWN", "parent: CITY")
                        .check(Locale.forLanguageTag("ar"));
        assertThat(outcome.errors().getFirst().reason()).isEqualTo("لا طرف رمزه 'CITY'");
    }
}
