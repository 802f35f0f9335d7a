package charteroak.front.publicview;

import charteroak.ground.sentence.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Takes the language from the page's address or, where that names none, from what the browser prefers. */
@Component("localeResolver")
class PageLocale extends AcceptHeaderLocaleResolver {

    PageLocale() {
        setSupportedLocales(List.of(Locale.ENGLISH, Locale.of("es")));
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        for (Language language : Language.values()) {
            String home = "/public/" + language.code();
            if (path.equals(home) || path.startsWith(home + "/")) {
                return language.locale();
            }
        }
        return Language.of(super.resolveLocale(request)).locale();
    }
}
