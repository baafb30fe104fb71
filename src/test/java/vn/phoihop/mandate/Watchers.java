package vn.phoihop.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Role;
import vn.phoihop.organisation.AgencyFixture;

/** A ministry's unit that watches over directing documents, and people elsewhere; they do everything on screen. */
final class Watchers {
    final String mark = UUID.randomUUID().toString().substring(0, 8);
    final String officer = "officer-" + mark;
    final String head = "head-" + mark;
    final String elsewhere = "elsewhere-" + mark;
    final String focal = "focal-" + mark;
    final AgencyId ministry;
    final AgencyId unit;
    private final MockMvcTester mvc;

    Watchers(ApplicationContext context, MockMvcTester mvc) {
        this.mvc = mvc;
        AccountFixture accounts = context.getBean(AccountFixture.class);
        ministry = AgencyFixture.agency(context, "Bộ theo dõi " + mark);
        unit = AgencyFixture.unit(context, "Vụ theo dõi " + mark, ministry);
        accounts.account(officer, unit, Role.OFFICER);
        accounts.account(head, unit, Role.HEAD);
        AgencyId other = AgencyFixture.agency(context, "Bộ khác " + mark);
        accounts.account(elsewhere, AgencyFixture.unit(context, "Vụ khác " + mark, other), Role.OFFICER);
        accounts.account(focal, other, Role.FOCAL_POINT);
    }

    /** A symbol that no other test uses. */
    String symbol(String start) {
        return start + "-MH" + mark.toUpperCase(java.util.Locale.ROOT) + "/TW";
    }

    MvcTestResult get(String user, String path) {
        return mvc.get().uri(path).with(As.user(user)).exchange();
    }

    MvcTestResult post(String user, String path, String... pairs) {
        var request = mvc.post().uri(path).with(As.user(user));
        for (int i = 0; i < pairs.length; i += 2) request.param(pairs[i], pairs[i + 1]);
        return request.exchange();
    }

    MvcTestResult upload(String user, String path, String name, byte[] bytes, String... pairs) {
        var request = mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes));
        for (int i = 0; i < pairs.length; i += 2) request.param(pairs[i], pairs[i + 1]);
        return request.with(As.user(user)).exchange();
    }

    /** The officer pastes a text with this symbol, and has its draft. */
    MandateId enter(String symbol, String text) {
        return id(went(post(officer, "/mandates", and(identity(symbol, "20/05/2026"), "text", text))));
    }

    /** What the form of a conclusion says of itself. */
    static String[] identity(String symbol, String issuedOn) {
        String title = "Về việc " + symbol;
        return pairs(
                "kind CONCLUSION",
                "symbol " + symbol,
                "title.vi " + title,
                "issuer Ban Bí thư",
                "issuedOn " + issuedOn,
                "fields LAW");
    }

    /** A page of an outline as its form sends it. @param rows level, label, text, and a group or {@code summary}, parted by bars */
    static String[] outline(int from, int count, String... rows) {
        List<String> said = new ArrayList<>(List.of("from " + from, "count " + count));
        for (int i = 0; i < rows.length; i++) {
            String at = "rows[" + (from + i) + "].";
            String[] cells = rows[i].split("\\|");
            said.addAll(List.of(at + "level " + cells[0], at + "label " + cells[1], at + "text " + cells[2]));
            if (cells.length > 3) said.add(at + (cells[3].equals("summary") ? "summary true" : "groups " + cells[3]));
        }
        return pairs(said.toArray(String[]::new));
    }

    /** Names of fields and what is typed into them, parted by the first blank. */
    static String[] pairs(String... said) {
        return Arrays.stream(said).flatMap(s -> Arrays.stream(s.split(" ", 2))).toArray(String[]::new);
    }

    static String[] and(String[] pairs, String... more) {
        return Stream.concat(Arrays.stream(pairs), Arrays.stream(more)).toArray(String[]::new);
    }

    /** A document in force with the points of this text. */
    MandateId inForce(String symbol, String text) {
        MandateId id = enter(symbol, text);
        went(act(id, "entry-into-force"));
        return id;
    }

    /** With the version that is there now. */
    MvcTestResult act(MandateId id, String deed, String... pairs) {
        String path = at(id) + (deed.isEmpty() ? "" : "/" + deed);
        return post(officer, path, and(pairs, "version", version(id)));
    }

    String version(MandateId id) {
        return between(page(officer, at(id) + "/edit"), "name=\"version\" value=\"", "\"");
    }

    String page(String user, String path) {
        MvcTestResult result = get(user, path);
        assertThat(result).hasStatusOk();
        return text(result);
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Where a deed that was done leads to. */
    static String went(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    static MandateId id(String path) {
        return new MandateId(
                UUID.fromString(path.replaceFirst("^/mandates/", "").replaceFirst("[/#].*", "")));
    }

    static String at(MandateId id) {
        return "/mandates/" + id.value();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
