package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phoihop.access.AccountKeeping;
import vn.phoihop.access.NewAccount;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;

/**
 * One administrator; a drafter, a leader and a clerk for every agency that reported in any year, ended ones included; the people of the
 * receiving Department, of the Ministry, of the Government's reader and of those asked for opinions. All have the same password.
 */
@Component
@Profile("demo")
@Order(2)
class UsersChapter implements Chapter {
    /** Known to everybody: the demonstration answers on its own machine only. */
    static final String PASSWORD = "demo";

    private final Agencies agencies;
    private final AccountKeeping accounts;

    UsersChapter(Agencies agencies, AccountKeeping accounts) {
        this.agencies = agencies;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "users";
    }

    @Override
    public int tell() {
        PersonNames names = new PersonNames(1998);
        List<NewAccount> all = new ArrayList<>();
        all.add(new NewAccount("quantri", names.next(), null, java.util.Set.of(Role.ADMIN), null));
        for (Agency agency : reporters()) {
            String code = agency.code().toLowerCase(Locale.ROOT);
            all.add(account(code + ".nhap", names, agency, Role.FOCAL_POINT));
            all.add(account(code + ".duyet", names, agency, Role.SIGNER));
            all.add(account(code + ".vanthu", names, agency, Role.CLERK));
        }
        for (String line : Resource.lines("people.txt")) {
            String[] parts = line.split("\\s+");
            Agency agency = agencies.findByCode(parts[1]).orElseThrow();
            all.add(account(parts[0], names, agency, Role.valueOf(parts[2])));
        }
        return accounts.createAll(all, PASSWORD, Viewer.SYSTEM).size();
    }

    private static NewAccount account(String username, PersonNames names, Agency agency, Role role) {
        String name = agency.code().equals("HLHPN") ? names.nextWoman() : names.next();
        return new NewAccount(username, name, agency.id(), role);
    }

    /** Who reports on the day before Christmas of any year since the first known agencies. */
    private Iterable<Agency> reporters() {
        Map<AgencyId, Agency> found = new LinkedHashMap<>();
        for (int year = 2020; year <= 2027; year++)
            for (ReportingGroup group : ReportingGroup.values())
                for (Agency agency : agencies.listReporting(LocalDate.of(year, 12, 24), group))
                    found.put(agency.id(), agency);
        return found.values();
    }
}
