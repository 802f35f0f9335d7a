package charteroak.ground.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request is refused before any feature sees it.
 *
 * @param status the HTTP status
 * @param code the kind of refusal, for programs
 * @param detail what is wrong and what would be right, for people
 */
public record Problem(HttpStatus status, String code, String detail) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Answers a request with this problem and nothing else. */
    public void answer(HttpServletResponse response) throws IOException {
        send(response, "application/problem+json", JSON.writeValueAsString(body()));
    }

    /** Answers with this problem, as a page where a person would read it. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ProblemPage.isFor(request)) {
            send(
                    response,
                    "text/html;charset=UTF-8",
                    ProblemPage.of(this, request).html());
        } else {
            answer(response);
        }
    }

    private void send(HttpServletResponse response, String type, String text) throws IOException {
        response.setStatus(status.value());
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("code", code);
        body.put("detail", detail);
        RequestId.current().ifPresent(id -> body.put("requestId", id));
        return body;
    }
}
