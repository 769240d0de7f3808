package mawaqif.exchange.ui;

import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.springframework.stereotype.Component;

/** The import in the menu of a study, for those who may add to it. */
@Component
class ImportNavigation implements StudyScreen {

    private final Studies studies;
    private final Access access;

    ImportNavigation(Studies studies, Access access) {
        this.studies = studies;
        this.access = access;
    }

    @Override
    public String nameKey() {
        return "exchange.import";
    }

    @Override
    public String segment() {
        return "import";
    }

    @Override
    public Symbol symbol() {
        return Symbol.IMPORT;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean isOpen(String study) {
        return Code.parse(study)
                .flatMap(studies::find)
                .filter(found -> mayImport(access, found.id().value()))
                .isPresent();
    }

    static boolean mayImport(Access access, long study) {
        return access.role(study).filter(role -> role.compareTo(Role.ANALYST) >= 0).isPresent();
    }
}
