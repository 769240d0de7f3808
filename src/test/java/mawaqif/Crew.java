package mawaqif;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.TestClaims;
import mawaqif.sources.Sources;
import mawaqif.sources.TestSources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import mawaqif.users.Access;
import mawaqif.users.Membership;
import mawaqif.users.People;
import mawaqif.users.Role;
import mawaqif.users.SignInLink;
import mawaqif.users.SignInLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes studies and people for tests of the whole application, and calls the API as they do. */
@TestComponent
public class Crew {

    /** Nobody: the request says nothing of who sends it. */
    static final String NOBODY = "";

    static final String PASSWORD = "marsh reed and river";

    private final Access access;
    private final People people;
    private final SignInLinks links;
    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final TransactionTemplate transaction;
    private final HttpClient client = HttpClient.newHttpClient();

    Crew(
            Access access,
            People people,
            SignInLinks links,
            Studies studies,
            Sources sources,
            Claims claims,
            TransactionTemplate transaction) {
        this.access = access;
        this.people = people;
        this.links = links;
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.transaction = transaction;
    }

    /** A study of that name with two sources and these claims, at data version 2. */
    public StudyId study(String slug, Claim... all) {
        return access.asSystem(() -> {
            studies.find(new Code(slug)).ifPresent(old -> studies.delete(old.id()));
            byte[] words = TestClaims.WORDS.getBytes(StandardCharsets.UTF_8);
            StudyId study =
                    within(() -> {
                        Change change = studies.create(new Code(slug), TestStudies.codebook());
                        sources.add(change, TestSources.full("paper"), words);
                        sources.add(change, TestSources.bare("letter"), words);
                        return change.study();
                    });
            put(study, all);
            return study;
        });
    }

    /** A study of that name out of an archive, by the API. */
    public StudyId imported(String port, String slug, byte[] archive) {
        String path = "/api/v1/studies";
        send(port, "admin", "DELETE", path + "/" + slug, null, new byte[0]);
        HttpResponse<byte[]> answer =
                send(port, "admin", "POST", path + "?slug=" + slug, "application/zip", archive);
        if (answer.statusCode() != 201) {
            throw new IllegalArgumentException(text(answer));
        }
        return access.asSystem(() -> studies.find(new Code(slug)).orElseThrow().id());
    }

    /** Stores claims as one more data version. */
    public void put(StudyId study, Claim... all) {
        access.asSystem(() ->
                within(() -> claims.put(studies.begin(study, "Imported"), java.util.List.of(all))));
    }

    /** Adds a source as one more data version. */
    void source(StudyId study, String code) {
        byte[] words = TestClaims.WORDS.getBytes(StandardCharsets.UTF_8);
        access.asSystem(() ->
                within(() -> {
                    Change change = studies.begin(study, "Added");
                    sources.add(change, TestSources.bare(code), words);
                    return change;
                }));
    }

    /**
     * A person with a password, made unless there.
     *
     * @param role in the study, or null for none
     */
    void person(String name, StudyId study, @Nullable Role role, boolean mayExport) {
        access.asSystem(() -> {
            if (people.find(name).isEmpty()) {
                SignInLink link = people.add(name, false);
                links.redeem(token(link), PASSWORD).orElseThrow();
            }
            if (role != null) {
                people.give(
                        people.find(name).orElseThrow().id(),
                        new Membership(study.value(), role, mayExport));
            }
            return name;
        });
    }

    /** Such a person, as they are after signing in with a link. */
    Authentication signedIn(String name, StudyId study, Role role) {
        person(name, study, role, true);
        return access.asSystem(() -> {
            SignInLink link = people.newLink(people.find(name).orElseThrow().id());
            return links.redeem(token(link), PASSWORD).orElseThrow();
        });
    }

    HttpResponse<byte[]> get(String port, String person, String path, String... headers) {
        return send(port, person, "GET", path, null, new byte[0], headers);
    }

    /**
     * @param type of the body, or null for none
     */
    HttpResponse<byte[]> send(
            String port,
            String person,
            String method,
            String path,
            @Nullable String type,
            byte[] body,
            String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(
                                method,
                                type == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (!person.equals(NOBODY)) {
            byte[] pair = (person + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String token(SignInLink link) {
        return link.path().substring("/sign-in/".length());
    }

    private <T> T within(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
