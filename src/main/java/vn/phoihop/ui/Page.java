package vn.phoihop.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Money;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;

/**
 * What every template may know about the request, and how it says things: sentences, dates and numbers in the reader's language.
 *
 * @param here the address to come back to: the path, or the home page when something was sent to it
 */
public record Page(
        String path,
        String here,
        String query,
        String csrfName,
        String csrfToken,
        String nonce,
        @Nullable Viewer viewer,
        Localized agency,
        Locale locale,
        LocalDate today,
        boolean demonstration,
        List<NavLink> navigation,
        @Nullable String notice,
        Sentences sentences,
        Assets assets) {

    /** @param count how much waits there, 0 shows nothing */
    public record NavLink(String key, String href, String icon, boolean current, int count) {}

    /** The sentence for a key. A year among the arguments is passed as text, or it is written with a dot. */
    public String t(String key, Object... args) {
        return sentences.of(key, args);
    }

    /** What a refusal says: message {@code refused.<CODE>}. */
    public String sentence(Refused.Reason reason) {
        return sentences.of(reason);
    }

    public String lang() {
        return locale.getLanguage();
    }

    public String in(Localized text) {
        return text.in(lang());
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : Dates.format(day);
    }

    /** thứ Sáu, 18/12/2026 */
    public String weekday(LocalDate day) {
        return Dates.formatWithWeekday(day, locale);
    }

    /** A day that comes from a record, as one would type it into a field. */
    public String typedDate(String text) {
        return Dates.typed(text);
    }

    public String moment(@Nullable Instant at) {
        return at == null ? "" : Dates.format(at);
    }

    /** Days from the business day to this one; negative when it is past. */
    public long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    public String number(@Nullable BigDecimal number) {
        return number == null ? "" : Numerals.format(number, locale);
    }

    public String number(long number) {
        return Numerals.format(BigDecimal.valueOf(number), locale);
    }

    /** 1.234.567,89 USD */
    public String money(@Nullable Money money) {
        return money == null ? "" : number(money.amount()) + " " + money.currency();
    }

    /** 88,2 %; empty when there is no whole. */
    public String percent(long part, long whole) {
        if (whole == 0) return "";
        return percent(
                BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    public String percent(BigDecimal percent) {
        return Numerals.format(percent.setScale(1, RoundingMode.HALF_UP), locale, "#,##0.0") + " %";
    }

    /** Roles of the viewer in words, the writing ones first. */
    public String roles() {
        if (viewer == null) return "";
        return viewer.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(r -> t("role." + r.name()))
                .collect(Collectors.joining(", "));
    }

    /** This address with one parameter of the query changed, or without it when the value is null. */
    public String href(String name, @Nullable Object value) {
        var address = UriComponentsBuilder.fromPath(here).query(query).replaceQueryParam("lang");
        if (value == null) address.replaceQueryParam(name);
        else address.replaceQueryParam(name, UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
        return address.build(true).toUriString();
    }

    public Crumb crumb(String label, String href) {
        return new Crumb(label, href);
    }

    public Option option(String value, String label) {
        return new Option(value, label);
    }

    /** Address of a static file, with its content's mark in it. */
    public String asset(String name) {
        return assets.url(name);
    }

    /** Id of the field with this name, for labels and links to errors. */
    public String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Ids of what explains a field: its error, its help; null for nothing. */
    public @Nullable String described(Form form, String name, String help) {
        String error = form.error(name) == null ? "" : id(name) + "-error";
        String both = (error + " " + (help.isEmpty() ? "" : id(name) + "-help")).strip();
        return both.isEmpty() ? null : both;
    }
}
