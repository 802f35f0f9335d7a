package charteroak.ground.identity;

import charteroak.ground.provider.DemoFolder;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of a demo machine: the one it is given, and all that somebody might make instead. */
public record Tokens(int port, DemoFolder demo) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The token that the matching engine gets for its secret. */
    public String given() {
        return givenTo("matching-engine");
    }

    /** The token that a demo machine gets for its secret. */
    public String givenTo(String machine) {
        HttpResponse<String> answer = ask(port, machine, demo.secretOf(machine));
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    /** A token such as the one that is given, sealed with the server's own key. */
    String made() {
        return sealed(claims(), key());
    }

    /** Tokens that are not ours, not for us, or not for now, each with its fault. */
    public Map<String, String> thatMustNotBeTaken() {
        String given = given();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("forged", sealed(claims(), foreignKey()));
        tokens.put("expired", sealedBut(claims -> claims.expirationTime(inSeconds(-3_600))));
        tokens.put("not yet valid", sealedBut(claims -> claims.notBeforeTime(inSeconds(3_600))));
        tokens.put("for another", sealedBut(claims -> claims.audience("another")));
        tokens.put("for nobody", sealedBut(claims -> claims.audience((String) null)));
        tokens.put("for the sign-in", sealedBut(claims -> claims.audience("charter-oak-browser")));
        tokens.put("by another", sealedBut(claims -> claims.issuer("http://127.0.0.1:1")));
        tokens.put("by nobody", sealedBut(claims -> claims.issuer(null)));
        tokens.put("about nobody", sealedBut(claims -> claims.subject(null)));
        tokens.put("without an end", sealedBut(claims -> claims.expirationTime(null)));
        tokens.put("of a sign-in", sealedBut(claims -> claims.claim("nonce", "once")));
        tokens.put("unsigned", new PlainJWT(claims()).serialize());
        tokens.put("unsigned in disguise", unsignedWith(given));
        tokens.put("signed with the public key", sealedWithPublicKey());
        tokens.put("altered", altered(given));
        tokens.put("cut off", given.substring(0, 100));
        tokens.put("nonsense", "nonsense");
        tokens.put("three dots", "...");
        return tokens;
    }

    static HttpResponse<String> ask(int port, String client, String secret) {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return MachineTests.send(
                port,
                "/oauth2/token",
                "grant_type=client_credentials",
                List.of("Authorization", "Basic " + credentials, "Content-Type", "application/x-www-form-urlencoded"));
    }

    private JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer("http://127.0.0.1:" + port)
                .subject("matching-engine")
                .audience("charter-oak")
                .claim("roles", List.of("MATCHING_ENGINE"))
                .expirationTime(inSeconds(600))
                .build();
    }

    private String sealedBut(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sealed(change.apply(new JWTClaimsSet.Builder(claims())).build(), key());
    }

    private static Date inSeconds(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private RSAKey key() {
        try {
            return RSAKey.parse(Files.readString(demo.path().resolve("signing-key.json")));
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private RSAKey foreignKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(key().getKeyID()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sealed(JWTClaimsSet claims, RSAKey key) {
        try {
            return sealed(claims, JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The old trick: the public key, which everyone knows, taken for the secret of another algorithm. */
    private String sealedWithPublicKey() {
        try {
            byte[] known = key().toRSAPublicKey().getEncoded();
            return sealed(claims(), JWSAlgorithm.HS256, key().getKeyID(), new MACSigner(known));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sealed(JWTClaimsSet claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer)
            throws JOSEException {
        var header = new JWSHeader.Builder(algorithm)
                .keyID(keyId)
                .type(JOSEObjectType.JWT)
                .build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static String unsignedWith(String token) {
        String[] parts = token.split("\\.");
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "." + parts[2];
    }

    private static String altered(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("MATCHING_ENGINE", "OPERATING_GROUP");
        return parts[0] + "." + encoded(claims) + "." + parts[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
