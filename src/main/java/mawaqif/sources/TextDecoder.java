package mawaqif.sources;

import mawaqif.sources.UndecodableTextException.Fault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a source into text, strictly: nothing is replaced or dropped but one BOM. */
final class TextDecoder {

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new UndecodableTextException(0, Fault.MALFORMED, "UTF-32");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int bom = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decode(bytes, bom, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int bom, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, bom, bytes.length - bom);
        CharBuffer out = CharBuffer.allocate(bytes.length - bom);
        CoderResult result =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, out, true);
        if (result.isError()) {
            String likely =
                    charset == StandardCharsets.UTF_8
                            ? LikelyEncoding.of(bytes, in.position())
                            : null;
            boolean cutOff =
                    in.remaining() == result.length()
                            && (likely == null || likely.startsWith("UTF-8"));
            Fault fault = cutOff ? Fault.TRUNCATED : Fault.MALFORMED;
            throw new UndecodableTextException(in.position(), fault, likely);
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int position = bom + text.substring(0, nul).getBytes(charset).length;
            String likely =
                    charset == StandardCharsets.UTF_8 ? LikelyEncoding.of(bytes, position) : null;
            throw new UndecodableTextException(position, Fault.NUL, likely);
        }
        return text;
    }

    /** The UTF-16 index of the first NUL or unpaired surrogate, or −1. */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean pair =
                        Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
