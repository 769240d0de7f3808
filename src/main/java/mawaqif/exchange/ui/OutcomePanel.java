package mawaqif.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import mawaqif.exchange.ImportReport;
import mawaqif.exchange.ImportReport.Counts;
import mawaqif.ui.ActionButton;

/** Tells how an import ended and leads on from there. */
class OutcomePanel extends Div {

    private final H2 heading = new H2();
    private final Div actions = new Div();
    private final Runnable again;

    /**
     * @param kind {@code study} or {@code claims}: what was brought in
     * @param again starts over
     */
    OutcomePanel(String kind, Outcome outcome, Runnable again) {
        this.again = again;
        addClassName("mw-outcome");
        heading.getElement().setAttribute("tabindex", "-1");
        actions.addClassName("mw-outcome-actions");
        add(heading);
        switch (outcome) {
            case Outcome.Done(ImportReport report) -> done(kind, report);
            case Outcome.Refused(var problem) -> {
                say("exchange.import.refused", problem.detail() + ".");
                offer("exchange.import.another-file", true, again);
                add(new FaultPanel("errors", problem.errors(), problem.total()));
            }
            case Outcome.Cancelled() -> {
                say("exchange.import.cancelled", getTranslation("exchange.import.nothing-stored"));
                offer("exchange.import.again", true, again);
            }
            case Outcome.Failed(String key) -> {
                say(
                        "exchange.import.failed",
                        sentence(getTranslation(key))
                                + " "
                                + getTranslation("exchange.import.nothing-stored"));
                offer("exchange.import.again", true, again);
            }
        }
    }

    /** Moves the keyboard to the outcome, where the work has been until now. */
    void focusHeading() {
        heading.getElement().executeJs("this.focus()");
    }

    private void done(String kind, ImportReport report) {
        Counts added = report.added();
        Counts replaced = report.replaced();
        say(
                "exchange.import.done." + kind,
                kind.equals("study")
                        ? getTranslation(
                                "exchange.import.added.study",
                                added.sources(),
                                added.claims(),
                                added.quotes(),
                                added.silences())
                        : getTranslation(
                                "exchange.import.added.claims",
                                added.claims(),
                                replaced.claims(),
                                added.quotes() + replaced.quotes(),
                                report.dataVersion()));
        String study = "studies/" + report.slug();
        offer("exchange.import.open-matrix", true, () -> go(study + "/matrix"));
        offer("exchange.import.open-claims", false, () -> go(study + "/claims"));
        offer("exchange.import.another", false, again);
        if (report.warningCount() > 0) {
            Paragraph odd =
                    new Paragraph(getTranslation("exchange.import.warned", report.warningCount()));
            add(odd, new FaultPanel("warnings", report.warnings(), report.warningCount()));
        }
    }

    private void say(String headingKey, String sentence) {
        heading.setText(getTranslation(headingKey));
        Paragraph what = new Paragraph(sentence);
        what.setId("mw-outcome-sentence");
        what.getElement().setAttribute("role", "alert");
        heading.getElement().setAttribute("aria-describedby", "mw-outcome-sentence");
        add(what, actions);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private void offer(String key, boolean first, Runnable step) {
        Button button = new ActionButton(getTranslation(key), step);
        if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        actions.add(button);
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }
}
