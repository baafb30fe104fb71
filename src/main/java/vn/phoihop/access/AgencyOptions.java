package vn.phoihop.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.platform.Records;

/** Every agency and unit that an account may belong to; those that ended too, for they read their own years. */
@Component
class AgencyOptions {
    private static final String ALL = """
            select g.id, case when g.type = 'UNIT' then u.name_vi || ' – ' || g.name_vi else g.name_vi end as name_vi,
                   case when g.type = 'UNIT' then u.name_en || ' – ' || g.name_en else g.name_en end as name_en,
                   coalesce(g.valid_to < :today, false) as ended
            from organisation.v_agency g left join organisation.v_agency u on u.id = g.parent
            order by ended, coalesce(case when g.type = 'UNIT' then u.sort_order end, g.sort_order),
                     case when g.type = 'UNIT' then u.sort_name else g.sort_name end, g.type = 'UNIT', g.sort_name
            """;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    AgencyOptions(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    record AgencyOption(
            AgencyId id, String nameVi, @Nullable String nameEn, boolean ended) {
        String name(String language) {
            return language.equals("en") && nameEn != null ? nameEn : nameVi;
        }
    }

    @Transactional(readOnly = true)
    List<AgencyOption> list() {
        return jdbc.sql(ALL)
                .param("today", businessDay.today())
                .query(Records.of(AgencyOption.class))
                .list();
    }
}
