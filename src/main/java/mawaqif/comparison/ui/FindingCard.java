package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;

/** A finding as a full sentence, with what proves it and where it can be looked into. */
class FindingCard extends Article {

    private final StudyMatrix matrix;
    private final MatrixWording wording;
    private final String subject;
    private final Div links = new Div();

    /**
     * @param kicker what kind of finding it is
     * @param subject whom or what it is about, which tells its links from those of other cards
     */
    FindingCard(
            StudyMatrix matrix,
            MatrixWording wording,
            String kicker,
            String sentence,
            String subject,
            Component proof) {
        this.matrix = matrix;
        this.wording = wording;
        this.subject = subject;
        Paragraph kind = new Paragraph(kicker);
        kind.addClassName("mw-kicker");
        links.addClassName("mw-finding-links");
        add(kind, new H2(sentence), proof, links);
        addClassName("mw-finding");
    }

    /** Adds a line below the proof. */
    FindingCard note(String words) {
        if (!words.isBlank()) {
            addComponentAtIndex(indexOf(links), new Paragraph(words));
        }
        return this;
    }

    /**
     * Adds a link.
     *
     * @param key of its words
     * @param address below the study's
     */
    FindingCard link(String key, String address) {
        String words = wording.text(key);
        Anchor link = new Anchor("studies/%s/%s".formatted(matrix.study().slug(), address), words);
        link.setRouterIgnore(false);
        link.setAriaLabel(wording.text("comparison.overview.link", words, subject));
        links.add(link);
        return this;
    }
}
