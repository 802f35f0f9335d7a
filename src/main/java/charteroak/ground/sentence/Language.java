package charteroak.ground.sentence;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** A language in which sentences are said. */
public enum Language {
    ENGLISH(Locale.US, ULocale.UK),
    SPANISH(Locale.of("es", "US"), ULocale.forLanguageTag("es-US"));

    private final Locale locale;
    private final ListFormatter and;
    private final ListFormatter or;

    /** @param lists the place whose form of lists is kept: English ones have no comma before the last word. */
    Language(Locale locale, ULocale lists) {
        this.locale = locale;
        this.and = ListFormatter.getInstance(lists, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
        this.or = ListFormatter.getInstance(lists, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    }

    /** The language nearest to what somebody asked for; English where nothing is nearer. */
    public static Language of(Locale asked) {
        return asked.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }

    /** The language's code in addresses and file names, such as {@code es}. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** A day in words, such as March 31, 2026. */
    String day(LocalDate day) {
        DateFormat form = DateFormat.getDateInstance(DateFormat.LONG, locale);
        form.setTimeZone(TimeZone.GMT_ZONE);
        return form.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    String list(List<String> words, Series.Joint joint) {
        return switch (joint) {
            case AND -> and.format(words);
            case OR -> or.format(words);
            case COMMA -> String.join(", ", words);
            case SEMICOLON -> String.join("; ", words);
            case SPACE -> String.join(" ", words);
        };
    }
}
