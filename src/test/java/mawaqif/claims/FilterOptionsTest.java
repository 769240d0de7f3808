package mawaqif.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import mawaqif.claims.Filter.Field;
import mawaqif.claims.FilterOptions.Option;
import mawaqif.studies.TestStudies;
import mawaqif.ui.Translations;
import org.junit.jupiter.api.Test;

class FilterOptionsTest {

    private static final Choice OWN = new Choice(Set.of("SUNNI"), false);
    private static final Choice WHOLE = new Choice(Set.of("SUNNI", "SUNNI-LEAD"), false);

    private static FilterOptions options(Locale locale) {
        return new FilterOptions(
                TestStudies.codebook(), List.of(), List.of(), new Translations(), locale);
    }

    @Test
    void saysWhetherDescendantsComeAlong() {
        FilterOptions english = options(Translations.ENGLISH);
        assertThat(english.words(Field.STAKEHOLDER, WHOLE)).isEqualTo("SUNNI");
        assertThat(english.words(Field.STAKEHOLDER, OWN))
                .isEqualTo("\u2068SUNNI\u2069 (direct claims)");
        assertThat(english.words(Field.STAKEHOLDER, new Choice(OWN.codes(), true)))
                .isEqualTo("not \u2068SUNNI\u2069 (direct claims)");
        assertThat(options(Translations.ARABIC).words(Field.STAKEHOLDER, OWN))
                .isEqualTo("\u2068SUNNI\u2069 (الأقوال المباشرة)");
    }

    @Test
    void offersTheOwnClaimsOfThoseThatOthersStandUnder() {
        FilterOptions options = options(Translations.ENGLISH);
        assertThat(options.of(Field.STAKEHOLDER))
                .extracting(Option::code)
                .containsExactly("SUNNI", "SUNNI~own", "SUNNI-LEAD", "KURD");
        for (Choice choice : List.of(OWN, WHOLE)) {
            Set<Option> chosen = Set.copyOf(options.chosen(Field.STAKEHOLDER, choice));
            assertThat(chosen).hasSize(1);
            assertThat(options.choice(Field.STAKEHOLDER, chosen, false)).isEqualTo(choice);
        }
    }
}
