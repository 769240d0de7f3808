package mawaqif.sources.extract;

import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document and what its file lets one guess of it, for a person to correct.
 *
 * @param text as extracted, page breaks and all
 * @param encoding of a text that is not UTF-8, else null
 * @param title never blank
 * @param language BCP 47
 */
public record Extracted(
        DocumentKind kind,
        String text,
        @Nullable String encoding,
        String title,
        @Nullable String author,
        @Nullable PartialDate published,
        String language) {}
