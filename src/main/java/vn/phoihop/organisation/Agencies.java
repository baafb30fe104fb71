package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;

/** The door to agencies. Group and reports-to are those of the given day; the day of the business where none is given. */
public interface Agencies {
    /** @throws vn.phoihop.kernel.NotFound when there is none */
    Agency get(AgencyId id);

    Optional<Agency> findByCode(String code);

    Map<AgencyId, Agency> byId(Collection<AgencyId> ids);

    /** Agencies of a reporting group valid on the day, by the Vietnamese alphabet inside their order of precedence. */
    List<Agency> listReporting(LocalDate on, ReportingGroup group);

    /** The units that the agency made for itself, valid on the day. */
    List<Agency> listUnits(AgencyId agency, LocalDate on);

    /** The agency itself and all its units at any depth. */
    Set<AgencyId> withUnits(AgencyId agency);

    /** Ended agencies whose chain of main successors leads to this agency as the valid one on the day. */
    Set<AgencyId> heldBy(AgencyId agency, LocalDate on);

    /** The valid agency at the end of the chain of main successors; itself when valid. */
    AgencyId holder(AgencyId agency, LocalDate on);
}
