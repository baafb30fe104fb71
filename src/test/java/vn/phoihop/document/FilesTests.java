package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;

@OfficeTest
class FilesTests {
    private static final String NAME = "Báo cáo “năm 2026” – Thừa Thiên Huế; bản ký.txt";

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Cabinet cabinet;

    @Test
    void whatWasReceivedComesBackUnchangedUnderItsFullName() {
        byte[] bytes = Uploads.utf8("Kính gửi " + Uuid7.next() + "\n" + "Bộ Tư pháp\n".repeat(60_000));
        String decomposed = Normalizer.normalize(NAME, Normalizer.Form.NFD);
        StoredFile kept = files.receive(Uploads.named("C:\\Tài liệu\\" + decomposed, bytes), Viewer.SYSTEM);
        assertThat(kept.name()).isEqualTo(NAME);
        assertThat(kept.mediaType()).isEqualTo("text/plain");
        assertThat(files.find(kept.id())).contains(kept);
        assertThat(files.read(kept.id())).isEqualTo(bytes);
        assertThat(chunks(kept)).isGreaterThan(2);
    }

    @Test
    void theSameContentIsStoredOnceAndWhatTheSystemMadeIsOneFile() {
        byte[] bytes = Uploads.utf8("Nội dung " + Uuid7.next());
        StoredFile one = files.keep("a.docx", FileKind.DOCX.mediaType(), bytes);
        assertThat(files.keep("a.docx", FileKind.DOCX.mediaType(), bytes)).isEqualTo(one);
        StoredFile other = files.keep("b.docx", FileKind.DOCX.mediaType(), bytes);
        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.sha256()).isEqualTo(one.sha256());
        assertThat(chunks(one)).isEqualTo(1);
    }

    @Test
    void nothingOfWhatIsRefusedIsKept() {
        long before = contents();
        Upload secret = Uploads.named("báo cáo.docx", Uploads.docx(Uploads.textBox("TỐI MẬT")));
        assertThatThrownBy(() -> files.receive(secret, Viewer.SYSTEM)).isInstanceOf(Refused.class);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void onlyWhoMayReadAnOwningRecordGetsTheFile() {
        Viewer owner = accounts.administrator("owner-" + Uuid7.next());
        Viewer other = accounts.administrator("other-" + Uuid7.next());
        StoredFile file = files.receive(Uploads.named(NAME, Uploads.utf8("Kính gửi " + Uuid7.next())), owner);
        cabinet.put(file, owner);
        assertThat(mvc.get().uri("/files/" + file.id().value()).with(As.user(owner.username())))
                .hasStatusOk()
                .hasContentType("text/plain")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("Cache-Control", "no-cache, private")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst())
                                .startsWith("attachment")
                                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%E2%80%9C"));
        assertThat(mvc.get().uri("/files/" + file.id().value()).with(As.user(other.username())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/files/" + FileId.next().value()).with(As.user(owner.username())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/files/" + file.id().value())).hasStatus3xxRedirection();
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> files.read(FileId.next())).isInstanceOf(NotFound.class);
    }

    private int chunks(StoredFile file) {
        return jdbc.sql("select count(*) from document.content_chunk where sha256 = :sha256")
                .param("sha256", file.sha256())
                .query(Integer.class)
                .single();
    }

    private long contents() {
        return jdbc.sql("select count(*) from document.content")
                .query(Long.class)
                .single();
    }
}
