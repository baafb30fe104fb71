package vn.phoihop.consolidation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.platform.Records;

/** The paragraphs of compiled reports, in the order of their sections. */
@Repository
class Items {
    private static final String TAKE = """
            insert into consolidation.item (id, consolidation, section, ordinal, kind, paragraph, submission, agency, source_text, text)
            select :id, :consolidation, p.section,
                   coalesce((select max(i.ordinal) from consolidation.item i where i.consolidation = :consolidation and i.section = p.section), 0) + 1,
                   'TAKEN', p.id, s.id, s.agency, p.text, p.text
              from consolidation.consolidation_pin n
              join report.v_paragraph p on p.revision = n.revision
              join report.v_submission s on s.id = n.submission
             where n.consolidation = :consolidation and p.id = :paragraph
            """;
    private static final String HIGHLIGHTED = """
            select p.id
              from consolidation.consolidation_pin n
              join report.v_paragraph p on p.revision = n.revision
              join report.v_submission s on s.id = n.submission
              join organisation.v_agency a on a.id = s.agency
             where n.consolidation = :consolidation and p.section = :section and p.highlighted
               and not exists (select 1 from consolidation.item i where i.consolidation = :consolidation and i.paragraph = p.id)
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE'], s.reporting_group), a.sort_order, a.sort_name, p.ordinal
            """;
    private static final String WRITE = """
            insert into consolidation.item (id, consolidation, section, ordinal, kind, text)
            values (:id, :consolidation, :section,
                    coalesce((select max(i.ordinal) from consolidation.item i where i.consolidation = :consolidation and i.section = :section), 0) + 1,
                    'EDITORIAL', :text)
            """;
    private static final String NEIGHBOUR = """
            select n.id from consolidation.item i
              join consolidation.item n on n.consolidation = i.consolidation and n.section = i.section
             where i.id = :id and (case when :up then n.ordinal < i.ordinal else n.ordinal > i.ordinal end)
             order by abs(n.ordinal - i.ordinal) limit 1
            """;
    private static final String SWAP = """
            update consolidation.item i set ordinal = o.ordinal
              from consolidation.item o
             where (i.id, o.id) in ((:one, :other), (:other, :one))
            """;
    private static final String LIST = """
            select i.id, i.version, i.section, i.kind, i.paragraph, i.agency,
                   coalesce(a.name_vi, '') as agency_name, i.source_text, i.text,
                   i.kind = 'TAKEN' and not exists (
                     select 1 from consolidation.consolidation_pin p join report.v_paragraph v on v.revision = p.revision
                      where p.consolidation = i.consolidation and v.id = i.paragraph) as lost
              from consolidation.item i
              left join organisation.v_agency a on a.id = i.agency
             where i.consolidation = :consolidation
             order by i.section, i.ordinal
            """;
    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the paragraph stands in a pinned revision */
    boolean take(ConsolidationId consolidation, UUID paragraph) {
        return jdbc.sql(TAKE)
                        .param("id", ItemId.next())
                        .param("consolidation", consolidation)
                        .param("paragraph", paragraph)
                        .update()
                == 1;
    }

    boolean isTaken(ConsolidationId consolidation, UUID paragraph) {
        return jdbc.sql(
                        "select exists (select 1 from consolidation.item where consolidation = :consolidation and paragraph = :paragraph)")
                .param("consolidation", consolidation)
                .param("paragraph", paragraph)
                .query(Boolean.class)
                .single();
    }

    /** Highlighted paragraphs of the section that are not taken yet, in the order of their agencies. */
    List<UUID> highlighted(ConsolidationId consolidation, String section) {
        return jdbc.sql(HIGHLIGHTED)
                .param("consolidation", consolidation)
                .param("section", section)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    ItemId write(ConsolidationId consolidation, String section, String text) {
        ItemId id = ItemId.next();
        jdbc.sql(WRITE)
                .param("id", id)
                .param("consolidation", consolidation)
                .param("section", section)
                .param("text", text)
                .update();
        return id;
    }

    /** @return whether it still was the version that the editor saw */
    boolean rewrite(ConsolidationId consolidation, ItemId id, int version, String text) {
        return jdbc.sql(
                                "update consolidation.item set text = :text, version = version + 1 where id = :id and consolidation = :consolidation and version = :version")
                        .param("text", text)
                        .param("id", id)
                        .param("consolidation", consolidation)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Does nothing at the edge of its section. */
    void move(ItemId id, boolean up) {
        jdbc.sql(NEIGHBOUR)
                .param("id", id)
                .param("up", up)
                .query(UUID.class)
                .optional()
                .ifPresent(other ->
                        jdbc.sql(SWAP).param("one", id).param("other", other).update());
    }

    void drop(ItemId id) {
        jdbc.sql("delete from consolidation.item where id = :id")
                .param("id", id)
                .update();
    }

    boolean belongs(ItemId id, ConsolidationId consolidation) {
        return jdbc.sql(
                        "select exists (select 1 from consolidation.item where id = :id and consolidation = :consolidation)")
                .param("id", id)
                .param("consolidation", consolidation)
                .query(Boolean.class)
                .single();
    }

    List<Item> list(ConsolidationId consolidation) {
        return jdbc.sql(LIST)
                .param("consolidation", consolidation)
                .query(Records.of(Item.class))
                .list();
    }
}
