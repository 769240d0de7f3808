package mawaqif.sources.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.SequencedMap;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.sources.Languages;
import mawaqif.sources.Source;
import mawaqif.sources.SourceForm;
import mawaqif.sources.Sources;
import mawaqif.sources.extract.Arrived;
import mawaqif.sources.extract.DocumentKind;
import mawaqif.sources.extract.Documents;
import mawaqif.sources.extract.Extracted;
import mawaqif.sources.extract.Joining;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.VersionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes documents in and gives them out. The body is the file itself and goes straight to disk. */
@RestController
@RequestMapping("/api/v1/studies/{study}/sources")
@Tag(name = "Sources")
class DocumentRequests {

    private static final long LARGEST = 50L * 1024 * 1024;

    private final Studies studies;
    private final Sources sources;
    private final Documents documents;

    DocumentRequests(Studies studies, Sources sources, Documents documents) {
        this.studies = studies;
        this.sources = sources;
        this.documents = documents;
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Adds a document: text, Markdown, HTML, DOCX, ODT or PDF, up to 50 MB",
            description =
                    "The text is taken out of it; both are kept. What is not given is guessed from"
                            + " the file.")
    @Parameter(name = "name", in = ParameterIn.QUERY, description = "The name of the file")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "The code of the source")
    @Parameter(name = "title", in = ParameterIn.QUERY, description = "Its title")
    @Parameter(name = "author", in = ParameterIn.QUERY, description = "Who wrote it")
    @Parameter(
            name = "published",
            in = ParameterIn.QUERY,
            description = "2025-09-17, 2025-09 or 2025")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "BCP 47, such as ar")
    @Parameter(
            name = "join",
            in = ParameterIn.QUERY,
            description =
                    "Whether paragraphs cut by page breaks are joined: true or false; true for PDF"
                            + " unless given")
    ResponseEntity<SequencedMap<String, @Nullable Object>> add(
            @PathVariable String study, Query query, HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        Snapshot snapshot = studies.at(study, null);
        String name = name(query, request);
        if (request.getContentLengthLong() > LARGEST) {
            throw new Problem.TooLarge("The file is larger than 50 MB");
        }
        Known known = Known.of(query);
        try (Arrived file = documents.receive(snapshot.id(), name, request.getInputStream())) {
            Extracted read = documents.read(snapshot.id(), file, () -> false);
            String text = known.joins(read.kind()) ? Joining.of(read.text()).text() : read.text();
            Source added =
                    documents.store(
                            snapshot.id(),
                            known.source(
                                    read,
                                    code ->
                                            documents.propose(
                                                    snapshot.id(),
                                                    snapshot.version(),
                                                    code,
                                                    file.name(),
                                                    List.of())),
                            file,
                            read.kind(),
                            text);
            return ResponseEntity.created(
                            URI.create(
                                    "/api/v1/studies/%s/sources/%s".formatted(study, added.code())))
                    .body(SourceForm.of(added));
        }
    }

    @GetMapping(path = "/{code}/original")
    @Operation(summary = "The document as it was handed in, byte for byte")
    @VersionQuery
    ResponseEntity<byte[]> original(
            @PathVariable String study, @PathVariable String code, Query query) {
        Snapshot snapshot = studies.at(study, query.one(VersionQuery.VERSION).orElse(null));
        return OriginalAnswer.of(snapshot, code, sources);
    }

    /** The kind is told by the name, or else by the type of the body. */
    private static String name(Query query, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        String known =
                type == null || type.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE)
                        ? ""
                        : DocumentKind.ofMediaType(type)
                                .map(DocumentKind::extension)
                                .orElseThrow(() -> unsupported(type));
        String name = query.one("name").orElse("document" + known);
        return DocumentKind.ofName(name).isPresent() ? name : name + known;
    }

    private static HttpMediaTypeNotSupportedException unsupported(String type) {
        List<MediaType> accepted =
                java.util.Arrays.stream(DocumentKind.values())
                        .map(kind -> MediaType.parseMediaType(kind.mediaType()))
                        .toList();
        return new HttpMediaTypeNotSupportedException(parsed(type), accepted);
    }

    private static @Nullable MediaType parsed(String type) {
        try {
            return MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException noType) {
            return null;
        }
    }

    /** What the address says of the document. */
    private record Known(
            @Nullable Code code,
            @Nullable String title,
            @Nullable String author,
            @Nullable PartialDate published,
            @Nullable String language,
            @Nullable Boolean join) {

        static Known of(Query query) {
            return new Known(
                    query.one("code").map(Known::code).orElse(null),
                    query.one("title").orElse(null),
                    query.one("author").orElse(null),
                    query.one("published").map(Known::date).orElse(null),
                    query.one("language").map(Known::language).orElse(null),
                    query.one("join").isPresent()
                            ? query.word("join", List.of("true", "false")).equals("true")
                            : null);
        }

        boolean joins(DocumentKind kind) {
            return join == null ? kind == DocumentKind.PDF : join;
        }

        Source source(Extracted read, java.util.function.Function<String, Code> proposal) {
            String named = title == null ? read.title() : title;
            String by = author == null ? read.author() : author;
            return new Source(
                    code == null ? proposal.apply(named) : code,
                    "",
                    LocalizedText.plain(named),
                    null,
                    by == null ? null : LocalizedText.plain(by),
                    published == null ? read.published() : published,
                    language == null ? read.language() : language,
                    null,
                    null,
                    null,
                    Source.Redistributable.UNKNOWN);
        }

        private static Code code(String given) {
            return Code.parse(given)
                    .orElseThrow(() ->
                            Problem.BadRequest.of(
                                    "code", given, "is no code; a code has the form " + Code.FORM));
        }

        private static PartialDate date(String given) {
            return PartialDate.parse(given)
                    .orElseThrow(() ->
                            Problem.BadRequest.of(
                                    "published",
                                    given,
                                    "is no date; write 2025-09-17, 2025-09 or 2025"));
        }

        private static String language(String given) {
            if (!Languages.isTag(given)) {
                throw Problem.BadRequest.of(
                        "language", given, "is no language; accepted is " + Languages.ACCEPTED);
            }
            return given;
        }
    }
}
