package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import mawaqif.TestAccess;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.exchange.ImportReport.Counts;
import mawaqif.studies.Code;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExchangeTest
class LargeImportTest {

    private static final int CLAIMS = 100_000;
    private static final int SOURCES = 200;

    @Autowired Imports imports;
    @Autowired Archives archives;
    @Autowired Studies studies;
    @Autowired Claims claims;
    @Autowired TestAccess access;
    @Autowired JdbcClient jdbc;

    @Test
    void takesAHundredThousandClaimsInAndGivesThemOut() throws IOException {
        access.reset();
        Upload upload = imports.receive(new ByteArrayInputStream(large().zip()));
        ImportReport report =
                imports.importStudy(upload, new Code("large"), Locale.ENGLISH, ImportProgress.NONE);
        assertThat(report.added()).isEqualTo(new Counts(SOURCES + 2, CLAIMS, CLAIMS, 0));
        Study study = studies.find(new Code("large")).orElseThrow();
        assertThat(claims.count(study.id(), 1, Filter.EVERYTHING)).isEqualTo(CLAIMS);

        for (String table : List.of("claim", "claim_words", "quote")) {
            assertThat(rows(table))
                    .as("rows of %s stand in the order of their keys", table)
                    .isSorted();
        }

        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archives.write(new Snapshot(study, 1), archive);
        assertThat(archive.size()).isGreaterThan(CLAIMS);
        studies.delete(study.id());
    }

    /** The ids of claims in the order in which the database keeps the rows. */
    private List<String> rows(String table) {
        String id = table.equals("claim") ? "code" : "claim";
        return jdbc.sql("select %s from %s order by _rowid_".formatted(id, table))
                .query(String.class)
                .list();
    }

    /** Sentences that each occur once, so that no claim needs offsets. */
    private static Folder large() {
        Random random = new Random(5);
        StringBuilder sources = new StringBuilder(Folder.SOURCES);
        StringBuilder rows = new StringBuilder(Folder.HEADER).append('\n');
        Folder folder = new Folder();
        int claim = 0;
        for (int s = 0; s < SOURCES; s++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < CLAIMS / SOURCES; i++) {
                String sentence =
                        "الجملة رقم %d تقول شيئًا عن السعر %d".formatted(i, random.nextInt());
                text.append(sentence).append(".\r\n");
                rows.append(
                        "c%d,FARM,PRICE,position,%d,s%d,%s.\n"
                                .formatted(claim++, i % 5 - 2, s, sentence));
            }
            folder.with("sources/s%d.txt".formatted(s), text.toString());
            sources.append(
                    "  - {code: s%d, file: sources/s%d.txt, title: S, language: ar}\n"
                            .formatted(s, s));
        }
        return folder.with("sources.yaml", sources.toString()).with("claims.csv", rows.toString());
    }
}
