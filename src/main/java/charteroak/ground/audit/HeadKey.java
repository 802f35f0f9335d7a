package charteroak.ground.audit;

import charteroak.ground.store.OwnersOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** This server's Ed25519 key for signing heads, made at first use and kept in a file that only its owner may read. */
@Component
public class HeadKey {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final AuditSettings settings;
    private final Path file;
    private @Nullable KeyPair pair;

    HeadKey(AuditSettings settings) {
        this.settings = settings;
        this.file = settings.keyFile();
    }

    /** Signs a text in UTF-8; the signature is in Base64. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair().getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The public key in PEM. */
    String publicKey() {
        return pem("PUBLIC KEY", pair().getPublic().getEncoded());
    }

    private synchronized KeyPair pair() {
        if (pair == null) {
            pair = Files.exists(file) ? read() : make();
        }
        return pair;
    }

    private KeyPair read() {
        try {
            String text = Files.readString(file);
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(block("PUBLIC KEY", text))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(block("PRIVATE KEY", text))));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw unusable(unreadable);
        }
    }

    /** Makes the key. Its file appears whole or not at all. */
    private KeyPair make() {
        try {
            KeyPair made = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String text = pem("PRIVATE KEY", made.getPrivate().getEncoded())
                    + pem("PUBLIC KEY", made.getPublic().getEncoded());
            OwnersOnly.write(OwnersOnly.folder(settings.folder()), AuditSettings.KEY, text);
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] block(String name, String text) {
        Matcher block = Pattern.compile("-----BEGIN %1$s-----\n(.*?)-----END %1$s-----".formatted(name), Pattern.DOTALL)
                .matcher(text);
        if (!block.find()) {
            throw unusable(null);
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }

    private IllegalStateException unusable(@Nullable Exception cause) {
        return new IllegalStateException(
                "The key in %s cannot be read; restore it, or remove it so that another is made.".formatted(file),
                cause);
    }

    private static String pem(String name, byte[] encoded) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(name, LINES.encodeToString(encoded));
    }
}
