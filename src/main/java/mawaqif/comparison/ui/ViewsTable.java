package mawaqif.comparison.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mawaqif.comparison.views.View;
import mawaqif.comparison.views.Views;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;

/** The saved views of a study that a person sees, as a real table. */
class ViewsTable extends Table {

    /** What a row's buttons do. */
    record Doing(
            Consumer<View> rename,
            Consumer<View> share,
            Consumer<View> copy,
            Consumer<View> delete) {}

    private final Study study;
    private final Views views;
    private final Translations translations;
    private final Doing doing;

    ViewsTable(Study study, List<View> all, Views views, Translations translations, Doing doing) {
        this.study = study;
        this.views = views;
        this.translations = translations;
        this.doing = doing;
        addClassName("mw-views-table");
        addHeaderRow()
                .addColumnHeaderCells(
                        Stream.of("name", "screen", "kind", "owner", "made", "doing")
                                .map(column -> getTranslation("comparison.views.table." + column))
                                .toList());
        all.forEach(this::addRow);
    }

    private void addRow(View view) {
        TableRow row = addRow();
        Anchor link = new Anchor(ViewWords.link(study.slug().value(), view), "");
        link.setRouterIgnore(false);
        link.add(ViewWords.name(view));
        row.addRowHeaderCell(link);
        row.addDataCell(ViewWords.screen(view, translations, getLocale()));
        row.addDataCell(ViewWords.kind(view, translations, getLocale()));
        row.addDataCell(owner(view));
        row.addDataCell(ViewWords.made(view, getLocale()));
        row.addDataCell(buttons(view));
    }

    private Span owner(View view) {
        Span owner =
                new Span(views.isOwn(view) ? getTranslation("comparison.views.you") : view.owner());
        if (!views.isOwn(view)) {
            owner.getElement().setAttribute("dir", "auto").setAttribute("translate", "no");
        }
        Span sight =
                new Span(
                        getTranslation(
                                view.shared()
                                        ? "comparison.views.seen.all"
                                        : "comparison.views.seen.owner"));
        sight.addClassName("mw-view-kind");
        return new Span(owner, new Text(" · "), sight);
    }

    private Div buttons(View view) {
        Div buttons = new Div(button("copy", view, doing.copy()));
        buttons.addClassName("mw-views-doing");
        if (views.mayChange(view)) {
            buttons.add(button("rename", view, doing.rename()));
            if (view.shared() || views.mayShare(study.id())) {
                buttons.add(button(view.shared() ? "unshare" : "share", view, doing.share()));
            }
            buttons.add(button("delete", view, doing.delete()));
        }
        return buttons;
    }

    private Button button(String what, View view, Consumer<View> action) {
        Button button =
                new Button(getTranslation("comparison.views." + what), _ -> action.accept(view));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                getTranslation(
                        "comparison.filter",
                        getTranslation("comparison.views." + what),
                        ViewWords.inSentence(view)));
        return button;
    }
}
