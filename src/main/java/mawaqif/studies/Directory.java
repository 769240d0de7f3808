package mawaqif.studies;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import mawaqif.users.StudyDirectory;
import org.springframework.stereotype.Component;

/** Names the studies to administrators who give roles in them. */
@Component
class Directory implements StudyDirectory {

    private final JdbcStudies studies;

    Directory(JdbcStudies studies) {
        this.studies = studies;
    }

    @Override
    public List<Entry> studies(Locale locale) {
        return studies.all().stream()
                .map(study -> new Entry(study.id().value(), study.title().in(locale.getLanguage())))
                .sorted(Comparator.comparing(Entry::title))
                .toList();
    }
}
