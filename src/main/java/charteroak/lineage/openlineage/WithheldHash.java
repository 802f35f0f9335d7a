package charteroak.lineage.openlineage;

import charteroak.ground.store.OwnerOnlyFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Hashes what is not kept, with a key that is secret to this catalog, so that nobody can confirm a guess of a short
 * text: the key in the settings, or one made at first use in a file of its owner.
 */
@Component
final class WithheldHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{%d}".formatted(LENGTH));

    private final Supplier<byte[]> secret;

    WithheldHash(Settings settings) {
        secret = SingletonSupplier.of(() -> settings.secret().isEmpty()
                ? ofFile(new OwnerOnlyFile(settings.folder(), "withheld.key"))
                : settings.secret().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The secret that keys the hashes of what is not kept of events.
     *
     * @param folder the folder in which a secret is made at first use
     * @param secret a given secret, the same for all servers of one graph; empty for one that the server makes
     */
    @ConfigurationProperties("charteroak.lineage")
    record Settings(
            @DefaultValue("data/lineage") Path folder,
            @DefaultValue("") String secret) {}

    String of(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.get(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(content)).substring(0, LENGTH);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has %s.".formatted(ALGORITHM), missing);
        }
    }

    boolean isOne(JsonNode node) {
        return node.isString() && FORM.matcher(node.stringValue()).matches();
    }

    private static byte[] ofFile(OwnerOnlyFile file) {
        return file.read().map(String::strip).map(HexFormat.of()::parseHex).orElseGet(() -> {
            byte[] made = KeyGenerators.secureRandom(32).generateKey();
            file.write(HexFormat.of().formatHex(made));
            return made;
        });
    }
}
