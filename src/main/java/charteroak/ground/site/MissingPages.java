package charteroak.ground.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers an unknown address: a browser gets the web app, which says that nothing is there, and a program gets an error
 * in its own format.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPages implements HandlerExceptionResolver {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof NoResourceFoundException) || !asksForAPage(request)) {
            return null;
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return new ModelAndView(AppPages.PAGE);
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && READING.contains(request.getMethod())
                && namesHtml(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean namesHtml(@Nullable String accepted) {
        try {
            return MediaType.parseMediaTypes(accepted).stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
