package mawaqif.users;

/**
 * Published inside the transaction that removes a person; each module takes its own leave of them.
 *
 * @param name under which they signed in
 */
public record PersonRemoved(String name) {}
