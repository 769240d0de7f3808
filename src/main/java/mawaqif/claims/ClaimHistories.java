package mawaqif.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mawaqif.claims.ClaimVersion.Event;
import mawaqif.claims.JdbcClaims.Standing;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.studies.StudyVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to a claim, out of the rows it had and the history of its study. */
@Component
class ClaimHistories {

    private final JdbcClaims rows;
    private final Claims claims;
    private final Studies studies;

    ClaimHistories(JdbcClaims rows, Claims claims, Studies studies) {
        this.rows = rows;
        this.claims = claims;
        this.studies = studies;
    }

    List<ClaimVersion> of(StudyId study, long version, Code id) {
        List<Standing> standings = rows.standings(claims.scope(study, version), id);
        Map<Long, StudyVersion> lines =
                studies
                        .history(
                                study,
                                standings.stream()
                                        .flatMapToLong(each ->
                                                each.to() == null
                                                        ? LongStream.of(each.from())
                                                        : LongStream.of(each.from(), each.to()))
                                        .boxed()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(StudyVersion::version, Function.identity()));
        List<ClaimVersion> history = new ArrayList<>();
        Long ended = null;
        for (Standing each : standings) {
            boolean gap = ended != null && ended != each.from();
            if (ended != null && gap) {
                add(history, lines.get(ended), Event.REMOVED, null);
            }
            Event event = gap ? Event.RESTORED : history.isEmpty() ? Event.MADE : Event.CHANGED;
            add(
                    history,
                    lines.get(each.from()),
                    event,
                    claims.find(study, each.from(), id).orElse(null));
            ended = each.to();
        }
        if (ended != null && ended <= version) {
            add(history, lines.get(ended), Event.REMOVED, null);
        }
        return history;
    }

    private static void add(
            List<ClaimVersion> history,
            @Nullable StudyVersion line,
            Event event,
            @Nullable Claim claim) {
        if (line != null) {
            history.add(new ClaimVersion(line.version(), line.at(), line.person(), event, claim));
        }
    }
}
