package charteroak.ground.backup;

import charteroak.ground.store.DataCopy;
import charteroak.ground.store.OwnersOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The secret that proves someone runs the server, made anew at each start and kept in a file of the data folder that
 * only its owner can read. Whoever can read this file could read all the other data as well.
 */
@Component
class OperatorSecret {

    private final String secret;

    OperatorSecret(DataCopy data) {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        secret = HexFormat.of().formatHex(bytes);
        try {
            OwnersOnly.write(OwnersOnly.folder(data.dataFolder()), "operator-secret", secret);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean is(@Nullable String told) {
        return told != null
                && MessageDigest.isEqual(
                        told.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
