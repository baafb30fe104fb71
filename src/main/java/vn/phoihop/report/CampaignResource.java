package vn.phoihop.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.api.Listing;
import vn.phoihop.api.Paging;
import vn.phoihop.api.Tags;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.RegimeId;

/** Campaigns for programs. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "Campaigns")
class CampaignResource {
    private final CampaignParts campaigns;
    private final SubmissionParts submissions;
    private final CampaignCoverage coverage;
    private final Campaigning campaigning;

    CampaignResource(
            CampaignParts campaigns, SubmissionParts submissions, CampaignCoverage coverage, Campaigning campaigning) {
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.coverage = coverage;
        this.campaigning = campaigning;
    }

    @Schema(description = "A campaign to open")
    record SentCampaign(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            RegimeId regime,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer year,

            @Schema(description = "Which month, quarter or half of the year; 1 where it is left out") @Nullable
            Integer index,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String name) {
        Campaigning.Opening opening() {
            if (regime == null) throw Refused.at("regime", "FIELD_REQUIRED");
            if (year == null) throw Refused.at("year", "FIELD_REQUIRED");
            return new Campaigning.Opening(
                    regime, Objects.requireNonNullElse(name, ""), year, Objects.requireNonNullElse(index, 1));
        }
    }

    @GetMapping
    @Requires("CAMPAIGN_READ")
    @Operation(
            operationId = "listCampaigns",
            summary = "Campaigns that the account's unit receives for or its agency reports to, newest first")
    Listing<CampaignJson> list(@RequestParam(required = false) @Nullable Integer year, Paging paging, Viewer viewer) {
        return paging.listing(
                campaigns.list(year, paging, viewer), CampaignParts.Part::json, CampaignParts.Part::cursor);
    }

    @PostMapping
    @Requires("CAMPAIGN_OPEN")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "openCampaign",
            summary = "Open a campaign; every agency that is obliged gets a submission that is not started",
            description =
                    "Refused with CAMPAIGN_EXISTS, YEAR_INVALID, PERIOD_INDEX, RECEIVER_REQUIRED, FORM_REQUIRED_FOR_REGIME, FIELD_REQUIRED.")
    ResponseEntity<CampaignJson> open(@RequestBody SentCampaign sent, Viewer viewer) {
        CampaignId id = campaigning.open(sent.opening(), viewer);
        var made = campaigns.get(id, viewer);
        return Tags.created("/api/v1/campaigns/" + id.value(), Tags.of(made.version()), made.json());
    }

    @GetMapping("/{id}")
    @Requires("CAMPAIGN_READ")
    @Operation(operationId = "getCampaign", summary = "A campaign")
    ResponseEntity<CampaignJson> get(@PathVariable CampaignId id, Viewer viewer) {
        var campaign = campaigns.get(id, viewer);
        return Tags.ok(Tags.of(campaign.version()), campaign.json());
    }

    @GetMapping("/{id}/coverage")
    @Requires("CAMPAIGN_READ")
    @Operation(
            operationId = "getCampaignCoverage",
            summary =
                    "What is expected, received, usable, nil, late and missing, by group and by name; for the receiving side")
    CoverageJson coverage(@PathVariable CampaignId id, Viewer viewer) {
        return coverage.of(id, viewer);
    }

    @GetMapping("/{id}/submissions")
    @Requires("CAMPAIGN_READ")
    @Operation(
            operationId = "listSubmissions",
            summary = "Submissions of a campaign: all of them to the receiving side, their own to senders")
    Listing<SubmissionLineJson> submissions(
            @PathVariable CampaignId id,
            @RequestParam(required = false) @Nullable ReportingGroup group,
            @RequestParam(required = false) @Nullable SubmissionState state,
            Paging paging,
            Viewer viewer) {
        return paging.listing(
                submissions.list(id, group, state, paging, viewer),
                SubmissionParts.Part::json,
                SubmissionParts.Part::cursor);
    }
}
