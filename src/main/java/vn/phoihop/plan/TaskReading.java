package vn.phoihop.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.mandate.PointId;
import vn.phoihop.plan.TaskQueries.Point;
import vn.phoihop.plan.TaskSheet.Line;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Dates;

/** Reads the lines of a workbook as tasks: names of agencies, addresses of points and days as people write them. */
@Component
class TaskReading {
    private static final String REGULAR = "thường xuyên";
    private static final Map<String, Field> FIELDS = Map.of(
            "pháp luật", Field.LAW,
            "pl", Field.LAW,
            "law", Field.LAW,
            "cải cách hành chính", Field.ADMIN_REFORM,
            "cchc", Field.ADMIN_REFORM,
            "admin_reform", Field.ADMIN_REFORM,
            "cải cách tư pháp", Field.JUDICIAL_REFORM,
            "cctp", Field.JUDICIAL_REFORM,
            "judicial_reform", Field.JUDICIAL_REFORM);
    /** By code or name, marks and capitals apart; among the valid agencies and whoever may lead in this plan. */
    private static final String AGENCIES = """
            select x.text, a.id from unnest(:texts::text[]) x (text)
              join organisation.v_agency a on lower(a.code) = lower(x.text) or organisation.plain(a.name_vi) = organisation.plain(x.text)
             where a.id = any(:leads::uuid[]) order by a.valid_to nulls first
            """;

    private final TaskRules rules;
    private final TaskQueries queries;
    private final JdbcClient jdbc;

    TaskReading(TaskRules rules, TaskQueries queries, JdbcClient jdbc) {
        this.rules = rules;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** A line as a task, or why it is none. */
    record Read(Line line, TaskDraft draft, List<Reason> reasons) {
        String key() {
            return line.text(TaskColumn.NO);
        }
    }

    record Named(String text, AgencyId id) {}

    List<Read> read(PlanId plan, TaskSheet sheet) {
        TaskRules.Allowed allowed = rules.of(plan);
        Map<String, AgencyId> agencies = agencies(sheet, allowed);
        Map<String, PointId> points = points(queries.points(plan));
        return sheet.rows().stream()
                .map(line -> new LineReading(line, agencies, points).read(allowed))
                .toList();
    }

    private Map<String, AgencyId> agencies(TaskSheet sheet, TaskRules.Allowed allowed) {
        String[] texts = sheet.rows().stream()
                .flatMap(l -> Stream.concat(
                        Stream.of(l.text(TaskColumn.LEAD)), parts(l.text(TaskColumn.COORDINATORS), ";|\n")))
                .filter(t -> !t.isEmpty())
                .distinct()
                .toArray(String[]::new);
        Map<String, AgencyId> found = new HashMap<>();
        jdbc.sql(AGENCIES)
                .param("texts", texts)
                .param("leads", allowed.leads().stream().map(AgencyId::value).toArray(java.util.UUID[]::new))
                .query(Records.of(Named.class))
                .list()
                .forEach(n -> found.putIfAbsent(n.text(), n.id()));
        return found;
    }

    /** By address; with the document's symbol before it where two documents have the same. */
    private static Map<String, PointId> points(List<Point> points) {
        Map<String, PointId> found = new HashMap<>();
        for (Point point : points) {
            found.putIfAbsent(TaskColumn.plain(point.address()), point.id());
            found.put(TaskColumn.plain(point.symbol() + ": " + point.address()), point.id());
        }
        return found;
    }

    static Stream<String> parts(String text, String separators) {
        return Arrays.stream(text.split(separators)).map(String::strip).filter(p -> !p.isEmpty());
    }

    /** One line with what is wrong in it. */
    private record LineReading(
            Line line, Map<String, AgencyId> agencies, Map<String, PointId> points, List<Reason> reasons) {
        LineReading(Line line, Map<String, AgencyId> agencies, Map<String, PointId> points) {
            this(line, agencies, points, new ArrayList<>());
        }

        Read read(TaskRules.Allowed allowed) {
            boolean regular = TaskColumn.plain(line.text(TaskColumn.DUE)).equals(REGULAR);
            TaskDraft draft = new TaskDraft(
                    line.text(TaskColumn.NO),
                    line.text(TaskColumn.HEADING),
                    line.text(TaskColumn.TITLE),
                    line.text(TaskColumn.PRODUCT),
                    fields(),
                    agency(TaskColumn.LEAD, "lead", line.text(TaskColumn.LEAD)),
                    coordinators(),
                    pointIds(),
                    day(TaskColumn.START, "startOn"),
                    regular ? null : day(TaskColumn.DUE, "dueOn"),
                    regular,
                    order());
            List<String> told = reasons.stream().map(Reason::place).toList();
            allowed.reasons(draft).stream()
                    .filter(r -> !told.contains(r.place()))
                    .forEach(reasons::add);
            return new Read(line, draft, List.copyOf(reasons));
        }

        private Set<Field> fields() {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            parts(line.text(TaskColumn.FIELDS), "[;,\n]").forEach(part -> {
                Field field = FIELDS.get(TaskColumn.plain(part));
                if (field == null) reasons.add(Reason.at("fields", "CHOICE_INVALID", part));
                else fields.add(field);
            });
            return fields;
        }

        private @Nullable AgencyId agency(TaskColumn column, String place, String text) {
            AgencyId found = agencies.get(text);
            if (found == null && !text.isEmpty()) reasons.add(Reason.at(place, "IMPORT_AGENCY_UNKNOWN", text));
            return found;
        }

        private List<AgencyId> coordinators() {
            List<AgencyId> found = new ArrayList<>();
            parts(line.text(TaskColumn.COORDINATORS), ";|\n").forEach(part -> {
                AgencyId agency = agency(TaskColumn.COORDINATORS, "coordinators", part);
                if (agency != null) found.add(agency);
            });
            return found;
        }

        private List<PointId> pointIds() {
            List<PointId> found = new ArrayList<>();
            parts(line.text(TaskColumn.POINTS), "[;,\n]").forEach(part -> {
                PointId point = points.get(TaskColumn.plain(part));
                if (point == null) reasons.add(Reason.at("points", "IMPORT_POINT_UNKNOWN", part));
                else found.add(point);
            });
            return found;
        }

        private @Nullable LocalDate day(TaskColumn column, String place) {
            String text = line.text(column);
            if (text.isEmpty()) return null;
            try {
                return Dates.parse(text);
            } catch (DateTimeException e) {
                reasons.add(Reason.at(place, "DATE_INVALID", text));
                return null;
            }
        }

        private TaskDraft.@Nullable Order order() {
            String number = line.text(TaskColumn.ORDER_NUMBER);
            String issuer = line.text(TaskColumn.ORDER_ISSUER);
            LocalDate on = day(TaskColumn.ORDER_ON, "orderOn");
            return number.isEmpty()
                            && issuer.isEmpty()
                            && line.text(TaskColumn.ORDER_ON).isEmpty()
                    ? null
                    : new TaskDraft.Order(number, on, issuer);
        }
    }
}
