package mawaqif.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mawaqif.api.Problem.Fault;
import org.junit.jupiter.api.Test;

class FaultRowTest {

    private static final Fault FAULT =
            new Fault("claims.csv", 12, "quote", "قال الإطار التنسيقي", "Not in the text", null);

    @Test
    void isFoundByAnyOfItsTexts() {
        FaultRow row = new FaultRow(1, FAULT);

        assertThat(List.of("claims", "12", "QUOTE", " not in ", "الاطار")).allMatch(row::has);
        assertThat(row.has("stance")).isFalse();
    }

    @Test
    void tellsEqualFaultsApart() {
        assertThat(FaultRow.of(List.of(FAULT, FAULT))).doesNotHaveDuplicates();
    }

    @Test
    void showsTheBeginningOfALongValueWithoutSplittingACharacter() {
        FaultRow row =
                new FaultRow(1, new Fault(null, 1, "note", "𝒂".repeat(500), "Too long", null));

        assertThat(row.value()).isEqualTo("𝒂".repeat(400) + "…");
    }
}
