package mawaqif.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.StudyCounts;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents and their verbatim texts; authorises every call for the signed-in person. */
@Service
@Order(1)
@Transactional(readOnly = true)
public class Sources implements StudyCounts {

    private final JdbcSources sources;
    private final DecodedTexts texts;
    private final Access access;

    Sources(JdbcSources sources, DecodedTexts texts, Access access) {
        this.sources = sources;
        this.texts = texts;
        this.access = access;
    }

    /** The sources of a study at a data version, in the order they were added. */
    public List<Source> all(StudyId study, long version) {
        access.require(study.value(), Role.READER);
        return sources.all(study, version);
    }

    public Optional<Source> find(StudyId study, long version, Code source) {
        access.require(study.value(), Role.READER);
        return sources.find(study, version, source);
    }

    /** The length of each source in code points, without reading their texts. */
    public Map<Code, Integer> lengths(StudyId study, long version) {
        access.require(study.value(), Role.READER);
        return sources.lengths(study, version);
    }

    /**
     * The decoded text of a source that exists, kept in a cache.
     *
     * @throws IllegalArgumentException if the study has no such source
     */
    public SourceText text(StudyId study, Code source) {
        access.require(study.value(), Role.READER);
        return texts.get(sources.file(study, source));
    }

    /**
     * The file of a source that exists, byte for byte as it was supplied.
     *
     * @throws IllegalArgumentException if the study has no such source
     */
    public byte[] bytes(StudyId study, Code source) {
        access.require(study.value(), Role.READER);
        return sources.bytes(sources.file(study, source));
    }

    /**
     * The document that a source's text was taken out of, or the text itself where it came as such.
     *
     * @throws IllegalArgumentException if the study has no such source
     */
    public Original original(StudyId study, Source source) {
        access.require(study.value(), Role.READER);
        long file = sources.file(study, source.code());
        String path = source.file();
        return sources.original(file)
                .orElseGet(() ->
                        new Original(
                                path.substring(path.lastIndexOf('/') + 1),
                                "text/plain",
                                sources.bytes(file)));
    }

    /** The source that has this document already, byte for byte or word for word. */
    public Optional<Source> same(StudyId study, long version, Original original, SourceText text) {
        access.require(study.value(), Role.READER);
        return sources.withOriginal(study, version, original.fingerprint())
                .or(() ->
                        sources.ofLength(study, version, text.length()).stream()
                                .filter(each ->
                                        texts.get(sources.file(study, each.code())).equals(text))
                                .findFirst());
    }

    /**
     * Adds a document and what its text was taken out of. Asks for an analyst.
     *
     * @param text its words in UTF-8
     * @throws IllegalArgumentException if the code is taken or the bytes are no text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Change change, Source source, byte[] text, Original original) {
        add(change, source, text);
        sources.insert(change, sources.file(change.study(), source.code()), original);
    }

    /**
     * Adds a document. Asks for an analyst.
     *
     * @throws IllegalArgumentException if the code is taken or the bytes are no text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Change change, Source source, byte[] file) {
        access.require(change.study().value(), Role.ANALYST);
        if (sources.find(change.study(), change.version(), source.code()).isPresent()) {
            throw new IllegalArgumentException(
                    "A source called '%s' is there already".formatted(source.code()));
        }
        SourceText text = SourceText.decode(file);
        texts.put(sources.insert(change, source, file, text.length()), text);
    }

    @Override
    public Map<String, Long> counts(StudyId study, long version) {
        access.require(study.value(), Role.READER);
        return Map.of("sources", sources.count(study, version));
    }
}
