package mawaqif.studies;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import mawaqif.users.StudyDirectory;
import org.springframework.stereotype.Component;

/** Names the studies in which administrators give roles. */
@Component
class RoleStudies implements StudyDirectory {

    private final JdbcStudies studies;

    RoleStudies(JdbcStudies studies) {
        this.studies = studies;
    }

    @Override
    public List<Entry> studies(Locale locale) {
        return studies.all().stream()
                .map(study -> new Entry(study.id().value(), study.title().in(locale.getLanguage())))
                .sorted(Comparator.comparing(Entry::title, Collator.getInstance(locale)))
                .toList();
    }
}
