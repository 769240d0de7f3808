package mawaqif.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mawaqif.sources.Source.Direction;
import mawaqif.sources.Source.Redistributable;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;
import mawaqif.studies.StudyDeleted;
import mawaqif.studies.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of sources and their files. */
@Repository
class JdbcSources {

    private static final String VALID =
            """
             from source where study = :study and valid_from <= :version
            and (valid_to is null or valid_to > :version)
            """;

    private final JdbcClient jdbc;

    JdbcSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Source> all(StudyId study, long version) {
        return at(study, version, "select *" + VALID + " order by file_id")
                .query(JdbcSources::source)
                .list();
    }

    Optional<Source> find(StudyId study, long version, Code source) {
        return at(study, version, "select *" + VALID + " and code = :code")
                .param("code", source.value())
                .query(JdbcSources::source)
                .optional();
    }

    long count(StudyId study, long version) {
        return at(study, version, "select count(*)" + VALID).query(Long.class).single();
    }

    /** The id of a source's file. */
    long file(StudyId study, Code source) {
        return jdbc.sql(
                        """
                        select file_id from source where study = :study and code = :code
                        order by valid_from desc limit 1
                        """)
                .param("study", study.value())
                .param("code", source.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() ->
                        new IllegalArgumentException("No source is called '%s'".formatted(source)));
    }

    byte[] bytes(long file) {
        return jdbc.sql("select content from source_file where id = :file")
                .param("file", file)
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    /** The length of each source in code points. */
    Map<Code, Integer> lengths(StudyId study, long version) {
        Map<Code, Integer> lengths = new HashMap<>();
        at(
                        study,
                        version,
                        """
                        select s.code, f.characters from source s
                        join source_file f on f.id = s.file_id
                        where s.study = :study and s.valid_from <= :version
                        and (s.valid_to is null or s.valid_to > :version)
                        """)
                .query((row, _) -> lengths.put(new Code(row.getString(1)), row.getInt(2)))
                .list();
        return lengths;
    }

    /**
     * Stores a document and returns the id of its file.
     *
     * @param characters its length in code points
     */
    long insert(Change change, Source source, byte[] content, int characters) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into source_file (study, content, characters)
                        values (:study, :content, :characters)
                        """)
                .param("study", change.study().value())
                .param("content", content)
                .param("characters", characters)
                .update(key, "id");
        long file = Objects.requireNonNull(key.getKey()).longValue();
        jdbc.sql(
                        """
                        insert into source (study, code, file_id, file, title, publisher, author,
                            published, language, direction, url, rights, redistributable, valid_from)
                        values (:study, :code, :fileId, :file, :title, :publisher, :author,
                            :published, :language, :direction, :url, :rights, :redistributable,
                            :version)
                        """)
                .param("study", change.study().value())
                .param("version", change.version())
                .param("code", source.code().value())
                .param("fileId", file)
                .param("file", source.file())
                .param("title", source.title().toJson())
                .param("publisher", json(source.publisher()))
                .param("author", json(source.author()))
                .param("published", text(source.published()))
                .param("language", source.language())
                .param("direction", text(source.direction()))
                .param("url", source.url())
                .param("rights", json(source.rights()))
                .param("redistributable", source.redistributable().name())
                .update();
        return file;
    }

    void insert(Change change, long file, Original original) {
        jdbc.sql(
                        """
                        insert into source_original
                            (file_id, study, name, media_type, fingerprint, content)
                        values (:file, :study, :name, :type, :fingerprint, :content)
                        """)
                .param("file", file)
                .param("study", change.study().value())
                .param("name", original.name())
                .param("type", original.mediaType())
                .param("fingerprint", original.fingerprint())
                .param("content", original.content())
                .update();
    }

    /** The document that a file's text was taken out of, if there was one. */
    Optional<Original> original(long file) {
        return jdbc.sql("select * from source_original where file_id = :file")
                .param("file", file)
                .query((row, _) ->
                        new Original(
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getBytes("content")))
                .optional();
    }

    /** The source whose document has that content. */
    Optional<Source> withOriginal(StudyId study, long version, String fingerprint) {
        return at(
                        study,
                        version,
                        "select *"
                                + VALID
                                + """
                                 and file_id in (select file_id from source_original
                                where study = :study and fingerprint = :fingerprint)
                                order by file_id limit 1
                                """)
                .param("fingerprint", fingerprint)
                .query(JdbcSources::source)
                .optional();
    }

    /**
     * The sources whose texts have that length.
     *
     * @param characters in code points
     */
    List<Source> ofLength(StudyId study, long version, int characters) {
        return at(
                        study,
                        version,
                        "select *"
                                + VALID
                                + """
                                 and file_id in (select id from source_file
                                where study = :study and characters = :characters)
                                order by file_id
                                """)
                .param("characters", characters)
                .query(JdbcSources::source)
                .list();
    }

    @EventListener
    void delete(StudyDeleted event) {
        for (String table : List.of("source", "source_original", "source_file")) {
            jdbc.sql("delete from %s where study = :study".formatted(table))
                    .param("study", event.study().value())
                    .update();
        }
    }

    private StatementSpec at(StudyId study, long version, String sql) {
        return jdbc.sql(sql).param("study", study.value()).param("version", version);
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        String published = row.getString("published");
        String direction = row.getString("direction");
        return new Source(
                new Code(row.getString("code")),
                row.getString("file"),
                LocalizedText.fromJson(row.getString("title")),
                localized(row, "publisher"),
                localized(row, "author"),
                published == null ? null : new PartialDate(published),
                row.getString("language"),
                direction == null ? null : Direction.valueOf(direction),
                row.getString("url"),
                localized(row, "rights"),
                Redistributable.valueOf(row.getString("redistributable")));
    }

    private static @Nullable LocalizedText localized(ResultSet row, String column)
            throws SQLException {
        String json = row.getString(column);
        return json == null ? null : LocalizedText.fromJson(json);
    }

    private static @Nullable String json(@Nullable LocalizedText text) {
        return text == null ? null : text.toJson();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
