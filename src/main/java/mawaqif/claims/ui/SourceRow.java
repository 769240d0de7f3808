package mawaqif.claims.ui;

import mawaqif.sources.SearchFolding;
import mawaqif.sources.Source;

/**
 * A source as the library shows it; what is not known is empty.
 *
 * @param position its place among those added, from 0
 * @param title in the document's own language, where it has one
 * @param otherTitle in the language of the screen, empty where that is the same
 * @param claims how many there are of it, whatever their status
 */
record SourceRow(
        int position,
        Source source,
        String title,
        String otherTitle,
        String publisher,
        String author,
        String published,
        String language,
        int characters,
        long claims) {

    static SourceRow of(
            int position, Source source, int characters, long claims, SourceWording wording) {
        String title = wording.ownTitle(source);
        String other = wording.in(source.title());
        return new SourceRow(
                position,
                source,
                title,
                other.equals(title) ? "" : other,
                wording.in(source.publisher()),
                wording.in(source.author()),
                wording.published(source),
                wording.language(source),
                characters,
                claims);
    }

    /** Whether all of these folded words stand in title, publisher, author or code. */
    boolean mentions(String[] words) {
        String all =
                SearchFolding.fold(
                        String.join(
                                " ", title, otherTitle, publisher, author, source.code().value()));
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
