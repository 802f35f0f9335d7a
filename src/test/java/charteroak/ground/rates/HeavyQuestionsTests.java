package charteroak.ground.rates;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GivenSettings;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeavyQuestionsTests {

    private final HeavyQuestions questions = new HeavyQuestions(GivenSettings.of(
            BusySettings.class,
            Map.of(
                    "charteroak.limits.busy.questions", "1",
                    "charteroak.limits.busy.line", "1",
                    "charteroak.limits.busy.patience", "1ms",
                    "charteroak.limits.busy.letters", "20")));

    @Test
    void eachIsAFieldOfTheSchema() {
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Path.of("schema.graphqls").toFile()));
        assertThat(Stream.concat(HeavyQuestions.HEAVY.stream(), HeavyQuestions.HEAVY_WITH_MANY_LETTERS.stream()))
                .allSatisfy(name -> assertThat(schema.getQueryType().getField(name) != null
                                || schema.getMutationType().getField(name) != null)
                        .as(name)
                        .isTrue());
        assertThat(HeavyQuestions.HEAVY_OF_PROJECTS)
                .allSatisfy(name -> assertThat(schema.getObjectType("Project").getField(name))
                        .as(name)
                        .isNotNull());
    }

    @Test
    void aListIsHeavyWhereEachThingInItIsJudged() {
        assertThat(asked("{ plan { verdict } }")).isEmpty();
        assertThat(asked("{ projects(filter: {stages: [ANALYSIS]}) { totalCount } }"))
                .isEmpty();
        assertThat(asked("{ projects { nodes { verdictOn } } }")).isPresent();
        assertThat(asked("{ projects(filter: {verdict: COVERED}) { totalCount } }"))
                .isPresent();
        assertThat(asked(
                        "query Q($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }",
                        Map.of("filter", Map.of("verdict", "COVERED"))))
                .isPresent();
        assertThat(asked(
                        "query Q($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }",
                        Map.of("filter", Map.of("provider", "SDE"))))
                .isEmpty();
    }

    @Test
    void oneThatFindsNoTurnIsToldWhenToComeBack() {
        assertThat(asked("{ plan { verdict } }")).isEmpty();
        GraphQLError refusal = asked("query Q { ...F } fragment F on Query { a: coverage { verdict } }")
                .orElseThrow();
        assertThat(refusal.getExtensions()).containsEntry("code", "TOO_BUSY").containsEntry("retryAfter", 1L);
        questions.turns().end();
        assertThat(asked("{ coverage { verdict } }")).isEmpty();
    }

    @Test
    void ordinaryOnesNeedNone() {
        assertThat(asked("{ plan { verdict } }")).isEmpty();
        assertThat(asked("{ agency { name } search(query: \"wages\") { totalCount } }"))
                .isEmpty();
    }

    @Test
    void aLongSearchIsHeavyAndSoAreManyTogether() {
        assertThat(asked("{ plan { verdict } }")).isEmpty();
        assertThat(asked("{ search(query: \"one that goes on and on\") { totalCount } }"))
                .isPresent();
        assertThat(
                        asked(
                                "{ a: search(query: \"twelve words\") { totalCount } b: search(query: \"twelve words\") { totalCount } }"))
                .isPresent();
        assertThat(asked("query Q($text: String) { search(query: $text) { totalCount } }"))
                .isPresent();
    }

    private Optional<GraphQLError> asked(String document) {
        return asked(document, Map.of("text", "another one that goes on and on"));
    }

    private Optional<GraphQLError> asked(String document, Map<String, Object> variables) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .graphQLContext(Map.of("charteroak.turn", new AtomicBoolean()))
                .build();
        return questions.refusal(input, new Parser().parseDocument(document));
    }
}
