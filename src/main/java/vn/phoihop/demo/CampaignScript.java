package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the demonstration has it: its days, and which agency takes which course.
 *
 * @param closedOn when it was closed, or null while it runs
 * @param endsOn nothing happens after this day
 * @param otherwise the course of every agency that is not named
 * @param dispatching first and last day on which agencies of a course dispatch
 * @param courses courses by agency
 * @param dispatched dispatch days by agency, such as of late ones
 * @param nil who says that nothing happened
 * @param compiled the way of its compiled report, or null where there is none yet
 */
record CampaignScript(
        String name,
        String regime,
        int year,
        LocalDate openedOn,
        LocalDate endsOn,
        @Nullable LocalDate closedOn,
        Course otherwise,
        Map<Course, List<LocalDate>> dispatching,
        Map<Course, List<String>> courses,
        Map<String, LocalDate> dispatched,
        List<String> nil,
        Map<String, Exclusion> excluded,
        Map<String, Return> returns,
        List<Letter> letters,
        @Nullable Compiled compiled) {

    record Exclusion(String reason, String reference) {}

    /** @param reasons by section */
    record Return(LocalDate dueOn, Map<String, String> reasons) {}

    /** @param replyBy null for the request that opens the campaign */
    record Letter(LocalDate on, int number, @Nullable LocalDate replyBy) {}

    /** @param editorial the editor's own words, by section */
    record Compiled(
            LocalDate draftedOn,
            LocalDate submittedOn,
            LocalDate approvedOn,
            LocalDate signedOn,
            LocalDate numberedOn,
            int number,
            Map<String, String> editorial) {}

    Course course(String agency) {
        return courses.entrySet().stream()
                .filter(e -> e.getValue().contains(agency))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    List<LocalDate> dispatching(Course course) {
        List<LocalDate> days = dispatching.get(course);
        return days == null ? dispatching(otherwise) : days;
    }
}
