package mawaqif.exchange.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mawaqif.api.Query;
import mawaqif.exchange.ArchiveFile;
import mawaqif.exchange.Archives;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.VersionQuery;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives whole studies out. */
@RestController
@RequestMapping("/api/v1/studies/{study}/archive")
@Tag(name = "Files in and out")
class ArchiveRequests {

    private final Archives archives;
    private final Studies studies;

    ArchiveRequests(Archives archives, Studies studies) {
        this.archives = archives;
        this.studies = studies;
    }

    @Operation(
            summary = "The whole study as a zipped study folder, accepted again by POST /studies")
    @VersionQuery
    @GetMapping(produces = "application/zip")
    void archive(@PathVariable String study, Query query, HttpServletResponse response)
            throws IOException {
        Snapshot at = studies.at(study, query.one(VersionQuery.VERSION).orElse(null));
        try (ArchiveFile archive = archives.file(at)) {
            response.setContentType("application/zip");
            response.setContentLengthLong(archive.size());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(at.study().slug() + ".zip")
                            .build()
                            .toString());
            archive.writeTo(response.getOutputStream());
        }
    }
}
