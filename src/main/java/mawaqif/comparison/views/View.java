package mawaqif.comparison.views;

import java.time.Instant;
import mawaqif.studies.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * A screen of a study kept under a name.
 *
 * @param name 1 to 200 characters on one line, as typed: other people's text
 * @param screen path below the study and query, such as {@code matrix?stakeholder=SUNNI}, without
 *     the data version
 * @param owner the name of the person who saved it
 * @param shared whether everybody who may read the study sees it, not its owner alone
 * @param version the data version that it is frozen to, or null for a live one, which follows the
 *     data
 */
public record View(
        long id,
        StudyId study,
        String name,
        String screen,
        String owner,
        boolean shared,
        @Nullable Long version,
        Instant madeAt) {

    public boolean isFrozen() {
        return version != null;
    }

    /** Where it leads: the screen, at the data version that it is frozen to. */
    public ScreenAddress address() {
        ScreenAddress live = ScreenAddress.parse(screen);
        return version == null ? live : live.at(version);
    }
}
