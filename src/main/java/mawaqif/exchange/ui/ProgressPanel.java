package mawaqif.exchange.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import mawaqif.exchange.ui.ImportRun.At;
import mawaqif.exchange.ui.ImportRun.Stage;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** How far an import is: a bar over all stages, and in words the stage and how much of it. */
class ProgressPanel extends Div {

    private static final double MEGABYTE = 1024 * 1024;

    private final List<Stage> stages;
    private final Bar bar = new Bar();
    private final Paragraph share = new Paragraph();

    /**
     * @param stages those that this kind of import has
     */
    ProgressPanel(List<Stage> stages) {
        this.stages = List.copyOf(stages);
        addClassName("mw-import-progress");
        bar.getElement()
                .setAttribute("max", "1")
                .setAttribute("aria-label", getTranslation("exchange.import.progress"));
        share.addClassName("mw-import-share");
        Paragraph leaving = new Paragraph(getTranslation("exchange.import.leaving"));
        leaving.addClassName("mw-secondary");
        add(bar, share, leaving);
        show(null);
    }

    /** Shows how far the run is, if it has begun; gives the sentence to announce. */
    String show(@Nullable ImportRun run) {
        At at = run == null ? new At(Stage.RECEIVING, 0) : run.at();
        int before = stages.indexOf(at.stage());
        bar.getElement().setProperty("value", (before + at.share()) / stages.size());
        share.setText(run == null ? "" : Bidi.isolate(run.file()) + ": " + part(run, at));
        return getTranslation(
                "exchange.import.stage",
                before + 1,
                stages.size(),
                getTranslation("exchange.import.stage." + word(at.stage())));
    }

    private String part(ImportRun run, At at) {
        if (at.stage() == Stage.RECEIVING && run.size() > 0) {
            double size = run.size() / MEGABYTE;
            return getTranslation("exchange.import.received", size * at.share(), size);
        }
        return getTranslation("exchange.import.share", at.share());
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case RECEIVING -> "receiving";
            case UNPACKING -> "unpacking";
            case CHECKING -> "checking";
            case STORING -> "storing";
        };
    }

    /** The browser's own bar. */
    @Tag("progress")
    private static final class Bar extends HtmlComponent {}
}
