package mawaqif.claims;

import mawaqif.studies.Code;
import mawaqif.studies.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives out ids of claims, none of them twice, whatever became of the claim. */
@Repository
class ClaimNumbers {

    /** Leaves room for a hyphen and twelve digits in the 64 characters of a code. */
    private static final int LONGEST = 50;

    private final JdbcClient jdbc;

    ClaimNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a claim has or had the id. */
    boolean isTaken(StudyId study, Code id) {
        return jdbc.sql("select count(*) from claim where study = :study and code = :code")
                        .param("study", study.value())
                        .param("code", id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * The id after the highest that the coder's claims have: {@code A-015} after {@code A-014}. To
     * be asked for inside a write to the study, whose lock keeps others from the same.
     */
    Code next(StudyId study, Code coder) {
        String name = coder.value();
        String stem = name.substring(0, Math.min(name.length(), LONGEST)) + "-";
        long highest =
                jdbc.sql(
                                """
                                select coalesce(max(case
                                    when regexp_like(substring(code, :digits), '^[0-9]{1,12}$')
                                    then cast(substring(code, :digits) as bigint) end), 0)
                                from claim
                                where study = :study and code >= :first and code < :end
                                """)
                        .param("study", study.value())
                        .param("digits", stem.length() + 1)
                        .param("first", stem)
                        .param("end", stem + "\uFFFF")
                        .query(Long.class)
                        .single();
        return new Code(stem + "%03d".formatted(highest + 1));
    }
}
