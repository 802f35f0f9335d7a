package charteroak.ground.rates;

import charteroak.ground.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Tells a client that it asks too often, and when to ask again. */
final class TooOften {

    private TooOften() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        long seconds = seconds(wait);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        new Problem(HttpStatus.TOO_MANY_REQUESTS, RatedWrites.CODE, words(seconds)).answer(request, response);
    }

    static String words(long seconds) {
        return "This was tried too often; try again in %d s.".formatted(seconds);
    }

    static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
