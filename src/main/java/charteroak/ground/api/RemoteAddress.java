package charteroak.ground.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address a request comes from, even where a proxy writes it with a port. */
public final class RemoteAddress {

    private static final Pattern WITH_PORT = Pattern.compile("\\[([0-9a-fA-F:.]+)](?::\\d{1,5})?|([0-9.]+):\\d{1,5}");

    private RemoteAddress() {}

    /** The address of a request; empty when a proxy wrote something that is no address. */
    public static Optional<InetAddress> of(HttpServletRequest request) {
        return parsed(String.valueOf(request.getRemoteAddr()).strip());
    }

    static Optional<InetAddress> parsed(String written) {
        Matcher withPort = WITH_PORT.matcher(written);
        String address =
                !withPort.matches() ? written : withPort.group(1) != null ? withPort.group(1) : withPort.group(2);
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
