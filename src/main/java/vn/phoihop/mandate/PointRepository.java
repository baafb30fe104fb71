package vn.phoihop.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.platform.Records;

/** Points of documents in force: added and corrected, never taken away. */
@Repository
class PointRepository {
    private static final String SELECT = """
            select id, parent, ordinal, address, label, text, quoted, array_to_string(groups, ',') as groups, array_to_string(fields, ',') as fields
            from mandate.point where mandate = :mandate
            """;
    private static final String INSERT = """
            insert into mandate.point (id, mandate, parent, ordinal, address, label, text, quoted, groups, fields)
            values (:id, :mandate, :parent, :ordinal, :address, :label, :text, :quoted, string_to_array(:groups, ','), string_to_array(:fields, ','))
            """;
    private static final String CORRECT = """
            update mandate.point set text = :text, quoted = :quoted, groups = string_to_array(:groups, ','), fields = string_to_array(:fields, ',')
            where mandate = :mandate and id = :id
            """;
    private final JdbcClient jdbc;

    PointRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MandatePoint> list(MandateId mandate) {
        return jdbc
                .sql(SELECT + "order by ordinal")
                .param("mandate", mandate)
                .query(Records.of(StoredMandates.Point.class))
                .list()
                .stream()
                .map(StoredMandates.Point::whole)
                .toList();
    }

    Optional<MandatePoint> find(MandateId mandate, PointId id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("mandate", mandate)
                .param("id", id)
                .query(Records.of(StoredMandates.Point.class))
                .optional()
                .map(StoredMandates.Point::whole);
    }

    /** @return the points made of the outline's rows, in their order, behind those that are there */
    List<PointId> add(MandateId mandate, Outline outline, int behind) {
        List<PointId> ids = new ArrayList<>();
        List<String> addresses = outline.addresses();
        List<Integer> parents = outline.parents();
        for (int i = 0; i < outline.rows().size(); i++) {
            OutlineRow row = outline.rows().get(i);
            PointId id = PointId.next();
            jdbc.sql(INSERT)
                    .param("id", id)
                    .param("mandate", mandate)
                    .param("parent", parents.get(i) < 0 ? null : ids.get(parents.get(i)))
                    .param("ordinal", behind + i + 1)
                    .param("address", addresses.get(i))
                    .param("label", row.label())
                    .param("text", row.text())
                    .param("quoted", row.quoted())
                    .param("groups", MandateRepository.names(row.groups()))
                    .param("fields", MandateRepository.names(row.fields()))
                    .update();
            ids.add(id);
        }
        return ids;
    }

    void correct(MandateId mandate, MandatePoint point) {
        jdbc.sql(CORRECT)
                .param("mandate", mandate)
                .param("id", point.id())
                .param("text", point.text())
                .param("quoted", point.quoted())
                .param("groups", MandateRepository.names(point.groups()))
                .param("fields", MandateRepository.names(point.fields()))
                .update();
    }
}
