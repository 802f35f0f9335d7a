package charteroak.ground.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Seals texts that a browser keeps for this process, so that nobody else can read, forge or alter them. */
final class Sealed {

    private static final int KEY_BYTES = 32;
    private static final int START_BYTES = 16;

    private final BytesEncryptor cipher = new AesBytesEncryptor(
            new SecretKeySpec(KeyGenerators.secureRandom(KEY_BYTES).generateKey(), "AES"),
            KeyGenerators.secureRandom(START_BYTES),
            CipherAlgorithm.GCM);

    String seal(String text) {
        byte[] sealed = cipher.encrypt(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Opens a sealed text; empty when it was not sealed here, or was altered. */
    Optional<String> open(String sealed) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed);
            return whole.length <= START_BYTES
                    ? Optional.empty()
                    : Optional.of(new String(cipher.decrypt(whole), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
