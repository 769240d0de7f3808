package mawaqif.users;

import org.springframework.security.core.context.SecurityContextHolder;

/** Makes people for tests as an administrator would, and signs them in on this thread. */
final class Staff {

    private final Access access;
    private final People people;
    private final SignInLinks links;
    private final JdbcAccounts accounts;

    Staff(Access access, People people, SignInLinks links, JdbcAccounts accounts) {
        this.access = access;
        this.people = people;
        this.links = links;
        this.accounts = accounts;
    }

    /** A person with a password, fresh even if an earlier test had one of that name. */
    Person person(String name, String password, boolean administrator) {
        return access.asSystem(() -> {
            people.find(name).ifPresent(old -> people.remove(old.id()));
            SignInLink link = people.add(name, administrator);
            links.redeem(token(link), password).orElseThrow();
            return people.find(name).orElseThrow();
        });
    }

    void signIn(Person person) {
        SecurityContextHolder.getContext()
                .setAuthentication(PasswordSignIn.token(accounts.byId(person.id()).orElseThrow()));
    }

    static String token(SignInLink link) {
        return link.path().substring("/sign-in/".length());
    }
}
