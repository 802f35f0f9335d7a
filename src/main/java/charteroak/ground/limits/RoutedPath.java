package charteroak.ground.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;

/** The path by which a request is routed, however it was spelled: decoded, and without dots and parameters. */
public final class RoutedPath {

    private static final String INTAKE = "/api/v1/lineage";
    private static final Pattern SIGNED_COPIES = Pattern.compile("/api/v1/agreements/[^/]+/signed-copies");

    private RoutedPath() {}

    public static String of(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** Whether a request sends a batch of lineage events. */
    public static boolean isIntake(HttpServletRequest request) {
        return of(request).equals(INTAKE) && request.getMethod().equals("POST");
    }

    /** Whether a request sends a file, of which whoever receives it counts the bytes. */
    static boolean isFile(HttpServletRequest request) {
        return SIGNED_COPIES.matcher(of(request)).matches()
                && request.getMethod().equals("POST");
    }
}
