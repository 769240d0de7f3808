package mawaqif.analysis;

import static mawaqif.analysis.Claims.HIGH;
import static mawaqif.analysis.Claims.LOW;
import static mawaqif.analysis.Claims.under;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimPairsTest {
    private static final int NONE = Coding.NONE;

    /** The sample of the Discourse Network Analyzer: its statements and the networks it makes. */
    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"CONGRUENCE", "CONFLICT", "SUBTRACT"})
    void giveThePublishedNetworks(Measure measure) {
        List<List<String>> expected =
                table("organization_" + measure.name().toLowerCase(java.util.Locale.ROOT) + ".csv");
        Nearness nearness = measure.of(statements());
        assertThat(nearness.size()).isEqualTo(expected.size() - 1).isEqualTo(7);
        for (int one = 0; one < 7; one++) {
            for (int other = 0; other < 7; other++) {
                double published = Double.parseDouble(expected.get(one + 1).get(other + 1));
                assertThat(nearness.value(one, other)).hasValue(published);
            }
        }
    }

    @Test
    void addUpToAllPairsOfClaims() {
        List<List<String>> all = table("organization_ignore.csv");
        Nearness congruence = Measure.CONGRUENCE.of(statements());
        Nearness conflict = Measure.CONFLICT.of(statements());
        for (int one = 0; one < 7; one++) {
            for (int other = 0; other < 7; other++) {
                assertThat(
                                congruence.value(one, other).orElseThrow()
                                        + conflict.value(one, other).orElseThrow())
                        .isEqualTo(Double.parseDouble(all.get(one + 1).get(other + 1)));
            }
        }
    }

    @Test
    void shareAPairBetweenTheTwoByItsDistance() {
        Matrix matrix =
                Matrix.of(
                        Claims.table(
                                Hierarchy.flat(3),
                                2,
                                under(0, 0, 2, LOW, NONE, NONE, 0),
                                under(0, 0, 2, HIGH, NONE, NONE, 0),
                                under(1, 0, 1, HIGH, NONE, NONE, 0),
                                under(2, 1, 1, HIGH, NONE, NONE, 0)),
                        Selection.all(),
                        Options.DEFAULT);
        // Two pairs one point apart: three quarters congruent, a quarter in conflict.
        assertThat(Measure.CONGRUENCE.of(matrix).value(0, 1)).hasValue(1.5);
        assertThat(Measure.CONFLICT.of(matrix).value(0, 1)).hasValue(0.5);
        assertThat(Measure.SUBTRACT.of(matrix).value(1, 0)).hasValue(1);
        assertThat(Measure.SUBTRACT.of(matrix).value(0, 2)).isEmpty();
        assertThat(Measure.SUBTRACT.of(matrix).shared(0, 2)).isZero();
        assertThat(Measure.CONGRUENCE.of(matrix).value(0, 0)).hasValue(0);
        assertThat(Measure.SIMILARITY.of(matrix).value(0, 1)).hasValue(0.75);
    }

    private static Matrix statements() {
        List<List<String>> rows = table("statements.csv");
        List<String> header = rows.getFirst();
        int who = header.indexOf("organization");
        int what = header.indexOf("concept");
        int agrees = header.indexOf("agreement");
        List<List<String>> statements =
                rows.stream().filter(row -> row.get(1).equals("DNA Statement")).toList();
        assertThat(statements).hasSize(40);
        List<String> people =
                List.copyOf(new TreeSet<>(statements.stream().map(row -> row.get(who)).toList()));
        List<String> concepts = statements.stream().map(row -> row.get(what)).distinct().toList();
        List<Coding> codings = new ArrayList<>();
        for (List<String> row : statements) {
            codings.add(
                    under(
                            people.indexOf(row.get(who)),
                            concepts.indexOf(row.get(what)),
                            row.get(agrees).equals("1") ? 2 : -2,
                            codings.size() % 3 + 1,
                            NONE,
                            NONE,
                            0));
        }
        return Matrix.of(
                Claims.table(
                        Hierarchy.flat(people.size()),
                        concepts.size(),
                        codings.toArray(Coding[]::new)),
                Selection.all(),
                Options.DEFAULT);
    }

    private static List<List<String>> table(String name) {
        InputStream stored =
                Objects.requireNonNull(
                        ClaimPairsTest.class.getResourceAsStream("networks/" + name), name);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .ofCsvRecord(new InputStreamReader(stored, StandardCharsets.UTF_8))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
