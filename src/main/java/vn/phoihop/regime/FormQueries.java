package vn.phoihop.regime;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Localized;
import vn.phoihop.platform.Records;

/** Forms as lists and pages show them. */
@Component
@Transactional(readOnly = true)
class FormQueries {
    private final JdbcClient jdbc;
    private final FormRepository forms;

    FormQueries(JdbcClient jdbc, FormRepository forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    /** @param regimes codes of the regimes that name it */
    record Row(FormId id, String code, int versionNo, Localized name, FormVersion.State state, String regimes) {}

    List<Row> list() {
        return jdbc.sql("""
                        select f.id, f.code, f.version_no, f.name, f.state,
                          coalesce((select string_agg(r.code, ', ' order by r.code) from regime.regime r where r.form = f.id), '') as regimes
                        from regime.form f order by f.code, f.version_no desc
                        """).query(Records.of(Row.class)).list();
    }

    FormVersion get(FormId id) {
        return forms.get(id);
    }
}
