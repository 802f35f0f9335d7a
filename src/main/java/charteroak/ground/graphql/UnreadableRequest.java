package charteroak.ground.graphql;

import charteroak.ground.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.HandlerFunction;

/**
 * Answers 400 when the body of a GraphQL request cannot be read as one, such as the JSON text {@code null}. Later
 * failures are errors within a GraphQL answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableRequest implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequest.class);
    private static final Problem NO_REQUEST = new Problem(
            HttpStatus.BAD_REQUEST,
            "MALFORMED_REQUEST",
            "The body is no GraphQL request: send a JSON object with a text 'query' or a 'documentId'.");

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(handler instanceof HandlerFunction<?>)
                || !request.getServletPath().equals("/graphql")) {
            return null;
        }
        LOG.warn("A body could not be read as a GraphQL request: {}", failure.toString());
        try {
            NO_REQUEST.answer(response);
        } catch (IOException gone) {
            LOG.debug("The client went away before it could be told.", gone);
        }
        return new ModelAndView();
    }
}
