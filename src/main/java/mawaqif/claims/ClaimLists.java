package mawaqif.claims;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Studies;
import org.springframework.stereotype.Component;

/**
 * Keeps the lists of ids asked for lately, up to a bound of memory, so that turning the pages of
 * 100,000 claims sorts them once. A data version never changes, so neither does its list.
 */
@Component
class ClaimLists {

    /** Ids in all; at some 70 bytes each, 35 MB. */
    private static final long BOUND = 500_000;

    private record Key(Scope scope, Filter filter, ClaimOrder order) {}

    private final JdbcClaims claims;
    private final Studies studies;
    private final LoadingCache<Key, List<Code>> cache;

    ClaimLists(JdbcClaims claims, Studies studies) {
        this.claims = claims;
        this.studies = studies;
        cache =
                Caffeine.newBuilder()
                        .maximumWeight(BOUND)
                        .weigher((Key _, List<Code> ids) -> ids.size() + 1)
                        .build(this::load);
    }

    List<Code> get(Scope scope, Filter filter, ClaimOrder order) {
        return cache.get(new Key(scope, filter, order));
    }

    private List<Code> load(Key key) {
        Codebook codebook = studies.codebook(key.scope().study(), key.scope().version());
        return ClaimSorting.sorted(
                claims.sortKeys(key.scope(), key.filter(), key.order().by().column()),
                key.order(),
                codebook);
    }
}
