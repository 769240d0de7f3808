package mawaqif.exchange;

import java.util.Set;
import mawaqif.sources.SourceText;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/** The sources in which the quotes of a table are looked up. */
interface Documents {

    /** The codes that there are, or null where nobody knows. */
    @Nullable Set<String> codes();

    /** The text of a source, or null where it cannot be read, which has been told elsewhere. */
    @Nullable SourceText text(String code);

    /** When a source was published, or null. */
    @Nullable PartialDate published(String code);
}
