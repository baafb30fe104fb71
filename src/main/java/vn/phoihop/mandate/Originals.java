package vn.phoihop.mandate;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.FileOwner;
import vn.phoihop.document.Files;
import vn.phoihop.document.Upload;
import vn.phoihop.document.WordReader;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** The texts and files that documents were entered from, kept as they came; whoever may read the document may read them. */
@Component
class Originals implements FileOwner {
    private static final String LIST = """
            select o.text, o.file, f.name as file_name, o.entered_at, o.entered_by from mandate.original o left join document.v_file f on f.id = o.file
            where o.mandate = :mandate order by o.entered_at desc, o.id desc
            """;
    private final JdbcClient jdbc;
    private final MandateAccess access;
    private final WordReader reader;
    private final Files files;
    private final Clock clock;

    Originals(JdbcClient jdbc, MandateAccess access, WordReader reader, Files files, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.reader = reader;
        this.files = files;
        this.clock = clock;
    }

    record Kept(
            String text, @Nullable FileId file, @Nullable String fileName, Instant enteredAt, String enteredBy) {}

    /** Checked as any file is, pasted text as well; nothing is kept yet. A file without pasted text must be one that can be read. */
    Original read(Text text) {
        if (text.isEmpty()) return new Original(List.of(), text.file());
        if (text.pasted().isBlank()) return new Original(lines("file", text.file()), text.file());
        byte[] pasted = text.pasted().getBytes(StandardCharsets.UTF_8);
        return new Original(lines("text", new Upload("van-ban.txt", pasted, true)), text.file());
    }

    private List<String> lines(String place, Upload upload) {
        try {
            return OutlineReading.lines(reader.read(upload));
        } catch (Refused refused) {
            throw at(place, refused);
        }
    }

    void keep(MandateId mandate, Original original, Viewer actor) {
        FileId file = null;
        try {
            if (!original.file().isEmpty())
                file = files.receive(original.file(), actor).id();
        } catch (Refused refused) {
            throw at("file", refused);
        }
        jdbc.sql("""
                        insert into mandate.original (id, mandate, text, file, entered_at, entered_by)
                        values (:id, :mandate, :text, :file, :at, :by)
                        """)
                .param("id", Uuid7.next())
                .param("mandate", mandate)
                .param("text", String.join("\n", original.lines()))
                .param("file", file)
                .param("at", clock.instant())
                .param("by", actor.name())
                .update();
    }

    /** The last one first. */
    List<Kept> list(MandateId mandate) {
        return jdbc.sql(LIST)
                .param("mandate", mandate)
                .query(Records.of(Kept.class))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(FileId file, Viewer viewer) {
        return jdbc
                .sql("select mandate from mandate.original where file = :file")
                .param("file", file)
                .query((row, number) -> new MandateId(row.getObject(1, java.util.UUID.class)))
                .list()
                .stream()
                .anyMatch(mandate -> isSeen(mandate, viewer));
    }

    private boolean isSeen(MandateId mandate, Viewer viewer) {
        try {
            access.look(mandate, viewer);
            return true;
        } catch (NotFound notForThisViewer) {
            return false;
        }
    }

    private static Refused at(String place, Refused refused) {
        return new Refused(refused.reasons().stream()
                .map(r -> r.place().isEmpty()
                        ? Refused.Reason.at(place, r.code(), r.args().toArray())
                        : r)
                .toList());
    }
}
