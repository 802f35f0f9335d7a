package charteroak.ground.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The path by which a request finds who answers it, however it was spelled: decoded, and without dots and parameters. */
final class RoutedPath {

    private RoutedPath() {}

    static String of(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}
