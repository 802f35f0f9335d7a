package charteroak.ground.provider;

import charteroak.ground.limits.ListeningAddress;
import org.springframework.core.env.Environment;

/**
 * The server's address on this machine, known once the server listens.
 *
 * @param environment holds the port
 */
record OwnAddress(Environment environment) {

    String port() {
        return environment.getRequiredProperty("local.server.port");
    }

    /** The embedded provider's name in its tokens. */
    String issuer() {
        return "http://%s:%s".formatted(ListeningAddress.of(environment).host(), port());
    }
}
