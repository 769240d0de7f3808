package mawaqif.claims.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import mawaqif.sources.Source;

/**
 * Hands out the document as it was handed in. Its address is that of the source's screen, where the
 * link stands, with {@code /original} behind it.
 */
final class OriginalLink extends Anchor {

    OriginalLink(Source source, String words) {
        Location screen = UI.getCurrent().getActiveViewLocation();
        String version =
                screen.getQueryParameters()
                        .getSingleParameter("version")
                        .map(each -> "?version=" + each)
                        .orElse("");
        String study = screen.getSegments().size() > 1 ? screen.getSegments().get(1) : "";
        setText(words);
        setHref("studies/%s/sources/%s/original%s".formatted(study, source.code(), version));
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
    }
}
