package mawaqif.charts;

/**
 * What a drawn thing says on screens, when it is pointed at or reached by keyboard, and where it
 * leads. Pictures in files have no places.
 *
 * @param words a sentence in the figure's language, whole without the picture
 */
public record Place(String words, Target target) {
    public Place {
        words = Texts.prose(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A place says something");
        }
    }
}
