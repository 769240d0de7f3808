package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import mawaqif.TestAccess;
import mawaqif.studies.Studies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ExchangeTest
class FilesApiTest {

    @Autowired WebApplicationContext context;
    @Autowired Studies studies;
    @Autowired TestAccess access;
    private MockMvc api;

    @BeforeEach
    void noStudy() {
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
        api = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void answersAStudyWithItsAddressAndTheReport() throws Exception {
        create(new Folder(), "?slug=w2")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/studies/w2"))
                .andExpect(jsonPath("$.slug").value("w2"))
                .andExpect(jsonPath("$.dataVersion").value(1))
                .andExpect(jsonPath("$.added.claims").value(1))
                .andExpect(jsonPath("$.replaced.claims").value(0))
                .andExpect(jsonPath("$.warnings").isEmpty());
    }

    @Test
    void answersWhatWasOddInAStudyThatIsStored() throws Exception {
        Folder disputed =
                new Folder().claims(Folder.HEADER + ",status,reason", Folder.ROW + ",disputed, ");
        create(disputed, "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.warningCount").value(1))
                .andExpect(jsonPath("$.warnings[0].file").value("claims.csv"))
                .andExpect(jsonPath("$.warnings[0].line").value(2))
                .andExpect(jsonPath("$.warnings[0].column").value("reason"))
                .andExpect(
                        jsonPath("$.warnings[0].reason")
                                .value("The claim is disputed, but no reason is given"));
        claims("water", Folder.ROW).andExpect(jsonPath("$.warningCount").value(0));
    }

    @Test
    void answersEveryFaultOfABrokenStudy() throws Exception {
        create(new Folder().claims(Folder.HEADER, Folder.ROW.replace("-2", "NaN")), "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.errors[0].file").value("claims.csv"))
                .andExpect(jsonPath("$.errors[0].line").value(2))
                .andExpect(jsonPath("$.errors[0].column").value("stance"))
                .andExpect(jsonPath("$.errors[0].value").value("NaN"))
                .andExpect(jsonPath("$.errors[0].accepted").value("-2, -1, 0, 1, 2"));
    }

    @Test
    void answersConflictsUnknownParametersAndOtherContent() throws Exception {
        create(new Folder(), "").andExpect(status().isCreated());
        create(new Folder(), "").andExpect(status().isConflict());
        create(new Folder(), "?name=x").andExpect(status().isBadRequest());
        create(new Folder(), "?slug=a%20b").andExpect(status().isBadRequest());
        api.perform(post("/api/v1/studies").contentType("text/plain").content("x"))
                .andExpect(status().isUnsupportedMediaType());
        claims("nowhere", Folder.ROW).andExpect(status().isNotFound());
    }

    @Test
    void storesNothingForWhoeverWouldNotTakeTheReport() throws Exception {
        api.perform(
                        post("/api/v1/studies")
                                .contentType("application/zip")
                                .accept("application/xml")
                                .content(new Folder().zip()))
                .andExpect(status().isNotAcceptable());
        assertThat(studies.all()).isEmpty();
    }

    @Test
    void saysWhenTheBodyHasNoContentType() throws Exception {
        api.perform(post("/api/v1/studies").content(new Folder().zip()))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(
                        jsonPath("$.detail")
                                .value(
                                        "The body needs a content type; accepted are application/zip"));
    }

    @Test
    void replacesClaims() throws Exception {
        create(new Folder(), "");
        claims("water", Folder.ROW.replace("-2", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dataVersion").value(2))
                .andExpect(jsonPath("$.added.claims").value(0))
                .andExpect(jsonPath("$.replaced.claims").value(1));
    }

    @Test
    void sendsAnArchiveThatIsTakenAgain() throws Exception {
        create(new Folder(), "");
        byte[] archive =
                api.perform(get("/api/v1/studies/water/archive?version=1"))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("application/zip"))
                        .andExpect(
                                header().string(
                                                "Content-Disposition",
                                                "attachment; filename=\"water.zip\""))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(archive).isNotEmpty();
        api.perform(
                        post("/api/v1/studies?slug=again")
                                .contentType("application/zip")
                                .content(archive))
                .andExpect(status().isCreated());
        api.perform(get("/api/v1/studies/water/archive?version=9"))
                .andExpect(status().isBadRequest());
    }

    private ResultActions create(Folder folder, String query) throws Exception {
        return api.perform(
                post(java.net.URI.create("/api/v1/studies" + query))
                        .contentType("application/zip")
                        .content(folder.zip()));
    }

    private ResultActions claims(String study, String row) throws Exception {
        return api.perform(
                post("/api/v1/studies/" + study + "/claims/import")
                        .contentType("text/csv; charset=utf-8")
                        .content(Folder.HEADER + "\n" + row));
    }
}
