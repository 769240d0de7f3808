package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mawaqif.exchange.Folder.Outcome;
import mawaqif.sources.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesYamlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: letter               | code: report             | sources.yaml:7 sources[1].code=report",
                "title: Letter              | # none                   | sources.yaml:7 sources[1].title=",
                "language: en               | language: ar_IQ          | sources.yaml:10 sources[1].language=ar_IQ",
                "sources/letter.txt         | sources/none.txt         | sources.yaml:8 sources[1].file=sources/none.txt",
                "sources/letter.txt         | ../../etc/passwd         | sources.yaml:8 sources[1].file=../../etc/passwd",
                "sources/letter.txt         | study.yaml               | sources.yaml:8 sources[1].file=study.yaml",
                "published: 2025-09         | published: 17/09/2025    | sources.yaml:5 sources[0].published=17/09/2025",
                "published: 2025-09         | published: 2025-02-30    | sources.yaml:5 sources[0].published=2025-02-30",
                "published: 2025-09         | direction: up            | sources.yaml:5 sources[0].direction=up",
                "published: 2025-09         | redistributable: yes     | sources.yaml:5 sources[0].redistributable=yes",
                "published: 2025-09         | url: 'javascript:x()'    | sources.yaml:5 sources[0].url=javascript:x()",
            })
    void namesTheLineKeyAndValueOfAFault(String piece, String other, String place) {
        Outcome outcome = new Folder().sources(piece, other).check();
        assertThat(outcome.places()).contains(place);
    }

    @Test
    void readsEveryField() {
        Outcome outcome =
                new Folder()
                        .sources(
                                "    title: Report\n",
                                """
                                    title: {ar: "تقرير", en: Report}
                                    publisher: {ar: "الناشر"}
                                    author: null
                                    url: https://example.org/a
                                    rights: "unknown"
                                    direction: rtl
                                    redistributable: false
                                """)
                        .check();
        Source source = outcome.study().sources().iterator().next();
        assertThat(source.author()).isNull();
        assertThat(source.published()).hasToString("2025-09");
        assertThat(source.direction()).isEqualTo(Source.Direction.RTL);
        assertThat(source.redistributable()).isEqualTo(Source.Redistributable.NO);
        assertThat(source.rights().in("en")).isEqualTo("unknown");
    }

    @Test
    void namesTheBytePositionAndLikelyEncodingOfAnUndecodableText() {
        byte[] arabic = "السلام عليكم ورحمة الله".getBytes(Charset.forName("windows-1256"));
        Outcome outcome = new Folder().with("sources/letter.txt", arabic).check();
        assertThat(outcome.errors())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file()).isEqualTo("sources/letter.txt");
                    assertThat(fault.reason()).contains("Byte 0").contains("windows-1256");
                });
    }

    @Test
    void readsUtf16WithAMark() {
        byte[] wide = ("\uFEFF" + Folder.LETTER).getBytes(StandardCharsets.UTF_16LE);
        assertThat(new Folder().with("sources/letter.txt", wide).check().errors()).isEmpty();
    }

    @Test
    void warnsAboutFilesThatNothingUses() {
        Outcome outcome = new Folder().with("sources/old.txt", "x").with("notes.md", "y").check();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.warnings())
                .extracting("file")
                .isEqualTo(List.of("notes.md", "sources/old.txt"));
    }

    @Test
    void findsAFileWhoseNameIsComposedDifferently() {
        Outcome outcome =
                new Folder()
                        .without("sources/letter.txt")
                        .with("sources/e\u0301.txt", Folder.LETTER)
                        .sources("sources/letter.txt", "sources/\u00E9.txt")
                        .check();
        assertThat(outcome.errors()).isEmpty();
    }
}
