package charteroak.identity;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
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
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
class MachineTests extends WithDemoAccounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    @Autowired
    MachineTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void theMatchingEngineAsksWithATokenOfItsOwn() {
        HttpResponse<String> answer = ask(token());
        JsonNode viewer = JSON.readTree(answer.body()).at("/data/viewer");
        assertThat(viewer.get("signedIn").asBoolean()).isTrue();
        assertThat(viewer.get("name").asString()).isEqualTo("Demo matching engine");
        assertThat(viewer.at("/roles/0/role").asString()).isEqualTo("MATCHING_ENGINE");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenIsGivenForTheRightSecretOnly() {
        assertThat(askForToken("matching-engine", "wrong").statusCode()).isEqualTo(401);
        assertThat(askForToken("steward", DEMO.passwordOf("steward")).statusCode())
                .isEqualTo(401);
        assertThat(askForToken("charter-oak-browser", "").statusCode()).isBetween(400, 401);
    }

    @Test
    void demoAccountsAreOfNoUseThroughAProxy() {
        for (String address : List.of("/oauth2/token", "/provider/sign-in", "/oauth2/authorize")) {
            HttpResponse<String> answer = send(port, address, "", List.of("X-Forwarded-For", "203.0.113.7"));
            assertThat(answer.statusCode()).as(address).isEqualTo(403);
            assertThat(answer.body()).contains("charteroak.identity.issuer");
        }
    }

    @Test
    void aTokenOutlivesARestart() {
        assertThat(DEMO.path().resolve("signing-key.json")).exists();
        assertThat(ask(sealed(claims(), key())).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenThatIsNotOursForUsAndForNowIsRefused() throws Exception {
        Date past = Date.from(Instant.now().minusSeconds(3_600));
        Date future = Date.from(Instant.now().plusSeconds(3_600));
        RSAKey foreign = new RSAKeyGenerator(2048).keyID(key().getKeyID()).generate();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("forged", sealed(claims(), foreign));
        tokens.put(
                "expired",
                sealed(new JWTClaimsSet.Builder(claims()).expirationTime(past).build(), key()));
        tokens.put(
                "not yet valid",
                sealed(new JWTClaimsSet.Builder(claims()).notBeforeTime(future).build(), key()));
        tokens.put(
                "for another",
                sealed(new JWTClaimsSet.Builder(claims()).audience("another").build(), key()));
        tokens.put(
                "for nobody",
                sealed(
                        new JWTClaimsSet.Builder(claims())
                                .audience((String) null)
                                .build(),
                        key()));
        tokens.put(
                "for the sign-in",
                sealed(
                        new JWTClaimsSet.Builder(claims())
                                .audience("charter-oak-browser")
                                .build(),
                        key()));
        tokens.put(
                "by another",
                sealed(
                        new JWTClaimsSet.Builder(claims())
                                .issuer("http://127.0.0.1:1")
                                .build(),
                        key()));
        tokens.put(
                "by nobody",
                sealed(new JWTClaimsSet.Builder(claims()).issuer(null).build(), key()));
        tokens.put(
                "about nobody",
                sealed(new JWTClaimsSet.Builder(claims()).subject(null).build(), key()));
        tokens.put("unsigned", new PlainJWT(claims()).serialize());
        tokens.put("unsigned in disguise", unsignedWith(token()));
        tokens.put("signed with the public key", sealedWithPublicKey());
        tokens.put("altered", altered(token()));
        tokens.put("cut off", token().substring(0, 100));
        tokens.put("nonsense", "nonsense");
        tokens.put("three dots", "...");
        for (var token : tokens.entrySet()) {
            HttpResponse<String> answer = ask(token.getValue());
            assertThat(answer.statusCode()).as(token.getKey()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .as(token.getKey())
                    .startsWith("Bearer");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("Exception", "Jwt", "\tat ");
        }
    }

    static HttpResponse<String> send(int port, String address, String body, List<String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .headers(headers.toArray(String[]::new));
        if (!headers.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> ask(String token) {
        return send(port, "/graphql", Browser.question(Browser.WHO_AM_I), List.of("Authorization", "Bearer " + token));
    }

    private String token() {
        HttpResponse<String> answer = askForToken("matching-engine", DEMO.passwordOf("matching-engine"));
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    private HttpResponse<String> askForToken(String client, String secret) {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(
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
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
    }

    private static RSAKey key() {
        try {
            return RSAKey.parse(Files.readString(DEMO.path().resolve("signing-key.json")));
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException(unreadable);
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
    private String sealedWithPublicKey() throws Exception {
        byte[] known = key().toRSAPublicKey().getEncoded();
        return sealed(claims(), JWSAlgorithm.HS256, key().getKeyID(), new MACSigner(known));
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
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        String[] parts = token.split("\\.");
        return header + "." + parts[1] + "." + parts[2];
    }

    private static String altered(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("MATCHING_ENGINE", "OPERATING_GROUP");
        return parts[0]
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + "."
                + parts[2];
    }
}
