package charteroak.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.ground.identity.Tokens;
import charteroak.ground.identity.WithDemoAccounts;
import charteroak.ground.store.RetriedTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class SignedHeadTests extends WithDemoAccounts {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;
    private final int port;

    @Autowired
    SignedHeadTests(
            HttpGraphQlTester graphQl,
            Neo4jClient graph,
            ThingStates states,
            Chronicle chronicle,
            RetriedTransaction transaction,
            @LocalServerPort int port) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
        this.port = port;
        transaction.run(() -> {
            chronicle.recordStates("STATES_NOTED", "", states.documents());
            return port;
        });
    }

    @Test
    void whoeverIsGivenTheHeadCanCheckItsSignature() throws Exception {
        paper.sharing();
        Map<?, ?> head = head();
        assertThat(head.get("sequence") + " " + head.get("hash")).isEqualTo(paper.auditHead());
        String statement = String.valueOf(head.get("statement"));
        assertThat(statement)
                .isEqualTo("{\"hash\":\"%s\",\"sequence\":%s,\"signedAt\":\"%s\"}"
                        .formatted(head.get("hash"), head.get("sequence"), head.get("signedAt")));
        assertThat(isSigned(statement, head)).isTrue();
        assertThat(isSigned(statement + " ", head)).isFalse();
        assertThat(head().get("publicKey")).isEqualTo(head.get("publicKey"));
    }

    @Test
    void keepsItsKeyFromOthersAndUsesItAgain(@TempDir Path folder) throws Exception {
        AuditSettings settings = new AuditSettings(folder.resolve("audit"), 1, null, null);
        String key = new HeadKey(settings).publicKey();
        assertThat(new HeadKey(settings).publicKey()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.keyFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void theScriptVerifiesAndFailsWhenALinkIsBroken(@TempDir Path folder) throws Exception {
        paper.sharing();
        String export = script("--export");
        assertThat(export).startsWith("0 {");
        Path file = Files.writeString(folder.resolve("head.json"), export.substring(2));
        paper.sharing();
        long last = Long.parseLong(paper.auditHead().split(" ")[0]);
        assertThat(script()).startsWith("0 %d changes are as they were written".formatted(last));
        assertThat(script(file.toString())).startsWith("0 ");
        Files.writeString(file, export.substring(2).replaceFirst("\"hash\": \".", "\"hash\": \"x"));
        assertThat(script(file.toString())).startsWith("1 ").contains("not as it was signed");
        setActor(last, "somebody else");
        assertThat(script()).startsWith("1 Broken at change %d (CONTENT)".formatted(last));
        setActor(last, "tester of addSchedule");
        assertThat(script()).startsWith("0 ");
    }

    private void setActor(long sequence, String actor) {
        graph.query("MATCH (change:Change {sequence: $sequence}) SET change.actor = $actor")
                .bindAll(Map.of("sequence", sequence, "actor", actor))
                .run();
    }

    private Map<?, ?> head() {
        return graphQl.mutate()
                .header(TestCallers.HEADER, "a;AUDITOR")
                .build()
                .document("{ auditHead { sequence hash signedAt statement signature publicKey } }")
                .execute()
                .path("auditHead")
                .entity(Map.class)
                .get();
    }

    private static boolean isSigned(String statement, Map<?, ?> head) throws Exception {
        String pem = String.valueOf(head.get("publicKey")).replaceAll("-----[A-Z ]+-----", "");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem))));
        signature.update(statement.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(String.valueOf(head.get("signature"))));
    }

    private String token() {
        return new Tokens(port, DEMO).givenTo("audit-verifier");
    }

    /** The exit code and what the script wrote. */
    private String script(String... arguments) throws Exception {
        ProcessBuilder script = new ProcessBuilder("script/verify-audit").redirectErrorStream(true);
        script.command().addAll(List.of(arguments));
        script.environment().put("CHARTER_OAK_PORT", String.valueOf(port));
        script.environment().put("CHARTER_OAK_TOKEN", token());
        Process process = script.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + output;
    }
}
