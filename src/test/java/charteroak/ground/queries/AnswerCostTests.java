package charteroak.ground.queries;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Contract;
import graphql.parser.Parser;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaGenerator;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerCostTests {

    private static final GraphQLSchema SCHEMA = SchemaGenerator.createdMockedSchema("""
            type Query { things(first: Int = 20): Things!, thing: Thing, some(first: Int): [Thing!]!, walk(budget: Int = 500): Walk!, planned(draft: Draft): Thing }
            type Things { totalCount: Int, nodes: [Thing!]!, edges: [Edge!]!, facets: [Thing!]! }
            type Edge { node: Thing }
            input Draft { uses: [Int!], users: [Int!] }
            type Walk { nodes: [Thing!]! }
            type Thing { name: String, parts: [Thing!], things(first: Int = 20): Things! }
            type Mutation { make(input: [String!]): Thing }
            """);

    private static final CostSettings COST = new CostSettings(1, 1, 10, 0);

    @Test
    void eachQuestionCountsBesides() {
        var settings = new CostSettings(1, 1, 10, 500);
        var document = new Parser().parseDocument("{ a: thing { name } b: thing { parts { name } } }");
        assertThat(AnswerCost.of(document, null, Map.of(), SCHEMA, settings)).isEqualTo(2 * 500 + 2 + 1 + 20);
    }

    @Test
    void aFieldCostsWhatItHolds() {
        assertThat(cost("{ thing { name } }")).isEqualTo(2);
        assertThat(cost("{ thing { name } again: thing { name } }")).isEqualTo(4);
        assertThat(cost("mutation { make { name } }")).isEqualTo(2);
    }

    @Test
    void aPageIsTakenToBeFull() {
        assertThat(cost("{ things { totalCount } }")).isEqualTo(2);
        assertThat(cost("{ things(first: 3) { nodes { name } } }")).isEqualTo(1 + 3 * 2);
        assertThat(cost("{ things { edges { node { name } } } }")).isEqualTo(1 + 20 * 3);
        assertThat(cost("{ some(first: 7) { name } }")).isEqualTo(14);
        assertThat(cost("{ walk { nodes { name } } }")).isEqualTo(1 + 500 * 2);
    }

    @Test
    void pagesWithinPagesMultiply() {
        assertThat(cost("{ things(first: 100) { nodes { things(first: 100) { nodes { name } } } } }"))
                .isEqualTo(1 + 100 * (1 + 1 + 100 * 2));
    }

    @Test
    void everyListThatIsToldInPagesCostsWhatAPageOfItHolds() {
        GraphQLSchema contract = Contract.schema();
        List<String> beside = contract.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> field.getName().endsWith("Connection"))
                        .map(field -> "{ node { ... on %s { %s".formatted(type.getName(), field.getName())))
                .toList();
        assertThat(beside).hasSizeGreaterThanOrEqualTo(31);
        assertThat(beside).allSatisfy(field -> {
            assertThat(cost(field + "(first: 7) { edges { cursor } } } } }", contract))
                    .isEqualTo(1 + 1 + 7 * 2);
            assertThat(cost(field + " { edges { cursor } } } } }", contract)).isEqualTo(1 + 1 + 20 * 2);
        });
    }

    @Test
    void anyOtherListIsAsLongAsIsUsual() {
        assertThat(cost("{ thing { parts { name } } }")).isEqualTo(1 + 10 * 2);
        assertThat(cost("{ things(first: 100) { facets { name } } }")).isEqualTo(1 + 10 * 2);
    }

    @Test
    void sizesComeFromVariablesAndTheirDefaults() {
        String document = "query Q($n: Int = 5) { things(first: $n) { nodes { name } } }";
        assertThat(cost(document)).isEqualTo(11);
        assertThat(cost(document, Map.of("n", 50))).isEqualTo(101);
    }

    @Test
    void fragmentsCostWhereverTheyAreSpread() {
        assertThat(cost("{ thing { ...F } a: thing { ...F ... on Thing { name } } } fragment F on Thing { name }"))
                .isEqualTo(5);
    }

    @Test
    void listsThatAreWorkedOutAgainstEachOtherCountTheirPairs() {
        List<Integer> hundred = Collections.nCopies(100, 1);
        Map<String, Object> draft = Map.of("uses", hundred, "users", Map.of("named", hundred));
        assertThat(cost("query Q($d: Draft) { planned(draft: $d) { name } }", Map.of("d", draft)))
                .isEqualTo(2 + 100_000);
        assertThat(cost("{ planned(draft: {uses: [1, 2, 3], users: [1, 2]}) { name } }"))
                .isEqualTo(2 + 60);
        assertThat(cost("{ planned(draft: {uses: [1]}) { name } }")).isEqualTo(2);
    }

    @Test
    void theDearestOperationCountsUnlessOneIsNamed() {
        String document = "query A { thing { name } } query B { things(first: 100) { nodes { name } } }";
        assertThat(cost(document)).isEqualTo(201);
        assertThat(AnswerCost.of(new Parser().parseDocument(document), "A", Map.of(), SCHEMA, COST))
                .isEqualTo(2);
    }

    @Test
    void aCostBeyondCountingIsStillACost() {
        String document = "{ thing " + "{ parts ".repeat(14) + "{ name }" + " }".repeat(14) + " }";
        assertThat(cost(document)).isEqualTo(1_000_000_000_000L);
    }

    private static long cost(String document) {
        return cost(document, Map.of());
    }

    private static long cost(String document, GraphQLSchema schema) {
        return AnswerCost.of(new Parser().parseDocument(document), null, Map.of(), schema, COST);
    }

    private static long cost(String document, Map<String, Object> variables) {
        return AnswerCost.of(new Parser().parseDocument(document), null, variables, SCHEMA, COST);
    }
}
