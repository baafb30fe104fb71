package vn.phoihop.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.api.IfMatch;
import vn.phoihop.document.Papers;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.ui.Problems;

/** A submission for programs: read, and its draft written. */
@RestController
@RequestMapping("/api/v1/submissions/{id}")
@Tag(name = "Submissions")
class SubmissionResource {
    private static final String BULK =
            "What is named is replaced by those of its rows that could be read; where none could, and what is not named, stays as it was.";
    private final SubmissionReading reading;
    private final SubmissionByProgram program;
    private final BulkWriting writing;
    private final SubmissionScreen screen;
    private final Papers papers;
    private final Problems problems;

    SubmissionResource(
            SubmissionReading reading,
            SubmissionByProgram program,
            BulkWriting writing,
            SubmissionScreen screen,
            Papers papers,
            Problems problems) {
        this.reading = reading;
        this.program = program;
        this.writing = writing;
        this.screen = screen;
        this.papers = papers;
        this.problems = problems;
    }

    record SentFigures(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<SentFigure> figures) {}

    record SentParagraphs(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<SentParagraph> paragraphs) {}

    record SentTableRows(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<SentRow> rows) {}

    @GetMapping
    @Requires("SUBMISSION_STATE_READ")
    @Operation(
            operationId = "getSubmission",
            summary =
                    "A submission: all of it to its sender, what was dispatched to its receiver, state and dates before that")
    ResponseEntity<SubmissionJson> get(@PathVariable SubmissionId id, Viewer viewer) {
        return reading.answer(id, viewer);
    }

    @GetMapping("/form")
    @Requires("SUBMISSION_READ")
    @Operation(
            operationId = "getForm",
            summary = "The form of a submission: sections, indicators, tables and sums by code")
    ReportForm form(@PathVariable SubmissionId id, Viewer viewer) {
        return reading.form(id, viewer);
    }

    @PutMapping("/figures")
    @Requires("SUBMISSION_WRITE")
    @Operation(
            operationId = "putFigures",
            summary = "Write figures into a draft, with a verdict on each",
            description =
                    "By indicator: a money indicator is the set of its amounts. " + BULK
                            + " Refused with INDICATOR_UNKNOWN, INDICATOR_DERIVED, FIGURE_TWICE, NUMBER_NEGATIVE, DECIMALS_TOO_MANY, CURRENCY_INVALID.")
    ResponseEntity<WrittenJson> figures(
            @PathVariable SubmissionId id, @RequestBody SentFigures sent, IfMatch known, Viewer viewer) {
        return program.write(
                id,
                known,
                viewer,
                () -> WrittenJson.of(writing.figures(id, required("figures", sent.figures()), viewer), problems));
    }

    @PutMapping("/paragraphs")
    @Requires("SUBMISSION_WRITE")
    @Operation(
            operationId = "putParagraphs",
            summary = "Write paragraphs into a draft in the order in which they are sent, with a verdict on each",
            description = "By section. " + BULK + " Refused with SECTION_UNKNOWN, SECTION_WITHOUT_TEXT.")
    ResponseEntity<WrittenJson> paragraphs(
            @PathVariable SubmissionId id, @RequestBody SentParagraphs sent, IfMatch known, Viewer viewer) {
        return program.write(
                id,
                known,
                viewer,
                () -> WrittenJson.of(
                        writing.paragraphs(id, required("paragraphs", sent.paragraphs()), viewer), problems));
    }

    @PutMapping("/rows")
    @Requires("SUBMISSION_WRITE")
    @Operation(
            operationId = "putRows",
            summary = "Write rows of tables into a draft in the order in which they are sent, with a verdict on each",
            description =
                    "By table; indicators that come from its rows are computed anew. " + BULK
                            + " Refused with TABLE_UNKNOWN, COLUMN_UNKNOWN, DATE_INVALID, DECIMAL_INVALID, CURRENCY_INVALID, CHOICE_INVALID, TEXT_TOO_LONG.")
    ResponseEntity<WrittenJson> rows(
            @PathVariable SubmissionId id, @RequestBody SentTableRows sent, IfMatch known, Viewer viewer) {
        return program.write(
                id,
                known,
                viewer,
                () -> WrittenJson.of(writing.rows(id, required("rows", sent.rows()), viewer), problems));
    }

    private static <T> List<T> required(String field, @Nullable List<T> sent) {
        if (sent == null) throw Refused.at(field, "FIELD_REQUIRED");
        return sent;
    }

    @GetMapping(
            value = "/report.docx",
            produces = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Requires("SUBMISSION_READ")
    @Operation(operationId = "getSubmissionDocx", summary = "The submission as the agency's official report, DOCX")
    ResponseEntity<byte[]> docx(@PathVariable SubmissionId id, Viewer viewer) {
        var printed = screen.paper(id, viewer);
        return Downloads.docx(Downloads.name(printed.title(), "docx"), papers.docx(printed.paper()));
    }

    @GetMapping(value = "/report.html", produces = "text/html")
    @Requires("SUBMISSION_READ")
    @Operation(operationId = "getSubmissionHtml", summary = "The submission as the agency's official report, HTML")
    ResponseEntity<byte[]> html(@PathVariable SubmissionId id, Viewer viewer) {
        var printed = screen.paper(id, viewer);
        return Downloads.html(Downloads.name(printed.title(), "html"), papers.htmlDocument(printed.paper()));
    }

    @GetMapping(value = "/report.pdf", produces = "application/pdf")
    @Requires("SUBMISSION_READ")
    @Operation(
            operationId = "getSubmissionPdf",
            summary = "The submission as the agency's official report, PDF/A-3 with its JSON attached")
    ResponseEntity<byte[]> pdf(@PathVariable SubmissionId id, Viewer viewer) {
        var printed = screen.paper(id, viewer);
        return Downloads.pdf(Downloads.name(printed.title(), "pdf"), papers.pdf(printed.paper()));
    }

    @GetMapping(value = "/report.json", produces = "application/json")
    @Requires("SUBMISSION_READ")
    @Operation(operationId = "getSubmissionPaper", summary = "The submission as the agency's official report, JSON")
    ResponseEntity<byte[]> json(@PathVariable SubmissionId id, Viewer viewer) {
        var printed = screen.paper(id, viewer);
        return Downloads.json(Downloads.name(printed.title(), "json"), papers.json(printed.paper()));
    }
}
