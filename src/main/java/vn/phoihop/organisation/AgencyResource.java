package vn.phoihop.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.api.Listing;
import vn.phoihop.api.Paging;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Requires;

/** Agencies for programs. */
@RestController
@Tag(name = "Agencies")
class AgencyResource {
    private final AgencyParts agencies;
    private final BusinessDay businessDay;

    AgencyResource(AgencyParts agencies, BusinessDay businessDay) {
        this.agencies = agencies;
        this.businessDay = businessDay;
    }

    @GetMapping("/api/v1/agencies")
    @Requires("AGENCY_READ")
    @Operation(
            operationId = "listAgencies",
            summary = "Agencies and units valid on a day, in their order of precedence")
    Listing<AgencyJson> list(
            @Parameter(description = "The day; the business day where none is given")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate on,
            @Parameter(description = "Only those that report in this group on that day")
                    @RequestParam(required = false)
                    @Nullable
                    ReportingGroup group,
            Paging paging) {
        LocalDate day = Objects.requireNonNullElseGet(on, businessDay::today);
        return paging.listing(agencies.list(day, group, paging), AgencyParts.Part::json, AgencyParts.Part::cursor);
    }
}
