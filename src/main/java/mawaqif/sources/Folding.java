package mawaqif.sources;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Folds whole texts for the levels {@link MatchLevel#NFC} and {@link MatchLevel#LIGHT}, cluster by
 * cluster, so that every folded unit knows the cluster it came from.
 *
 * <p>A cluster is a character and what normalisation may join to it; it maps as one, and a match
 * therefore never parts a letter from its marks. Clusters are cut after 64 UTF-16 units (Unicode's
 * stream-safe format stops at 30), which bounds the cost of hostile texts.
 */
final class Folding {

    private static final int LONGEST_CLUSTER = 64;

    /** What a lone BMP character does at the light level, filled as texts need it; races agree. */
    private static final byte[] LIGHT = new byte[0x10000];

    private static final byte KEEP = 1;
    private static final byte DROP = 2;
    private static final byte SPACE = 3;
    private static final byte CHANGE = 4;
    private static final byte JOIN = 5;

    private Folding() {}

    static FoldedText nfc(String text) {
        if (Normalizer.isNormalized(text, Form.NFC)) {
            return new FoldedText(text, text, null);
        }
        Folder out = new Folder(text);
        int i = 0;
        while (i < text.length()) {
            int end = clusterEnd(text, i);
            if (end - i == 1 && text.charAt(i) < 0xC0) {
                out.add(text.charAt(i), i);
            } else {
                out.add(Normalizer.normalize(text.substring(i, end), Form.NFC), i);
            }
            i = end;
        }
        return out.done();
    }

    static FoldedText light(String text) {
        Folder out = new Folder(text);
        StringBuilder cluster = new StringBuilder();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            byte kind = lightKind(c);
            int next = i + Character.charCount(c);
            if (kind == DROP) {
                i = next;
                continue;
            }
            boolean joins =
                    kind == JOIN && !cluster.isEmpty() && cluster.length() < LONGEST_CLUSTER;
            if (!joins) {
                flushLight(cluster, start, out);
                start = i;
            }
            if (kind == SPACE) {
                out.addSpace(i);
            } else if (kind == KEEP && standsAlone(text, next)) {
                out.add((char) c, i);
            } else {
                cluster.appendCodePoint(c);
            }
            i = next;
        }
        flushLight(cluster, start, out);
        return out.done();
    }

    /** Whether nothing can join what ends at {@code index}, judging by the next character alone. */
    private static boolean standsAlone(String text, int index) {
        if (index == text.length()) {
            return true;
        }
        byte kind = LIGHT[text.charAt(index)];
        return kind == KEEP || kind == SPACE;
    }

    private static void flushLight(StringBuilder cluster, int start, Folder out) {
        if (cluster.isEmpty()) {
            return;
        }
        if (cluster.length() == 1 && lightKind(cluster.charAt(0)) == KEEP) {
            out.add(cluster.charAt(0), start);
        } else {
            String normal = Normalizer.normalize(cluster, Form.NFKC);
            StringBuilder kept = new StringBuilder(normal.length());
            normal.codePoints().filter(c -> !isDropped(c)).forEach(kept::appendCodePoint);
            if (kept.length() < normal.length()) {
                normal = Normalizer.normalize(kept, Form.NFC);
            }
            for (int i = 0; i < normal.length(); i++) {
                char c = normal.charAt(i);
                if (Characters.isSpace(c)) {
                    out.addSpace(start);
                } else {
                    out.add(c, start);
                }
            }
        }
        cluster.setLength(0);
    }

    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && end - start < LONGEST_CLUSTER) {
            int c = text.codePointAt(end);
            if (!Characters.joinsBackwards(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static byte lightKind(int c) {
        if (c > 0xFFFF) {
            return isDropped(c) ? DROP : Characters.joinsBackwards(c) ? JOIN : CHANGE;
        }
        byte kind = LIGHT[c];
        if (kind == 0) {
            kind = classify(c);
            LIGHT[c] = kind;
        }
        return kind;
    }

    private static byte classify(int c) {
        if (isDropped(c)) {
            return DROP;
        }
        if (Characters.isSpace(c)) {
            return SPACE;
        }
        if (Characters.joinsBackwards(c)) {
            return JOIN;
        }
        boolean normal = Normalizer.isNormalized(Character.toString(c), Form.NFKC);
        return normal ? KEEP : CHANGE;
    }

    private static boolean isDropped(int c) {
        return Characters.isInvisible(c) || Characters.isArabicDecoration(c);
    }
}
