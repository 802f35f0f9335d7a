package charteroak.ground.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ToldOnceTests {

    private static final String SCHEMA = """
            type Query { leaves: [Leaf!]! }
            type Leaf { name: String! tree: Tree }
            type Tree { kind: String rings(from: Int): Int broken: Int slow: Int }
            """;

    private final AtomicInteger asked = new AtomicInteger();

    record Tree(String kind) {}

    record Leaf(String name, Tree tree) {}

    @Test
    void worksOutASharedObjectOnce() {
        assertThat(data("{ leaves { name tree { kind rings } } }"))
                .isEqualTo(data("{ leaves { name tree { kind rings } } }"))
                .hasToString(
                        "{leaves=[{name=a, tree={kind=oak, rings=0}}, {name=b, tree={kind=oak, rings=0}}, {name=c, tree={kind=oak, rings=0}}]}");
        assertThat(asked).hasValue(4);
    }

    @Test
    void keepsApartEqualObjectsThatAreNotTheSame() {
        data("{ leaves { tree { rings } } }");
        assertThat(asked)
                .as("two leaves share a tree, the third has one like it")
                .hasValue(2);
    }

    @Test
    void keepsApartWhatIsAskedDifferently() {
        assertThat(data("{ leaves { young: tree { rings(from: 1) } old: tree { rings(from: 9) kind } } }"))
                .hasToString(
                        "{leaves=[{young={rings=1}, old={rings=9, kind=oak}}, {young={rings=1}, old={rings=9, kind=oak}},"
                                + " {young={rings=1}, old={rings=9, kind=oak}}]}");
    }

    @Test
    void tellsAnErrorForEveryPlaceItIsAt() {
        ExecutionResult result = execute("{ leaves { tree { kind broken } } }");
        assertThat(result.getErrors())
                .extracting(error -> String.valueOf(error.getPath()))
                .containsExactly("[leaves, 0, tree, broken]", "[leaves, 1, tree, broken]", "[leaves, 2, tree, broken]");
    }

    @Test
    void answersWhatIsStillUnderWay() {
        assertThat(data("{ leaves { tree { slow kind } } }"))
                .hasToString(
                        "{leaves=[{tree={slow=7, kind=oak}}, {tree={slow=7, kind=oak}}, {tree={slow=7, kind=oak}}]}");
    }

    private Map<String, Object> data(String document) {
        ExecutionResult result = execute(document);
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    private ExecutionResult execute(String document) {
        Tree shared = new Tree("oak");
        List<Leaf> leaves = List.of(new Leaf("a", shared), new Leaf("b", shared), new Leaf("c", new Tree("oak")));
        DataFetcher<Integer> rings = environment -> {
            asked.incrementAndGet();
            return environment.getArgumentOrDefault("from", 0);
        };
        DataFetcher<Integer> broken = environment -> {
            throw new IllegalStateException("hollow");
        };
        DataFetcher<CompletableFuture<Integer>> slow = environment -> CompletableFuture.supplyAsync(() -> 7);
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("leaves", environment -> leaves))
                .type(
                        "Tree",
                        type -> type.dataFetcher("rings", rings)
                                .dataFetcher("broken", broken)
                                .dataFetcher("slow", slow))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .queryExecutionStrategy(new ToldOnce(new SimpleDataFetcherExceptionHandler()))
                .build()
                .execute(document);
    }
}
