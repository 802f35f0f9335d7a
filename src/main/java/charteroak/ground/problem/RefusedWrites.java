package charteroak.ground.problem;

import charteroak.ground.store.WritesRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells a client outside GraphQL that nothing can be written just now, so that it sends the request again later. */
@ControllerAdvice
class RefusedWrites {

    @ExceptionHandler
    void refuse(WritesRefused refused, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        new Problem(HttpStatus.SERVICE_UNAVAILABLE, refused.reason().name(), String.valueOf(refused.getMessage()))
                .answer(response);
    }
}
