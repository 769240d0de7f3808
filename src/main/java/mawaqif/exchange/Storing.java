package mawaqif.exchange;

import java.util.Comparator;
import java.util.List;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.Claims.Stored;
import mawaqif.exchange.ImportProgress.Step;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Change;
import org.springframework.stereotype.Component;

/** Stores what has been checked, in portions between which an import can be cancelled. */
@Component
class Storing {

    private static final int PORTION = 2_000;

    private final Sources sources;
    private final Claims claims;

    Storing(Sources sources, Claims claims) {
        this.sources = sources;
        this.claims = claims;
    }

    void store(Change change, CheckedStudy study, StudyFiles files, ImportProgress progress) {
        int done = 0;
        for (Source source : study.sources()) {
            progress.at(Step.STORING, 0.3 * done++ / study.sources().size());
            ImportCancelled.check(progress);
            sources.add(change, source, files.bytes(source.file()));
        }
        store(change, study.claims(), 0.3, progress);
        claims.addSilences(change, study.silences());
        ImportCancelled.check(progress);
    }

    /**
     * Stores claims by id, over all portions: rows then stand in the order of their keys, in which
     * they are later read and deleted, and each portion asks for a narrow range of ids. A table of
     * 100,000 claims in random order otherwise fills a database twice as large.
     *
     * @param from the share of the storing that is done already
     */
    Stored store(Change change, List<Claim> claimed, double from, ImportProgress progress) {
        List<Claim> all = claimed.stream().sorted(Comparator.comparing(Claim::id)).toList();
        Stored stored = Stored.NOTHING;
        for (int at = 0; at < all.size(); at += PORTION) {
            progress.at(Step.STORING, from + (1 - from) * at / all.size());
            ImportCancelled.check(progress);
            int end = Math.min(all.size(), at + PORTION);
            stored = stored.plus(claims.put(change, all.subList(at, end)));
        }
        ImportCancelled.check(progress);
        return stored;
    }
}
