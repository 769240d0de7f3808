package mawaqif.claims;

import mawaqif.studies.StudyId;

/**
 * What a read may reach.
 *
 * @param allDrafts whether the drafts of every coder are seen
 * @param coder whose own drafts are seen in any case
 */
record Scope(StudyId study, long version, boolean allDrafts, String coder) {}
