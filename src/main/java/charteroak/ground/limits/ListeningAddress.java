package charteroak.ground.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/**
 * Where the server listens.
 *
 * @param text the address as it was configured; empty for every address the machine has
 */
public record ListeningAddress(String text) {

    public static ListeningAddress of(Environment environment) {
        return new ListeningAddress(environment.getProperty("server.address", ""));
    }

    /** Whether only this machine can reach the address. */
    public boolean isLoopback() {
        try {
            return !text.isBlank() && InetAddress.getByName(text).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** The address as a client on this machine writes it. */
    public String host() {
        return text.contains(":") ? "[" + text + "]" : text;
    }
}
