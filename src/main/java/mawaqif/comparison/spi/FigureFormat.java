package mawaqif.comparison.spi;

/** A file format in which figures leave the house. Beans of this type are found by extension. */
public interface FigureFormat {

    /** The end of the file's name and of the address: {@code svg}. */
    String extension();

    /** The media type, with its charset where it is text. */
    String mediaType();

    /**
     * Writes the figure, whole.
     *
     * @throws IllegalArgumentException if the page asked for is not there, saying how many there
     *     are
     */
    byte[] write(FigureExport export);
}
