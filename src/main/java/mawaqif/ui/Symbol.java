package mawaqif.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** The few line drawings beside words; none ever stands for a word but close and the phone bar. */
public enum Symbol {
    OVERVIEW,
    MATRIX,
    COMPARE,
    CHARTS,
    VIEWS,
    CLAIMS,
    SOURCES,
    CODEBOOK,
    IMPORT,
    ADMIN,
    CLOSE,
    CHEVRON,
    EXPORT,
    LANGUAGE;

    /** A new picture of it, hidden from screen readers. */
    public SvgIcon picture() {
        SvgIcon icon = new SvgIcon("icons/" + name().toLowerCase(java.util.Locale.ROOT) + ".svg");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.addClassName("mw-symbol");
        return icon;
    }
}
