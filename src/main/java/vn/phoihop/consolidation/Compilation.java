package vn.phoihop.consolidation;

import java.util.List;
import java.util.Map;
import vn.phoihop.organisation.Agency;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.report.CampaignFacts;

/**
 * Everything that a compiled report says.
 *
 * @param authority whom the unit acts for: signs and numbers
 * @param unit whose officer compiles
 * @param sources hash of every pinned revision's content, in the order of the revisions
 */
record Compilation(
        Consolidation consolidation,
        CampaignFacts campaign,
        ReportForm form,
        Agency authority,
        Agency unit,
        Snapshot snapshot,
        List<Item> items,
        List<Row> rows,
        List<Source> sources) {

    /** A row of a table of the form, in one agency's report. */
    record Row(String table, String agencyName, Map<String, String> cells) {}

    record Source(String agency, int revision, String contentHash) {}

    List<Item> items(String section) {
        return items.stream().filter(i -> i.section().equals(section)).toList();
    }

    List<Row> rows(String table) {
        return rows.stream().filter(r -> r.table().equals(table)).toList();
    }

    Compilation of(Consolidation next) {
        return new Compilation(next, campaign, form, authority, unit, snapshot, items, rows, sources);
    }
}
