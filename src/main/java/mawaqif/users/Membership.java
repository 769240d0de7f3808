package mawaqif.users;

/**
 * What a person may do in one study.
 *
 * @param study the number of the study
 * @param mayExport whether they may take figures, archives and briefings out of it
 */
public record Membership(long study, Role role, boolean mayExport) {}
