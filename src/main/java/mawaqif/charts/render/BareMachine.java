package mawaqif.charts.render;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets Java load fonts on a machine without fontconfig, as in a bare container. There the JDK
 * refuses even fonts that an application brings along ("Fontconfig head is null"), unless a file
 * that names no font stands in for the machine's configuration. Where fonts load, nothing changes.
 */
final class BareMachine {
    private static final String SETTING = "sun.awt.fontconfig";
    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private BareMachine() {}

    /** Tries a font and sets the stand-in if the JDK can't load it. */
    static void prepare(byte[] font) {
        if (System.getProperty(SETTING) != null || loads(font)) {
            return;
        }
        try {
            Path file = Files.createTempFile("mawaqif-fontconfig", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, NO_FONTS);
            System.setProperty(SETTING, file.toString());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Fonts can't be loaded: install fontconfig, or make the folder for temporary"
                            + " files writable",
                    e);
        }
    }

    private static boolean loads(byte[] font) {
        try {
            Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
            return true;
        } catch (Exception | LinkageError | InternalError e) {
            return false;
        }
    }
}
