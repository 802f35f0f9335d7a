package charteroak.ground.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Drops preferred languages that cannot be understood, and those beyond a sensible number, so that no list of languages
 * makes a request fail.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ReadableLanguages extends OncePerRequestFilter {

    private static final int MOST = 10;
    private static final int LONGEST = 200;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        String readable = asked == null ? null : readable(asked);
        chain.doFilter(asked == null || asked.equals(readable) ? request : new Reduced(request, readable), response);
    }

    /** The first languages of a list that can be understood; null when none can. */
    static @Nullable String readable(String asked) {
        String first = Arrays.stream(asked.split(",", MOST + 1))
                .limit(MOST)
                .map(String::strip)
                .filter(ReadableLanguages::isOne)
                .collect(Collectors.joining(","));
        return first.isEmpty() ? null : first;
    }

    private static boolean isOne(String language) {
        try {
            return language.length() <= LONGEST
                    && Locale.LanguageRange.parse(language).stream()
                            .noneMatch(range -> range.getRange().startsWith("*"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** A request that prefers only the languages that could be understood. */
    private static class Reduced extends HttpServletRequestWrapper {

        private final @Nullable String languages;

        Reduced(HttpServletRequest request, @Nullable String languages) {
            super(request);
            this.languages = languages;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isThis(name) ? languages : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return !isThis(name)
                    ? super.getHeaders(name)
                    : Collections.enumeration(languages == null ? List.of() : List.of(languages));
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames());
            return Collections.enumeration(names.stream()
                    .filter(name -> languages != null || !isThis(name))
                    .toList());
        }

        @Override
        public Locale getLocale() {
            return getLocales().nextElement();
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(
                    languages == null
                            ? List.of(Locale.getDefault())
                            : Locale.LanguageRange.parse(languages).stream()
                                    .map(range -> Locale.forLanguageTag(range.getRange()))
                                    .toList());
        }

        private static boolean isThis(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
