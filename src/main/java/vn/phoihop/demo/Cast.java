package vn.phoihop.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.phoihop.access.Accounts;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agency;

/** Who plays in a campaign. */
final class Cast {
    private static final List<String> OFFICERS =
            List.of("btp-htqt.nhap", "btp-htqt.nhap2", "btp-htqt.nhap3", "btp-htqt.nhap4");
    private final Accounts accounts;
    private final Map<String, Viewer> known = new HashMap<>();

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    Viewer drafter(Agency agency) {
        return viewer(agency.code().toLowerCase(Locale.ROOT) + ".nhap");
    }

    Viewer leader(Agency agency) {
        return viewer(agency.code().toLowerCase(Locale.ROOT) + ".duyet");
    }

    Viewer clerk(Agency agency) {
        return viewer(agency.code().toLowerCase(Locale.ROOT) + ".vanthu");
    }

    /** The officer who opens the campaign and writes its letters. */
    Viewer officer() {
        return officer(0);
    }

    Viewer officer(int index) {
        return viewer(OFFICERS.get(index % OFFICERS.size()));
    }

    Viewer viewer(String username) {
        return known.computeIfAbsent(username, accounts::viewer);
    }
}
