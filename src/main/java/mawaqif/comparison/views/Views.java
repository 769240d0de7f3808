package mawaqif.comparison.views;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mawaqif.api.Problem;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps screens under names; authorises every call for the signed-in person. Views are no study
 * data: they never raise a data version.
 *
 * <p>A view belongs to whoever saved it. Every reader may keep views of their own. Sharing asks for
 * an analyst: a shared view stands before everybody who reads the study, as what its team says of
 * it, and readers look without adding to that. Its owner and the study's leads may rename, unshare
 * and delete it; what is not shared is seen by its owner alone, not even by leads.
 */
@Service
@Transactional(readOnly = true)
public class Views {

    /** Far more than the longest address that browsers and servers pass on. */
    private static final int LONGEST = 16_000;

    private final JdbcViews views;
    private final KeptScreens screens;
    private final Access access;

    Views(JdbcViews views, KeptScreens screens, Access access) {
        this.views = views;
        this.screens = screens;
        this.access = access;
    }

    /** The person's own views and those that are shared, oldest first. */
    public List<View> all(StudyId study) {
        access.require(study.value(), Role.READER);
        return views.visible(study, self());
    }

    /** A view of the study, if the person may see it. */
    public Optional<View> find(StudyId study, long id) {
        access.require(study.value(), Role.READER);
        return views.visible(study, self(), id);
    }

    /**
     * What an address below the study shows.
     *
     * @throws Problem.NotFound if no view can be kept of such a screen
     * @throws Problem.BadRequest naming what the screen does not know
     */
    public ShownScreen shown(Study study, ScreenAddress address) {
        access.require(study.id().value(), Role.READER);
        return screens.read(study, address);
    }

    /**
     * Keeps a screen under a name.
     *
     * @param name 1 to 200 characters on one line
     * @param address the screen below the study: matrix, compare or a chart, with its parameters
     * @param frozen whether it stays at the data version shown, else it follows the data
     * @param shared whether everybody who reads the study sees it; asks for an analyst
     * @throws ViewRefused if the name will not do or the person has another view of that name here
     * @throws Problem.NotFound if no view can be kept of such a screen
     * @throws Problem.BadRequest naming what the screen does not know
     */
    @Transactional
    public View save(
            Study study, String name, ScreenAddress address, boolean frozen, boolean shared) {
        access.require(study.id().value(), shared ? Role.ANALYST : Role.READER);
        String owner =
                access.person()
                        .orElseThrow(() -> new AccessDeniedException("Views belong to people"));
        String checked = ViewName.checked(name);
        ShownScreen shown = screens.read(study, address);
        String screen = screens.kept(study, shown).text();
        if (screen.length() > LONGEST) {
            throw new Problem.BadRequest(
                    "The address has more than %d characters".formatted(LONGEST));
        }
        return views.insert(
                new View(
                        0,
                        study.id(),
                        checked,
                        screen,
                        owner,
                        shared,
                        frozen ? shown.query().version() : null,
                        Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * Gives a view another name. Asks for its owner or a lead.
     *
     * @throws ViewRefused if the name will not do, or its owner has another view of that name here
     * @throws Problem.NotFound if it has been deleted meanwhile
     */
    @Transactional
    public void rename(StudyId study, long id, String name) {
        views.rename(changeable(study, id).id(), ViewName.checked(name));
    }

    /**
     * Shows a view to everybody who reads the study, or to its owner alone again. Asks for its
     * owner or a lead; showing it asks for an analyst.
     *
     * @throws Problem.NotFound if it has been deleted meanwhile
     */
    @Transactional
    public void share(StudyId study, long id, boolean shared) {
        if (shared) {
            access.require(study.value(), Role.ANALYST);
        }
        views.share(changeable(study, id).id(), shared);
    }

    /**
     * Deletes a view. Asks for its owner or a lead.
     *
     * @throws Problem.NotFound if it has been deleted meanwhile
     */
    @Transactional
    public void delete(StudyId study, long id) {
        views.delete(changeable(study, id).id());
    }

    /** Whether the person may show views to everybody who reads the study. */
    public boolean mayShare(StudyId study) {
        return access.role(study.value())
                .filter(role -> role.compareTo(Role.ANALYST) >= 0)
                .isPresent();
    }

    /** Whether the person may rename, unshare and delete a view. */
    public boolean mayChange(View view) {
        return isOwn(view)
                || access.role(view.study().value()).filter(role -> role == Role.LEAD).isPresent();
    }

    /** Whether the person saved a view. */
    public boolean isOwn(View view) {
        return view.owner().equals(self());
    }

    private View changeable(StudyId study, long id) {
        View view =
                find(study, id)
                        .orElseThrow(
                                () -> new Problem.NotFound("No view %d is here".formatted(id)));
        if (!isOwn(view)) {
            access.require(study.value(), Role.LEAD);
        }
        return view;
    }

    private String self() {
        return access.person().orElse("");
    }
}
