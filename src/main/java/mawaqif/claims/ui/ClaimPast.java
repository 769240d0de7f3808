package mawaqif.claims.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.claims.ClaimVersion.Event;
import mawaqif.studies.Code;
import mawaqif.ui.ActionButton;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a claim, newest first: who, when, what, and each state to be restored. Read when
 * it is opened; it stays open while the same claim is shown.
 */
final class ClaimPast extends Section {

    private final ClaimDesk desk;
    private final NativeDetails details = new NativeDetails();
    private final Div lines = new Div();

    private @Nullable OpenClaim shown;
    private @Nullable ClaimWording wording;

    ClaimPast(ClaimDesk desk) {
        this.desk = desk;
        addClassNames("mw-section", "mw-claim-past");
        details.setSummaryText(getTranslation("claims.history"));
        details.setContent(lines);
        details.addToggleListener(_ -> fill());
        add(details);
    }

    void show(OpenClaim open, ClaimWording words) {
        OpenClaim before = shown;
        shown = open;
        wording = words;
        if (before == null || !before.id().equals(open.id())) {
            details.setOpen(false);
        }
        fill();
    }

    void forget() {
        shown = null;
        lines.removeAll();
    }

    private void fill() {
        lines.removeAll();
        OpenClaim open = shown;
        ClaimWording words = wording;
        if (!details.isOpen() || open == null || words == null) {
            return;
        }
        List<ClaimVersion> history = desk.history(open.id(), open.at().version());
        OrderedList list = new OrderedList();
        for (int at = history.size() - 1; at >= 0; at--) {
            list.add(line(history, at, open, words));
        }
        lines.add(list);
    }

    private ListItem line(List<ClaimVersion> history, int at, OpenClaim open, ClaimWording words) {
        ClaimVersion line = history.get(at);
        WriteWords sentences = new WriteWords(this);
        Paragraph what = new Paragraph(sentences.line(line));
        Span when = new Span(sentences.moment(line));
        when.addClassName("mw-when");
        ListItem item = new ListItem(what, when);
        Claim then = line.claim();
        Claim before = standingBefore(history, at);
        boolean asItWas = line.event() == Event.RESTORED && then != null && then.equals(before);
        if (then != null && before != null && !asItWas) {
            item.add(FieldChanges.between(before, then, words));
        }
        boolean earlier = then != null && !then.equals(open.standing());
        if (then != null && earlier && open.live() && desk.mayRestore(open.standing(), then)) {
            item.add(restore(open, line, sentences));
        }
        return item;
    }

    private ActionButton restore(OpenClaim open, ClaimVersion line, WriteWords sentences) {
        Code id = open.id();
        ActionButton button =
                new ActionButton(
                        getTranslation("claims.history.restore"),
                        () -> desk.restore(id, open.standing(), line.version()));
        button.setAriaLabel(getTranslation("claims.history.restore.long", sentences.moment(line)));
        return button;
    }

    private static @Nullable Claim standingBefore(List<ClaimVersion> history, int at) {
        for (int earlier = at - 1; earlier >= 0; earlier--) {
            Claim claim = history.get(earlier).claim();
            if (claim != null) {
                return claim;
            }
        }
        return null;
    }
}
