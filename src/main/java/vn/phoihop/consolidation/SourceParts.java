package vn.phoihop.consolidation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.Cursor;
import vn.phoihop.api.Paging;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.report.SubmissionId;

/** The agencies' paragraphs behind a compiled report, part by part. */
@Repository
class SourceParts {
    private static final String LIST = """
            select v.id, s.id as submission, s.agency, a.name_vi as agency_name, s.reporting_group, v.section, v.text, v.highlighted,
                   exists (select from consolidation.item i where i.consolidation = p.consolidation and i.paragraph = v.id) as taken,
                   g.place, a.sort_order, a.sort_name, v.ordinal
              from consolidation.consolidation_pin p
              join report.v_submission s on s.id = p.submission
              join report.v_paragraph v on v.revision = p.revision
              join organisation.v_agency a on a.id = s.agency
              join lateral (select array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE'], s.reporting_group) as place) g on true
             where p.consolidation = :consolidation and (:section::text is null or v.section = :section)
               and (:id::uuid is null or (v.section, g.place, a.sort_order, a.sort_name, v.ordinal, v.id)
                    > (:afterSection, :place::int, :order::int, :name collate "vi-VN-x-icu", :ordinal::int, :id::uuid))
             order by v.section, g.place, a.sort_order, a.sort_name, v.ordinal, v.id
             limit :rows
            """;
    private final JdbcClient jdbc;
    private final ConsolidationAccess access;

    SourceParts(JdbcClient jdbc, ConsolidationAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    record Part(
            UUID id,
            SubmissionId submission,
            AgencyId agency,
            String agencyName,
            ReportingGroup reportingGroup,
            String section,
            String text,
            boolean highlighted,
            boolean taken,
            int place,
            int sortOrder,
            String sortName,
            int ordinal) {
        SourceJson json() {
            return new SourceJson(
                    id, submission, agency, agencyName, reportingGroup, section, text, highlighted, taken);
        }

        Cursor cursor() {
            return Cursor.of(section, place, sortOrder, sortName, ordinal, id);
        }
    }

    @Transactional(readOnly = true)
    List<Part> list(ConsolidationId id, @Nullable String section, Paging paging, Viewer viewer) {
        access.lookBehind(id, viewer);
        Cursor after = paging.after();
        return jdbc.sql(LIST)
                .param("consolidation", id)
                .param("section", section)
                .param("afterSection", after.text(0))
                .param("place", after.number(1))
                .param("order", after.number(2))
                .param("name", after.text(3))
                .param("ordinal", after.number(4))
                .param("id", after.id(5))
                .param("rows", paging.rows())
                .query(Records.of(Part.class))
                .list();
    }
}
