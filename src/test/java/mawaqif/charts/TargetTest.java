package mawaqif.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void readsWhatItWrote() {
        List<Target> targets =
                List.of(
                        new Target.Cell("SUNNI~own", "US-PRESENCE"),
                        new Target.Pair("KURD", "SUNNI"),
                        new Target.Claims(
                                Map.of(
                                        "stakeholder",
                                        "KURD",
                                        "from",
                                        "2024-01-01",
                                        "to",
                                        "2025-12-31")));
        for (Target target : targets) {
            assertThat(target.key()).doesNotContain(" ");
            assertThat(Target.of(target.key())).contains(target);
        }
    }

    @Test
    void leadsNowhereByNoKeyOrAForeignOne() {
        assertThat(Target.NOWHERE.key()).isEmpty();
        for (String key :
                List.of("", "cell:", "cell:KURD", "cell:,X", "cell:A,B,C", "pair:A", "url:x,y")) {
            assertThat(Target.of(key)).as(key).isEmpty();
        }
    }

    @Test
    void leadsToTheClaimsOfTheSameColumnWithinAPanel() {
        assertThat(new Target.Cell("SUNNI~own", "OIR-END").within(Map.of("period", "NOW")))
                .isEqualTo(
                        new Target.Claims(
                                Map.of(
                                        "stakeholder",
                                        "SUNNI~own",
                                        "issue",
                                        "OIR-END",
                                        "period",
                                        "NOW")));
    }

    @Test
    void leadsNowhereWithinAnotherValue() {
        Target now = new Target.Claims(Map.of("period", "NOW"));
        assertThat(now.within(Map.of("period", "NOW"))).isEqualTo(now);
        assertThat(now.within(Map.of("period", "THEN"))).isEqualTo(Target.NOWHERE);
    }

    @Test
    void saysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("  ", Target.NOWHERE));
    }
}
