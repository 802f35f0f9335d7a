package charteroak.ground.provider;

import charteroak.ground.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Asks a person to begin again when their log-in form was sent too late or from elsewhere. */
class StaleForm implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        new Problem(
                        HttpStatus.FORBIDDEN,
                        "STALE_FORM",
                        "This form was open for too long, or was not the newest one, so nobody was logged in. Log in again.")
                .answer(request, response);
    }
}
