package mawaqif.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A problem document of RFC 9457.
 *
 * @param errors what is wrong with the content, one by one, or null for other problems
 * @param total how many there are, also beyond those told
 */
@JsonInclude(Include.NON_NULL)
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<Problem.Fault> errors,
        @Nullable Integer total) {

    /** One whose title is that of its status. */
    static ProblemBody of(int status, String detail, String instance) {
        HttpStatus known = HttpStatus.resolve(status);
        String phrase = known == null ? "Error" : known.getReasonPhrase();
        String title = phrase.charAt(0) + phrase.substring(1).toLowerCase(Locale.ROOT);
        return of(title, status, detail, instance);
    }

    static ProblemBody of(String title, int status, String detail, String instance) {
        return new ProblemBody("about:blank", title, status, detail, instance, null, null);
    }

    static ProblemBody of(Problem.InvalidContent problem, String instance) {
        return new ProblemBody(
                "about:blank",
                problem.title(),
                problem.status(),
                problem.detail(),
                instance,
                problem.errors(),
                problem.total());
    }
}
