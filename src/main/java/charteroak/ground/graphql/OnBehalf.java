package charteroak.ground.graphql;

import charteroak.ground.sentence.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Asks GraphQL in the name of whoever makes another request, just as if they had asked it themselves: what they may see, what is
 * recorded of their reading, and how often they may ask are the same.
 */
@Component
public record OnBehalf(WebGraphQlHandler graphQl) {

    /** What comes of a question. */
    public sealed interface Reply {

        /** What was answered, whole. */
        record Told(Map<String, Object> data) implements Reply {}

        /**
         * Why there is no answer.
         *
         * @param code such as NOT_FOUND
         * @param message in the language that was asked for
         * @param retryAfter after how many seconds asking again may help; null when that does not help
         */
        record Refused(
                String code, String message, @Nullable String retryAfter) implements Reply {

            static Refused of(ResponseError error) {
                Map<String, Object> more = Objects.requireNonNullElse(error.getExtensions(), Map.of());
                return new Refused(
                        String.valueOf(more.get("code")),
                        Objects.requireNonNullElse(error.getMessage(), ""),
                        more.containsKey("retryAfter") ? String.valueOf(more.get("retryAfter")) : null);
            }
        }
    }

    public Reply ask(String document, Map<String, Object> variables, HttpServletRequest request, Language language) {
        WebGraphQlResponse response =
                Objects.requireNonNull(graphQl.handleRequest(question(document, variables, request, language))
                        .block());
        List<ResponseError> errors = response.getErrors();
        Map<String, Object> data = response.getData();
        return errors.isEmpty() && data != null ? new Reply.Told(data) : Reply.Refused.of(errors.getFirst());
    }

    private static WebGraphQlRequest question(
            String document, Map<String, Object> variables, HttpServletRequest request, Language language) {
        HttpHeaders headers = new HttpHeaders();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.addAll(name, Collections.list(request.getHeaders(name))));
        Map<String, Object> attributes = new HashMap<>();
        Collections.list(request.getAttributeNames()).forEach(name -> attributes.put(name, request.getAttribute(name)));
        return new WebGraphQlRequest(
                URI.create(request.getRequestURL().toString()),
                headers,
                new LinkedMultiValueMap<>(),
                new InetSocketAddress(request.getRemoteAddr(), request.getRemotePort()),
                attributes,
                new DefaultGraphQlRequest(document, null, variables, Map.of()),
                request.getRequestId(),
                language.locale());
    }
}
