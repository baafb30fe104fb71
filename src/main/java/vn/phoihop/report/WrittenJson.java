package vn.phoihop.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import vn.phoihop.kernel.Refused;
import vn.phoihop.ui.Problem;
import vn.phoihop.ui.Problems;

@Schema(name = "Written", description = "What became of each row that was sent. Rows that were refused changed nothing")
record WrittenJson(int saved, int refused, List<Row> rows) {
    @Schema(name = "Verdict")
    enum Verdict {
        SAVED,
        REFUSED
    }

    @Schema(name = "WrittenRow")
    record Row(
            @Schema(description = "Place in what was sent, from 0")
            int index,

            Verdict verdict,
            List<Problem.Reason> reasons) {}

    static WrittenJson of(List<List<Refused.Reason>> verdicts, Problems problems) {
        List<Row> rows = new ArrayList<>();
        for (List<Refused.Reason> reasons : verdicts)
            rows.add(new Row(
                    rows.size(), reasons.isEmpty() ? Verdict.SAVED : Verdict.REFUSED, problems.reasons(reasons)));
        int refused =
                (int) rows.stream().filter(r -> r.verdict() == Verdict.REFUSED).count();
        return new WrittenJson(rows.size() - refused, refused, rows);
    }
}
