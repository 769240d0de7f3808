package mawaqif.users;

import java.util.List;
import java.util.Locale;

/**
 * Tells administrators which studies there are, so that they can give roles in them; the module
 * that keeps studies implements it. Without one, studies go by their numbers.
 */
public interface StudyDirectory {

    /** Every study by title, whoever asks: callers have made sure of an administrator. */
    List<Entry> studies(Locale locale);

    /** A study's number and its title in the language asked for. */
    record Entry(long number, String title) {}
}
