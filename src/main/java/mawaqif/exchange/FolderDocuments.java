package mawaqif.exchange;

import java.util.Set;
import mawaqif.sources.SourceText;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/** The sources of a study folder that is being imported. */
record FolderDocuments(StudyFiles files, SourcesYaml sources) implements Documents {

    @Override
    public @Nullable Set<String> codes() {
        return sources.codes();
    }

    @Override
    public @Nullable SourceText text(String code) {
        String file = sources.texts().get(code);
        return file == null ? null : SourceText.decode(files.bytes(file));
    }

    @Override
    public @Nullable PartialDate published(String code) {
        return sources.dates().get(code);
    }
}
