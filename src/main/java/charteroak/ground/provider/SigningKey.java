package charteroak.ground.provider;

import charteroak.ground.store.OwnerOnlyFile;
import charteroak.ground.store.StartRefused;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The key with which the embedded provider signs its tokens, made at the first start and kept, so that a restart
 * invalidates no token.
 */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static JWKSource<SecurityContext> in(Path folder) {
        var file = new OwnerOnlyFile(folder, "signing-key.json");
        return new ImmutableJWKSet<>(
                new JWKSet(file.read().map(SigningKey::parsed).orElseGet(() -> made(file))));
    }

    private static RSAKey parsed(String text) {
        try {
            return RSAKey.parse(text);
        } catch (ParseException damaged) {
            throw new StartRefused(
                    "The signing key in the data folder cannot be read.",
                    "Remove the file signing-key.json in its folder identity; whoever is signed in must then sign in again.",
                    damaged);
        }
    }

    private static RSAKey made(OwnerOnlyFile file) {
        try {
            RSAKey key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
            file.write(key.toJSONString());
            return key;
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
