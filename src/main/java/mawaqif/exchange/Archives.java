package mawaqif.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mawaqif.claims.Claims;
import mawaqif.claims.Silence;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import org.springframework.stereotype.Service;

/**
 * Writes studies as archives that {@link Imports} takes in again: the same codes, texts, statuses
 * and quotes. The same data version gives the same bytes each time.
 */
@Service
public class Archives {

    /** The date of every entry, since an archive must not differ from day to day. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final Access access;
    private final Workspace workspace;

    Archives(Studies studies, Sources sources, Claims claims, Access access, Workspace workspace) {
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.access = access;
        this.workspace = workspace;
    }

    /** As {@link #write}, onto disk first, so that what fails fails before anything is sent. */
    public ArchiveFile file(Snapshot at) throws IOException {
        ArchiveFile archive = new ArchiveFile(workspace.open());
        try (OutputStream out = Files.newOutputStream(archive.path())) {
            write(at, out);
        } catch (IOException | RuntimeException failed) {
            archive.close();
            throw failed;
        }
        return archive;
    }

    /**
     * Writes everything that the signed-in person may see of a study: a lead gets all of it, others
     * don't get the drafts of others. Asks for somebody who may export. Claims and sources are
     * written one by one, so that an archive of any size takes little memory.
     *
     * @param out stays open
     */
    public void write(Snapshot at, OutputStream out) throws IOException {
        StudyId study = at.study().id();
        access.requireExport(study.value());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        String codebook =
                StudyYamlWriter.write(at.study().slug(), studies.codebook(study, at.version()));
        put(zip, StudyFiles.STUDY, codebook.getBytes(StandardCharsets.UTF_8));
        writeSources(zip, study, sources.all(study, at.version()));

        begin(zip, StudyFiles.CLAIMS);
        TableWriter table = TableWriter.ofClaims(zip);
        claims.forEach(study, at.version(), table::write);
        table.finish();
        zip.closeEntry();

        List<Silence> silences = claims.silences(study, at.version());
        if (!silences.isEmpty()) {
            begin(zip, StudyFiles.SILENCES);
            TableWriter rows = TableWriter.ofSilences(zip);
            silences.forEach(rows::write);
            rows.finish();
            zip.closeEntry();
        }
        zip.finish();
    }

    private void writeSources(ZipOutputStream zip, StudyId study, List<Source> all)
            throws IOException {
        Map<Source, String> files = fileNames(study, all);
        put(
                zip,
                StudyFiles.SOURCES,
                SourcesYamlWriter.write(files).getBytes(StandardCharsets.UTF_8));
        Set<String> written = new HashSet<>();
        for (Map.Entry<Source, String> each : files.entrySet()) {
            if (written.add(each.getValue())) {
                put(zip, each.getValue(), sources.bytes(study, each.getKey().code()));
            }
        }
    }

    /** Sources keep their file names, unless two have one name for different files. */
    private Map<Source, String> fileNames(StudyId study, List<Source> all) {
        Map<Source, String> names = new LinkedHashMap<>();
        Map<String, Code> owners = new HashMap<>();
        for (Source source : all) {
            String name = source.file();
            Code owner = owners.putIfAbsent(name, source.code());
            if (owner != null
                    && !Arrays.equals(
                            sources.bytes(study, owner), sources.bytes(study, source.code()))) {
                name = StudyFiles.SOURCE_FOLDER + source.code() + "/" + name.replace('/', '_');
                owners.put(name, source.code());
            }
            names.put(source, name);
        }
        return names;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name);
        zip.write(content);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
    }
}
