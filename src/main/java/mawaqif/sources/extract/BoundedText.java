package mawaqif.sources.extract;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import mawaqif.sources.extract.RefusedDocument.Why;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the words of a body, within bounds.
 *
 * <p>Parsers call it from the inside of what may take long, so it is also where they are stopped.
 */
final class BoundedText extends DefaultHandler {

    private static final int DEEPEST = 1000;
    private static final Pattern SPACES = Pattern.compile("[ \t\r\n\f]+");

    private final boolean spacesMeanNothing;
    private final BooleanSupplier stopped;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int bodies;

    /**
     * @param spacesMeanNothing whether line breaks among words are only spaces, as in HTML
     * @param stopped whether nobody wants the text any more
     */
    BoundedText(boolean spacesMeanNothing, BooleanSupplier stopped) {
        this.spacesMeanNothing = spacesMeanNothing;
        this.stopped = stopped;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        check();
        if (++depth > DEEPEST) {
            throw new RefusedDocument(Why.NESTED);
        }
        if (isBody(local, name)) {
            bodies++;
        }
        if (spacesMeanNothing && bodies > 0 && "br".equals(local)) {
            text.append('\n');
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        depth--;
        if (isBody(local, name)) {
            bodies--;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (bodies == 0) {
            return;
        }
        String words = new String(characters, start, length);
        append(spacesMeanNothing ? SPACES.matcher(words).replaceAll(" ") : words);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (bodies > 0) {
            append(new String(characters, start, length));
        }
    }

    /** Without blank lines at either end, and none that follows another. */
    String text() {
        String words = text.toString();
        if (spacesMeanNothing) {
            words = words.replaceAll("[ \t]*\n[ \t]*", "\n").replaceAll("[ \t]+", " ");
        }
        return words.replaceAll("(?:[ \t\u00A0]*\r?\n){3,}", "\n\n").strip();
    }

    private void append(String words) {
        check();
        if (text.length() + words.length() > Limits.CHARACTERS) {
            throw new RefusedDocument(Why.TOO_LONG);
        }
        text.append(words);
    }

    private void check() {
        if (stopped.getAsBoolean()) {
            throw new RefusedDocument(Why.CANCELLED);
        }
    }

    private static boolean isBody(String local, String name) {
        return "body".equals(local) || "body".equals(name);
    }
}
