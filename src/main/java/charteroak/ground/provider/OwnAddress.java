package charteroak.ground.provider;

import charteroak.ground.identity.ListeningAddress;
import org.springframework.core.env.Environment;

/**
 * Where this server is reached from this machine, which is known once it listens.
 *
 * @param environment holds the port
 */
record OwnAddress(Environment environment) {

    String port() {
        return environment.getRequiredProperty("local.server.port");
    }

    /** How the embedded provider names itself in its tokens. */
    String issuer() {
        return "http://%s:%s".formatted(ListeningAddress.of(environment).host(), port());
    }
}
