package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mawaqif.sources.Sources;
import mawaqif.sources.extract.TestDocuments;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Documents brought in and taken out again through the API. */
@StorageTest
class DocumentRequestsTest {

    private static final String ALL = "/api/v1/studies/one/sources";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired TestAccess access;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    MockMvcTester mvc;
    StudyId study;

    @BeforeEach
    void oneStudy(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
        study =
                transaction
                        .execute(_ -> studies.create(new Code("one"), TestStudies.codebook()))
                        .study();
        access.become("A", study.value(), Role.ANALYST);
    }

    @Test
    void addsADocumentWithWhatItsFileTells() {
        byte[] file =
                TestDocuments.docx(
                        "بيان النقابة", "بغداد، 17 أيلول 2025", "ترفض النقابة رفع الأسعار.");
        MvcTestResult added = post("?name=Statement%2012.docx", DOCX, file);

        assertThat(added).hasStatus(201).hasHeader("Location", ALL + "/statement-12");
        assertThat(added)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"code": "statement-12", "file": "sources/statement-12.txt",
                         "title": "بيان النقابة", "author": "Layla Hasan",
                         "published": "2025-09-17", "language": "ar",
                         "redistributable": "unknown"}
                        """);
        assertThat(sources.text(study, new Code("statement-12")).text())
                .contains("ترفض النقابة رفع الأسعار.");
        assertThat(studies.history(study, 1).getFirst().what()).isEqualTo("Added a source");
    }

    @Test
    void takesWhatIsGivenInTheAddressInstead() {
        MvcTestResult added =
                post(
                        "?code=W.1&title=Water&author=Ali&published=2024-05&language=en-GB",
                        "text/markdown; charset=UTF-8",
                        "# Other\n".getBytes(StandardCharsets.UTF_8));

        assertThat(added)
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"code": "W.1", "title": "Water", "author": "Ali",
                         "published": "2024-05", "language": "en-GB"}
                        """);
    }

    @Test
    void keepsTheDocumentByteForByte() {
        byte[] file = TestDocuments.docx("A", "Words of a letter.");
        post("?code=letter&name=../%D8%A8%D9%8A%D8%A7%D9%86.docx", DOCX, file);
        access.become("R", study.value(), Role.READER);

        MvcTestResult original = mvc.get().uri(ALL + "/letter/original").exchange();
        assertThat(original).hasStatusOk().hasContentType(DOCX);
        assertThat(original).body().isEqualTo(file);
        assertThat(original).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(original.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''%D8%A8%D9%8A%D8%A7%D9%86.docx");
        MvcTestResult onScreen = mvc.get().uri("/studies/one/sources/letter/original").exchange();
        assertThat(onScreen).hasStatusOk().body().isEqualTo(file);
    }

    @Test
    void joinsParagraphsOfPdfsUnlessAskedNotTo() {
        byte[] file =
                TestDocuments.pdf(
                        List.of(
                                List.of("The council said that the price"),
                                List.of("of water rises in every town.")));
        assertThat(post("?code=plain&join=false", "application/pdf", file)).hasStatus(201);
        String plain = sources.text(study, new Code("plain")).text();
        assertThat(plain).doesNotContain("price of");
        studies.all()
                .forEach(each -> {
                    access.reset();
                    studies.delete(each.id());
                });
        oneStudyAgain();
        assertThat(post("?code=joined", "application/pdf", file)).hasStatus(201);
        assertThat(sources.text(study, new Code("joined")).text())
                .isEqualTo("The council said that the price of water rises in every town.");
    }

    @Test
    void refusesWhatIsThereAlreadyAndNamesIt() {
        byte[] pdf = TestDocuments.pdf(List.of(List.of("One and the same letter")));
        post("?code=first", "application/pdf", pdf);

        assertRefused(409, "'first'", post("?code=again&join=false", "application/pdf", pdf));
        String words = sources.text(study, new Code("first")).text();
        assertRefused(
                409,
                "'first'",
                post("?code=words", "text/plain", words.getBytes(StandardCharsets.UTF_8)));
        assertRefused(
                409,
                "'first' is there already",
                post("?code=first", "text/plain", "Another".getBytes(StandardCharsets.UTF_8)));
        assertThat(sources.all(study, 99)).hasSize(1);
        assertThat(studies.find(new Code("one")).orElseThrow().dataVersion()).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongWithADocument() {
        byte[] scan = TestDocuments.pdf(List.of(List.of()));
        assertRefused(422, "text recognition", post("", "application/pdf", scan));
        assertRefused(415, "image/png", post("", "image/png", new byte[] {1}));
        assertRefused(
                415,
                "Not a document",
                post("?name=x.png", "application/octet-stream", new byte[] {1}));
        assertRefused(422, "damaged", post("", DOCX, new byte[] {1}));
        assertRefused(413, "50 MB", post("", "text/plain", new byte[50 * 1024 * 1024 + 1]));
        assertThat(sources.all(study, 99)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"code=a%20b", "published=soon", "language=x", "join=maybe", "title=", "x=1"})
    void refusesParametersThatWillNotDo(String parameter) {
        MvcTestResult refused =
                post("?" + parameter, "text/plain", "Words".getBytes(StandardCharsets.UTF_8));
        assertRefused(400, parameter.split("=")[0], refused);
    }

    @Test
    void takesNothingFromReaders() {
        access.become("R", study.value(), Role.READER);
        MvcTestResult refused = post("", "text/plain", "Words".getBytes(StandardCharsets.UTF_8));
        assertThat(
                        refused.getUnresolvedException() == null
                                ? refused.getResponse().getStatus()
                                : 403)
                .isEqualTo(403);
        assertThat(sources.all(study, 99)).isEmpty();
    }

    @Test
    void forgetsDocumentsWithTheirStudy() {
        post("", "text/plain", "Words".getBytes(StandardCharsets.UTF_8));
        access.reset();
        studies.delete(study);
        assertThat(jdbc.sql("select count(*) from source_original").query(Long.class).single())
                .isZero();
    }

    private void oneStudyAgain() {
        study =
                transaction
                        .execute(_ -> studies.create(new Code("one"), TestStudies.codebook()))
                        .study();
        access.become("A", study.value(), Role.ANALYST);
    }

    private void assertRefused(int status, String words, MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .contains(words);
    }

    private MvcTestResult post(String query, @Nullable String type, byte[] body) {
        return mvc.perform(
                MockMvcRequestBuilders.post(java.net.URI.create(ALL + query))
                        .contentType(type)
                        .content(body));
    }
}
