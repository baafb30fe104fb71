package vn.phoihop.demo;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.consolidation.Compiling;
import vn.phoihop.consolidation.ConsolidationId;
import vn.phoihop.consolidation.Issuing;
import vn.phoihop.consolidation.ItemId;
import vn.phoihop.consolidation.Numbering;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.platform.Records;
import vn.phoihop.report.CampaignId;

/** The way of a campaign's compiled report, from the officer's draft to the locked paper. */
@Component
@Profile("demo")
class CompiledReport {
    /** An editor's choice: what says something, and not twice in the same words. */
    private static final String CHOICE = """
            select id from (
              select distinct on (left(p.text, 16), right(p.text, 16)) p.id, p.highlighted, md5(p.text) as lot
                from report.v_paragraph p join consolidation.v_pin n on n.revision = p.revision
               where n.consolidation = :consolidation and p.section = :section
                 and p.text !~* '(không phát sinh|chưa tổ chức|không tổ chức|không ký|không chủ trì|không tiếp nhận|chưa có|không cử|không có kiến nghị|bổ sung theo yêu cầu|tiếp thu ý kiến|đầu mối:|liên hệ:)'
               order by left(p.text, 16), right(p.text, 16), p.highlighted desc, p.id) found
             order by highlighted desc, lot limit 6
            """;

    private static final String TAKEN = """
            select i.id, i.text, a.name_vi as agency from consolidation.v_item i join organisation.v_agency a on a.id = i.agency
             where i.consolidation = :consolidation and i.section = :section
            """;
    private static final String HASH = "select content_hash from consolidation.v_consolidation where id = :id";
    private final Compiling compiling;
    private final Issuing issuing;
    private final JdbcClient jdbc;

    CompiledReport(Compiling compiling, Issuing issuing, JdbcClient jdbc) {
        this.compiling = compiling;
        this.issuing = issuing;
        this.jdbc = jdbc;
    }

    void plan(CampaignScript.Compiled script, CampaignId campaign, Cast cast, Agenda agenda) {
        Course course = new Course(campaign, script, cast);
        agenda.on(script.draftedOn(), course::draft);
        agenda.on(script.submittedOn(), course::submit);
        agenda.on(script.approvedOn(), course::approve);
        agenda.on(script.signedOn(), course::sign);
        agenda.on(script.numberedOn(), course::number);
    }

    private record Taken(UUID id, String text, String agency) {
        private static final String COMMITTEE = "Ủy ban nhân dân ";

        /** An agency that speaks of itself is called by its name among others; whose name found no place stands behind. */
        String named() {
            if (text.contains(agency)) return text;
            String told = agency.startsWith(COMMITTEE)
                    ? ofProvince()
                    : text.replaceFirst("(?<!\\p{L})Bộ(?= \\p{Ll})", agency);
            return told.equals(text) ? text.replaceFirst("\\.$", "") + " (" + agency + ")." : told;
        }

        private String ofProvince() {
            String whole = text.replaceFirst(COMMITTEE + "(tỉnh|thành phố)(?! \\p{Lu})", agency);
            String unit = "Sở Tư pháp " + agency.replace(COMMITTEE, "");
            return whole.equals(text) ? text.replaceFirst("Sở Tư pháp(?! \\p{Ll}+ \\p{Lu})", unit) : whole;
        }
    }

    /** One report on its way. Each step raises its version by one. */
    private final class Course {
        private final CampaignId campaign;
        private final CampaignScript.Compiled script;
        private final Cast cast;
        private ConsolidationId id = new ConsolidationId(Uuid7.next());

        Course(CampaignId campaign, CampaignScript.Compiled script, Cast cast) {
            this.campaign = campaign;
            this.script = script;
            this.cast = cast;
        }

        void draft() {
            id = compiling.draft(campaign, cast.officer());
            for (Map.Entry<String, String> words : script.editorial().entrySet())
                compile(words.getKey(), words.getValue(), cast.officer());
        }

        private void compile(String section, String words, Viewer officer) {
            compiling.write(id, section, words, officer);
            jdbc.sql(CHOICE)
                    .param("consolidation", id)
                    .param("section", section)
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .list()
                    .forEach(paragraph -> compiling.take(id, paragraph, officer));
            jdbc
                    .sql(TAKEN)
                    .param("consolidation", id)
                    .param("section", section)
                    .query(Records.of(Taken.class))
                    .list()
                    .stream()
                    .filter(taken -> !taken.named().equals(taken.text()))
                    .forEach(taken -> compiling.rewrite(id, new ItemId(taken.id()), 0, taken.named(), officer));
        }

        void submit() {
            issuing.submit(id, 1, cast.officer());
        }

        void approve() {
            issuing.approve(id, 2, cast.viewer("btp-htqt.duyet"));
        }

        void sign() {
            Viewer leader = cast.viewer("btp.duyet");
            String hash = jdbc.sql(HASH).param("id", id).query(String.class).single();
            issuing.sign(id, 3, Capacity.DEPUTY, leader.name(), hash, leader);
        }

        void number() {
            Upload noScan = new Upload("", new byte[0], false);
            issuing.number(
                    id,
                    4,
                    new Numbering(script.number(), "BC-BTP", script.numberedOn(), noScan),
                    cast.viewer("btp.vanthu"));
        }
    }
}
