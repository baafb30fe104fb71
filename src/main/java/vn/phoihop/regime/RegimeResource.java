package vn.phoihop.regime;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.api.Cursor;
import vn.phoihop.api.Listing;
import vn.phoihop.api.Paging;
import vn.phoihop.kernel.Requires;

/** Regimes for programs: what a campaign can be opened for. There are few, so all are read. */
@RestController
@Tag(name = "Regimes")
class RegimeResource {
    private final Regimes regimes;

    RegimeResource(Regimes regimes) {
        this.regimes = regimes;
    }

    @GetMapping("/api/v1/regimes")
    @Requires("REGIME_READ")
    @Operation(operationId = "listRegimes", summary = "Reporting regimes by code")
    Listing<RegimeJson> list(Paging paging) {
        String after = paging.after().isStart() ? "" : paging.after().text(0);
        List<Regime> read = regimes.list().stream()
                .sorted(Comparator.comparing(Regime::code))
                .filter(r -> r.code().compareTo(String.valueOf(after)) > 0)
                .limit(paging.rows())
                .toList();
        return paging.listing(read, RegimeJson::of, r -> Cursor.of(r.code()));
    }
}
