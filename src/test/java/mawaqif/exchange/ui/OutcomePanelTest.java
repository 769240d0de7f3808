package mawaqif.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.api.Problem.Fault;
import mawaqif.exchange.ImportReport;
import mawaqif.exchange.ImportReport.Counts;
import mawaqif.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutcomePanelTest {

    private static final Counts COUNTS = new Counts(1, 1, 1, 0);
    private static final Fault ODD =
            new Fault("claims.csv", 2, "reason", "", "Disputed, but no reason", null);

    @BeforeEach
    void speakEnglish() {
        VaadinService service = mock();
        Instantiator instantiator = mock();
        when(service.getInstantiator()).thenReturn(instantiator);
        when(instantiator.getI18NProvider()).thenReturn(new Translations());
        VaadinService.setCurrent(service);
        UI ui = new UI();
        ui.setLocale(Translations.ENGLISH);
        UI.setCurrent(ui);
    }

    @AfterEach
    void forget() {
        UI.setCurrent(null);
        VaadinService.setCurrent(null);
    }

    @Test
    void listsWhatWasOddInWhatIsStored() {
        OutcomePanel panel = panel(List.of(ODD));

        assertThat(all(panel, Paragraph.class).map(Paragraph::getText))
                .contains("One thing was odd, but was accepted:");
        assertThat(rows(panel)).extracting(FaultRow::reason).containsExactly(ODD.reason());
    }

    @Test
    void listsNothingWhereNothingWasOdd() {
        assertThat(all(panel(List.of()), FaultTable.class)).isEmpty();
    }

    private static OutcomePanel panel(List<Fault> warnings) {
        ImportReport report =
                new ImportReport("water", 1, COUNTS, COUNTS, warnings, warnings.size());
        return new OutcomePanel("study", new Outcome.Done(report), () -> {});
    }

    private static Stream<FaultRow> rows(Component panel) {
        return all(panel, FaultTable.class)
                .flatMap(table -> table.getDataProvider().fetch(new Query<>()));
    }

    private static <T> Stream<T> all(Component root, Class<T> kind) {
        return Stream.concat(
                Stream.of(root).filter(kind::isInstance).map(kind::cast),
                root.getChildren().flatMap(child -> all(child, kind)));
    }
}
