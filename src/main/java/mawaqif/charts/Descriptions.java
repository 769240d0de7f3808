package mawaqif.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The alternative text of figures whose message was written with their frame. */
public final class Descriptions {
    private Descriptions() {}

    /** The frame's own description, or else its title, question, note and evidence. */
    public static String of(Frame frame, @Nullable String note) {
        if (frame.description() != null) {
            return Texts.plain(frame.description());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(frame.title());
        if (frame.question() != null) {
            sentences.add(frame.question());
        }
        if (note != null) {
            sentences.add(note);
        }
        sentences.add(String.join(" · ", frame.evidence()));
        return Texts.plain(String.join(" ", sentences));
    }
}
