package mawaqif.claims.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.claims.Codings;
import mawaqif.claims.Quote;
import mawaqif.claims.Status;
import mawaqif.claims.ui.ReaderAddress.QuoteKey;
import mawaqif.claims.ui.Undoing.Write;
import mawaqif.sources.QuoteSelectors;
import mawaqif.sources.Source;
import mawaqif.sources.SourceText;
import mawaqif.sources.Span;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * Use case "Code a passage": the words selected in the reader become a claim, or one more quote of
 * the claim that is open. What was coded last is offered again for the next passage.
 */
final class ReaderCoding extends Div {

    /** A claim that has no id yet. */
    private static final Code NEW = new Code("new");

    /** What the reader does once something is stored. */
    interface Reader {

        /** Shows the document anew, at this quote, or where it was. */
        void refresh(@Nullable QuoteKey quote);

        /** Keeps a passage in colour, from and to these UTF-16 units; −1 for none. */
        void pick(int start, int end);
    }

    /** What the last claim of a study was coded as, kept for the window. */
    private record Last(StudyId study, CodingValues values) {}

    /** The document that is open. */
    private record Desk(
            StudyId study,
            Source source,
            SourceText text,
            List<Claim> claims,
            @Nullable Claim open) {}

    private final Codings codings;
    private final Reader reader;
    private final ClaimDesk writes;
    private final Notice notice = new Notice();
    private @Nullable Desk desk;
    private @Nullable CodingForm form;
    private @Nullable Quote passage;
    private @Nullable QuoteKey next;

    ReaderCoding(Codings codings, Reader reader) {
        this.codings = codings;
        this.reader = reader;
        this.writes = new ClaimDesk(codings, this, () -> desk().study(), new Shown());
        addClassName("mw-coding");
        setVisible(false);
    }

    /**
     * Makes ready for a document; a form that has been begun stays open.
     *
     * @param claims those made of it that are shown
     * @param open the claim that is chosen in it, or null
     * @param furthest how far the person may bring a claim
     */
    void ready(
            StudyId study,
            Source source,
            SourceText text,
            List<Claim> claims,
            @Nullable Claim open,
            Codebook codebook,
            ClaimWording words,
            Status furthest) {
        boolean same =
                desk != null
                        && desk.study().equals(study)
                        && desk.source().code().equals(source.code());
        desk = new Desk(study, source, text, claims, open);
        if (!same) {
            close();
            removeAll();
            CodingForm fresh = new CodingForm(codebook, words, furthest, new Saving());
            form = fresh;
            add(fresh);
        }
    }

    /** Takes back and does again by keyboard what was written here. */
    UndoKeys undoKeys() {
        return new UndoKeys(() -> whereCoded(writes::undo), () -> whereCoded(writes::redo));
    }

    private void whereCoded(Runnable work) {
        if (desk != null) {
            work.run();
        }
    }

    /** Somebody who may not code, or a version that is past, has no form. */
    void rest() {
        desk = null;
        form = null;
        removeAll();
        setVisible(false);
    }

    /** Words are selected, in UTF-16 units of the text. */
    void selected(int start, int end) {
        Desk here = desk;
        CodingForm beside = form;
        int length = here == null ? 0 : here.text().text().length();
        if (here == null || beside == null || start < 0 || start >= end || end > length) {
            return;
        }
        Span words = new Span(here.text().toCodePoint(start), here.text().toCodePoint(end));
        QuoteSelectors selectors = here.text().selectors(words);
        Quote quote =
                new Quote(
                        here.source().code(),
                        selectors.start(),
                        selectors.end(),
                        selectors.exact(),
                        selectors.prefix(),
                        selectors.suffix(),
                        null);
        passage = quote;
        beside.open(
                quote,
                here.source().language(),
                last(here.study()),
                overlapping(quote),
                here.open());
        setVisible(true);
        widen(true);
        if (beside.isTouched()) {
            reader.pick(start, end);
        }
    }

    /** Nothing is selected any more: a form that nobody has begun goes. */
    void deselected() {
        if (form != null && !form.isTouched()) {
            close();
        }
    }

    /** The keyboard goes from the words to the form. */
    void enter() {
        Quote words = passage;
        Desk here = desk;
        if (form != null && isVisible() && words != null && here != null) {
            reader.pick(here.text().toUtf16(words.start()), here.text().toUtf16(words.end()));
            form.focusNext();
        }
    }

    private void close() {
        passage = null;
        setVisible(false);
        reader.pick(-1, -1);
        widen(false);
    }

    /** The document gives way while the form is open. */
    private void widen(boolean open) {
        getParent().ifPresent(work -> work.getElement().getClassList().set("mw-coding-open", open));
    }

    private List<Claim> overlapping(Quote words) {
        return desk().claims().stream()
                .filter(claim ->
                        claim.quotes().stream()
                                .anyMatch(quote ->
                                        quote.source().equals(words.source())
                                                && quote.start() < words.end()
                                                && words.start() < quote.end()))
                .toList();
    }

    private @Nullable CodingValues last(StudyId study) {
        Last last = ComponentUtil.getData(UI.getCurrent(), Last.class);
        return last != null && last.study().equals(study) ? last.values() : null;
    }

    private Desk desk() {
        return Objects.requireNonNull(desk);
    }

    /** Stores what the form says. */
    private final class Saving implements CodingForm.Work {

        @Override
        public void save(CodingValues values, Status status) {
            StudyId study = desk().study();
            Quote quote = Objects.requireNonNull(passage).withTranslation(values.translation());
            writes.attempt(
                    NEW,
                    null,
                    () -> {
                        Claim made =
                                codings.make(
                                        study,
                                        null,
                                        setting -> values.claim(setting, status, quote));
                        ComponentUtil.setData(UI.getCurrent(), Last.class, new Last(study, values));
                        done(new QuoteKey(made.id(), 1));
                        return Write.made(made);
                    });
        }

        @Override
        public void addTo(Claim claim) {
            StudyId study = desk().study();
            List<Quote> quotes = new ArrayList<>(claim.quotes());
            quotes.add(Objects.requireNonNull(passage));
            writes.attempt(
                    claim.id(),
                    claim,
                    () -> {
                        Claim changed =
                                codings.change(
                                        study,
                                        claim.id(),
                                        claim::equals,
                                        (setting, before) ->
                                                before.withQuotes(quotes)
                                                        .withStatus(
                                                                setting.status(), before.reason()));
                        done(new QuoteKey(claim.id(), quotes.size()));
                        return Write.changed(claim, changed);
                    });
        }

        @Override
        public void close() {
            done(null);
            reader.refresh(null);
        }

        private void done(@Nullable QuoteKey quote) {
            Objects.requireNonNull(form).forget();
            next = quote;
            ReaderCoding.this.close();
        }
    }

    /** What the reader shows after a write. */
    private final class Shown implements ClaimDesk.Screen {

        @Override
        public void refresh() {
            QuoteKey quote = next;
            next = null;
            reader.refresh(quote);
        }

        @Override
        public void overtaken(Claim seen, Optional<ClaimVersion> last) {
            reader.refresh(null);
            notice.say(new WriteWords(ReaderCoding.this).meanwhile(seen.id(), last));
        }
    }
}
