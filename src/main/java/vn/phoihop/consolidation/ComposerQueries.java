package vn.phoihop.consolidation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.consolidation.ComposerFilter.Show;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.platform.Records;
import vn.phoihop.report.SubmissionId;
import vn.phoihop.ui.Slice;

/** The agencies' paragraphs for a compiled report: those of the revisions that it pins. */
@Repository
class ComposerQueries {
    private static final String SECTIONS = """
            select v.section, count(*)::int as total,
                   (count(*) filter (where i.id is not null))::int as used,
                   (count(*) filter (where v.highlighted))::int as highlighted,
                   (count(*) filter (where v.highlighted and i.id is null))::int as highlighted_unused,
                   count(distinct p.submission)::int as agencies
              from consolidation.consolidation_pin p
              join report.v_paragraph v on v.revision = p.revision
              left join consolidation.item i on i.consolidation = p.consolidation and i.paragraph = v.id
             where p.consolidation = :consolidation
             group by v.section
            """;
    private static final String PARAGRAPHS = """
            select v.id, s.id as submission, a.name_vi as agency_name, s.reporting_group, r.number, r.symbol, v.section, v.ordinal, v.text, v.highlighted,
                   case when i.id is null then 0 else
                     (select count(*) from consolidation.item x where x.consolidation = i.consolidation and x.section = i.section and x.ordinal <= i.ordinal)
                   end::int as used_as,
                   count(*) over () as total
              from consolidation.consolidation_pin p
              join report.v_submission s on s.id = p.submission
              join report.v_revision r on r.id = p.revision
              join report.v_paragraph v on v.revision = p.revision
              join organisation.v_agency a on a.id = s.agency
              left join consolidation.item i on i.consolidation = p.consolidation and i.paragraph = v.id
             where p.consolidation = :consolidation and (:section = '' or v.section = :section)
               and (:group::text is null or s.reporting_group = :group)
               and (not :unused or i.id is null) and (not :used or i.id is not null) and (not :highlighted or v.highlighted)
               and (:text = '' or organisation.plain(v.text || ' ' || a.name_vi) like '%' || organisation.plain(:text) || '%')
             order by case when :section = '' then v.section else '' end,
                      array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE'], s.reporting_group), a.sort_order, a.sort_name, v.ordinal
             limit :size offset :offset
            """;
    private final JdbcClient jdbc;

    ComposerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record SectionCount(String section, int total, int used, int highlighted, int highlightedUnused, int agencies) {
        static SectionCount none(String section) {
            return new SectionCount(section, 0, 0, 0, 0, 0);
        }

        int unused() {
            return total - used;
        }
    }

    /** @param usedAs its place in the compiled section, 0 for not used */
    record Source(
            UUID id,
            SubmissionId submission,
            String agencyName,
            ReportingGroup reportingGroup,
            @Nullable Integer number,
            @Nullable String symbol,
            String section,
            int ordinal,
            String text,
            boolean highlighted,
            int usedAs,
            long total) {
        String document() {
            return number == null ? "" : number + "/" + symbol;
        }
    }

    Map<String, SectionCount> sections(ConsolidationId id) {
        return jdbc.sql(SECTIONS).param("consolidation", id).query(Records.of(SectionCount.class)).list().stream()
                .collect(Collectors.toMap(SectionCount::section, c -> c));
    }

    Slice.Of<Source> paragraphs(ConsolidationId id, ComposerFilter filter) {
        List<Source> rows = jdbc.sql(PARAGRAPHS)
                .param("consolidation", id)
                .param("section", filter.section())
                .param("group", filter.group())
                .param("unused", filter.show() == Show.UNUSED)
                .param("used", filter.show() == Show.USED)
                .param("highlighted", filter.show() == Show.HIGHLIGHTED)
                .param("text", filter.text())
                .param("size", filter.slice().size())
                .param("offset", filter.slice().offset())
                .query(Records.of(Source.class))
                .list();
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), filter.slice());
    }
}
