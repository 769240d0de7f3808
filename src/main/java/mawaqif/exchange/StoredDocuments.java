package mawaqif.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mawaqif.sources.Source;
import mawaqif.sources.SourceText;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import mawaqif.studies.StudyId;
import org.jspecify.annotations.Nullable;

/** The sources that a study already has. */
final class StoredDocuments implements Documents {

    private final Sources sources;
    private final StudyId study;
    private final Map<String, Source> byCode = new LinkedHashMap<>();

    StoredDocuments(Sources sources, StudyId study, long version) {
        this.sources = sources;
        this.study = study;
        sources.all(study, version).forEach(each -> byCode.put(each.code().value(), each));
    }

    @Override
    public Set<String> codes() {
        return byCode.keySet();
    }

    @Override
    public @Nullable SourceText text(String code) {
        return byCode.containsKey(code) ? sources.text(study, new Code(code)) : null;
    }

    @Override
    public @Nullable PartialDate published(String code) {
        Source source = byCode.get(code);
        return source == null ? null : source.published();
    }
}
