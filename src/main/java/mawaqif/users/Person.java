package mawaqif.users;

import java.util.List;
import java.util.Optional;

/**
 * Someone who may sign in, as administrators see them.
 *
 * @param hasPassword whether they have chosen one yet
 * @param memberships by study number, at most one for each
 */
public record Person(
        long id,
        String name,
        boolean administrator,
        boolean disabled,
        boolean hasPassword,
        List<Membership> memberships) {

    public Person {
        memberships = List.copyOf(memberships);
    }

    public Optional<Membership> in(long study) {
        return memberships.stream().filter(membership -> membership.study() == study).findAny();
    }
}
