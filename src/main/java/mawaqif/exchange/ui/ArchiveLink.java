package mawaqif.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mawaqif.exchange.ArchiveFile;
import mawaqif.exchange.Archives;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import org.springframework.security.access.AccessDeniedException;

/** Takes a whole study out as an archive, as it is when the link is followed. */
final class ArchiveLink extends Anchor {

    private final transient Studies studies;
    private final transient Archives archives;
    private final Code study;

    ArchiveLink(Studies studies, Archives archives, Code study, String words) {
        this.studies = studies;
        this.archives = archives;
        this.study = study;
        setText(words);
        setHref(this::send);
        getElement().setAttribute("download", true);
    }

    private void send(DownloadEvent event) throws IOException {
        try (ArchiveFile archive = archives.file(studies.at(study.value(), null))) {
            event.setFileName(study + ".zip");
            event.setContentType("application/zip");
            event.setContentLength(archive.size());
            archive.writeTo(event.getOutputStream());
        } catch (AccessDeniedException taken) {
            event.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
