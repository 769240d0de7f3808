package mawaqif.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.BiConsumer;

/**
 * Watches the characters of a table go by and tells where quotation marks break RFC 4180: one
 * inside a field that doesn't begin with one, something between the closing one and the comma, or
 * none at the end. What follows a closing one is left out and one missing at the end is added, so
 * that the parser behind it can read the rest.
 */
final class StrictQuotes extends FilterReader {

    /** What is wrong with a quotation mark. */
    enum Slip {
        INSIDE,
        AFTER,
        UNCLOSED;

        /** The reason among the texts. */
        String key() {
            return "csv.quote." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    private final BiConsumer<Slip, Integer> told;
    private State state = State.FIELD_START;
    private int line = 1;
    private int opened;
    private boolean afterReturn;
    private boolean ended;
    private int toldOnLine;

    /**
     * @param told takes each slip with its physical line, one a line
     */
    StrictQuotes(Reader characters, BiConsumer<Slip, Integer> told) {
        super(characters);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int kept = 0;
        while (kept == 0) {
            int got = in.read(into, from, length);
            if (got < 0) {
                return end(into, from);
            }
            for (int i = from; i < from + got; i++) {
                see(into[i]);
                if (state != State.AFTER_QUOTED) {
                    into[from + kept++] = into[i];
                }
            }
        }
        return kept;
    }

    private int end(char[] into, int from) {
        ended = true;
        if (state != State.QUOTED) {
            return -1;
        }
        tell(Slip.UNCLOSED, opened);
        into[from] = '"';
        return 1;
    }

    private void see(char c) {
        state =
                switch (state) {
                    case FIELD_START -> {
                        if (c == '"') {
                            opened = line;
                            yield State.QUOTED;
                        }
                        yield unquoted(c);
                    }
                    case PLAIN -> {
                        if (c == '"') {
                            tell(Slip.INSIDE, line);
                        }
                        yield unquoted(c);
                    }
                    case QUOTED -> c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
                    case QUOTE_IN_QUOTED -> {
                        if (c == '"') {
                            yield State.QUOTED;
                        }
                        yield afterQuoted(c);
                    }
                    case AFTER_QUOTED -> afterQuoted(c);
                };
        if (c == '\r' || c == '\n' && !afterReturn) {
            line++;
        }
        afterReturn = c == '\r';
    }

    private static State unquoted(char c) {
        return c == ',' || c == '\n' || c == '\r' ? State.FIELD_START : State.PLAIN;
    }

    private State afterQuoted(char c) {
        if (unquoted(c) == State.FIELD_START) {
            return State.FIELD_START;
        }
        tell(Slip.AFTER, line);
        return State.AFTER_QUOTED;
    }

    private void tell(Slip slip, int at) {
        if (at != toldOnLine) {
            toldOnLine = at;
            told.accept(slip, at);
        }
    }
}
