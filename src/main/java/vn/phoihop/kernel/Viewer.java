package vn.phoihop.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who is looking, or acting. Every query and every verb takes one.
 *
 * @param agency the agency or unit of the account
 * @param own that agency and its own units
 * @param held ended agencies whose open items this agency holds as valid successor
 * @param ended the account's agency is no longer valid: it reads its own years and does nothing else
 */
public record Viewer(
        UserId user,
        PersonId person,
        String username,
        String name,
        AgencyId agency,
        Set<Role> roles,
        Set<AgencyId> own,
        Set<AgencyId> held,
        boolean ended) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** The program itself: command line, imports, jobs. Has no role; verbs that accept it say so. */
    public static final Viewer SYSTEM = new Viewer(
            new UserId(NOBODY),
            new PersonId(NOBODY),
            "system",
            "Phối Hợp",
            new AgencyId(NOBODY),
            Set.of(),
            Set.of(),
            Set.of(),
            false);

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isSystem() {
        return user.value().equals(NOBODY);
    }

    /** As arrays for {@code = any(:own)}. */
    public UUID[] ownIds() {
        return own.stream().map(AgencyId::value).toArray(UUID[]::new);
    }

    public UUID[] heldIds() {
        return held.stream().map(AgencyId::value).toArray(UUID[]::new);
    }
}
