package mawaqif.claims.ui;

import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.ui.Bidi;

/** The library as cards, where a screen has no room for columns. */
class SourceList extends VirtualList<SourceRow> {

    private static final String CARD =
            """
            <a class="mw-source-card" href=${item.href} ?hidden=${!item.href}>
              <b lang=${item.lang} dir="auto">${item.title}</b>
              <span>${item.other}</span>
              <small>${item.facts}</small>
            </a>
            """;

    SourceList(SourceWording wording, Function<SourceRow, String> reader) {
        addClassName("mw-source-list");
        getElement().setAttribute("aria-label", wording.text("claims.sources"));
        setRenderer(
                LitRenderer.<SourceRow>of(CARD)
                        .withProperty("href", reader::apply)
                        .withProperty("lang", row -> row.source().language())
                        .withProperty("title", SourceRow::title)
                        .withProperty("other", SourceRow::otherTitle)
                        .withProperty("facts", row -> facts(row, wording)));
    }

    private static String facts(SourceRow row, SourceWording wording) {
        return Stream.of(
                        row.publisher(),
                        row.published(),
                        row.language(),
                        wording.characters(row.characters()),
                        wording.text("claims.n", row.claims()))
                .filter(each -> !each.isEmpty())
                .map(Bidi::isolate)
                .collect(Collectors.joining(" · "));
    }
}
