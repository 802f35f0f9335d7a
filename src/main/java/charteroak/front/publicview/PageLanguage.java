package charteroak.front.publicview;

import java.util.Locale;

/** A language in which the register is written. */
enum PageLanguage {
    EN(Locale.US),
    ES(Locale.of("es", "US"));

    private final Locale locale;

    PageLanguage(Locale locale) {
        this.locale = locale;
    }

    static PageLanguage of(Locale locale) {
        return locale.getLanguage().equals("es") ? ES : EN;
    }

    /** The language's code in an address, such as {@code es}. */
    public String code() {
        return locale.getLanguage();
    }

    PageLanguage other() {
        return this == EN ? ES : EN;
    }

    Locale locale() {
        return locale;
    }
}
