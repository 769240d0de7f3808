package mawaqif.users;

/** What a person may do in one study; each role includes those before it. */
public enum Role {
    /** Reads everything but the drafts of others. */
    READER,
    /** Adds sources and claims and changes their own. */
    ANALYST,
    /** Keeps the codebook, reviews, changes the claims of others, deletes the study. */
    LEAD
}
