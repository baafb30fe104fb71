package vn.phoihop.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.phoihop.kernel.Refused;

/**
 * A form as the user last saw it: what was typed, as it was typed, and what is wrong with it and where. Values that were not typed yet come
 * from the record. Reading typed text collects errors instead of throwing, so that one answer names them all.
 */
public final class Form {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Refused.Reason> errors = new ArrayList<>();

    public static Form empty() {
        return new Form();
    }

    /** What a request sent. */
    public static Form typed(Map<String, String[]> parameters) {
        Form form = new Form();
        parameters.forEach((name, texts) -> form.values.put(name, List.of(texts)));
        return form;
    }

    public Form with(String name, @Nullable Object value) {
        values.put(name, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    public Form withAll(String name, List<String> texts) {
        values.put(name, texts);
        return this;
    }

    /** Typed or known text, never null. */
    public String value(String name) {
        List<String> texts = values.getOrDefault(name, List.of());
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    public boolean isTyped(String name) {
        return values.containsKey(name);
    }

    public Form refuse(String place, String code, Object... args) {
        errors.add(Refused.Reason.at(place, code, args));
        return this;
    }

    public Form refuse(Refused refused) {
        refused.reasons().forEach(this::refuse);
        return this;
    }

    /** The same reason is told once. */
    public Form refuse(Refused.Reason reason) {
        if (!errors.contains(reason)) errors.add(reason);
        return this;
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public List<Refused.Reason> errors() {
        return errors;
    }

    public Refused.@Nullable Reason error(String place) {
        return errors.stream().filter(e -> e.place().equals(place)).findFirst().orElse(null);
    }

    /** Throws everything that was collected. */
    public void check() {
        Refused.when(errors);
    }

    /** Text without surrounding white space, in NFC; a blank one is refused with FIELD_REQUIRED. */
    public String required(String name) {
        String text = text(name);
        if (text.isEmpty()) refuse(name, "FIELD_REQUIRED");
        return text;
    }

    public String text(String name) {
        return java.text.Normalizer.normalize(value(name), java.text.Normalizer.Form.NFC)
                .strip();
    }

    /** dd/MM/yyyy, or what a date field sends (yyyy-MM-dd); null when blank, DATE_INVALID when neither. */
    public java.time.@Nullable LocalDate date(String name) {
        String text = text(name);
        if (text.isEmpty()) return null;
        try {
            return Dates.parse(text);
        } catch (java.time.DateTimeException e) {
            refuse(name, "DATE_INVALID", text);
            return null;
        }
    }

    /** As the office writes numbers; null when blank, NUMBER_INVALID when it is none. */
    public java.math.@Nullable BigDecimal number(String name) {
        String text = text(name);
        if (text.isEmpty()) return null;
        try {
            return Numerals.parse(text);
        } catch (java.text.ParseException e) {
            refuse(name, "NUMBER_INVALID", text);
            return null;
        }
    }

    public @Nullable Integer integer(String name) {
        String text = text(name);
        if (text.isEmpty()) return null;
        if (text.matches("-?\\d{1,9}")) return Integer.valueOf(text);
        refuse(name, "NUMBER_INVALID", text);
        return null;
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String text = text(name);
        if (text.isEmpty()) return null;
        for (E constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        refuse(name, "CHOICE_INVALID", text);
        return null;
    }

    /** The indexes of {@code list[0].x}, {@code list[2].y} … that were sent, in order. */
    public List<Integer> indexes(String list) {
        SortedSet<Integer> found = new TreeSet<>();
        Pattern pattern = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,6})]\\..*");
        for (String name : values.keySet()) {
            Matcher m = pattern.matcher(name);
            if (m.matches()) found.add(Integer.valueOf(m.group(1)));
        }
        return List.copyOf(found);
    }

    /** The sentence of a reason: message {@code refused.<CODE>}, with the code behind it. */
    public static String sentence(Refused.Reason reason, MessageSource messages, java.util.Locale locale) {
        return new Sentences(messages, locale).of(reason);
    }
}
