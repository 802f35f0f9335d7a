package charteroak.ground.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The path by which a request is routed, however it was spelled: decoded, and without dots and parameters. */
public final class RoutedPath {

    private static final String INTAKE = "/api/v1/lineage";

    private RoutedPath() {}

    public static String of(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** Whether a request sends a batch of lineage events. */
    public static boolean isIntake(HttpServletRequest request) {
        return of(request).equals(INTAKE) && request.getMethod().equals("POST");
    }
}
