package vn.phoihop.browser;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.regime.RegimeId;
import vn.phoihop.regime.SmallRegime;

/** A ministry with the department that receives, a province that reports, a regime between them, and everybody who works on it. */
record SmallOffice(String mark, AgencyId province, RegimeId regime, Viewer officer) {
    static SmallOffice found(ApplicationContext context) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        AccountFixture accounts = context.getBean(AccountFixture.class);
        AgencyId ministry = AgencyFixture.agency(context, "Bộ " + mark);
        AgencyId department = AgencyFixture.unit(context, "Vụ " + mark, ministry);
        AgencyId province = AgencyFixture.agency(context, "Tỉnh " + mark, ReportingGroup.PROVINCE, ministry);
        accounts.account("focal-" + mark, province, Role.FOCAL_POINT);
        accounts.account("leader-" + mark, province, Role.SIGNER);
        accounts.account("clerk-" + mark, province, Role.CLERK);
        accounts.account("head-" + mark, department, Role.HEAD);
        accounts.account("minister-" + mark, ministry, Role.SIGNER);
        accounts.account("registry-" + mark, ministry, Role.CLERK);
        accounts.administrator("admin-" + mark);
        Viewer officer = accounts.account("officer-" + mark, department, Role.OFFICER);
        RegimeId regime = SmallRegime.keep(context.getBean(JdbcClient.class), department, ministry);
        return new SmallOffice(mark, province, regime, officer);
    }

    String user(String name) {
        return name + "-" + mark;
    }

    String provinceName() {
        return "Tỉnh " + mark;
    }
}
