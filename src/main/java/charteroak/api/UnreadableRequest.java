package charteroak.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.HandlerFunction;

/**
 * Answers 400 when the body of a GraphQL request cannot be read as one, such as the JSON text {@code null}. Whatever fails later
 * is an error within a GraphQL answer and never comes here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableRequest implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequest.class);
    private static final String PROBLEM = """
            {"title":"Bad Request","status":400,"detail":"The body is no GraphQL request: send a JSON object with a text 'query'."}""";

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(handler instanceof HandlerFunction<?>) || !request.getRequestURI().equals("/graphql")) {
            return null;
        }
        LOG.warn("A body could not be read as a GraphQL request: {}", failure.toString());
        try {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("application/problem+json");
            response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            LOG.debug("The client went away before it could be told.", gone);
        }
        return new ModelAndView();
    }
}
