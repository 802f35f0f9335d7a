package charteroak.judgement.decision;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Contract;
import charteroak.Sources;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ImmutabilityTests {

    /** A clause of Cypher that makes, changes or removes something. */
    private static final Pattern WRITES = Pattern.compile("\\b(CREATE|MERGE|SET|DELETE|REMOVE)\\b");

    @Test
    void noMutationButDecideHasToDoWithDecisions() {
        GraphQLObjectType mutations = Contract.mutations();
        assertThat(mutations.getFieldDefinitions()).hasSizeGreaterThan(30);
        assertThat(mutations.getFieldDefinitions().stream()
                        .filter(field -> Contract.payload(field).stream().anyMatch(name -> name.startsWith("Decision"))
                                || input(field).stream().anyMatch(name -> name.contains("decision")))
                        .map(GraphQLFieldDefinition::getName))
                .containsExactly("decide");
    }

    @Test
    void noQueryOfOursChangesOrRemovesADecision() {
        List<Path> sources = Sources.all();
        assertThat(sources.stream()
                        .filter(path -> Sources.read(path).contains(":Decision)")
                                || Sources.read(path).contains(":Decision {"))
                        .filter(path -> WRITES.matcher(Sources.read(path)).find())
                        .map(path -> path.getFileName().toString()))
                .containsExactly("Decisions.java");
        Path decisions = sources.stream()
                .filter(path -> path.endsWith("Decisions.java"))
                .findFirst()
                .orElseThrow();
        assertThat(Sources.read(decisions))
                .doesNotContain("DELETE", "REMOVE", "MERGE", "SET decision.", "SET decision +=");
        assertThat(Sources.read(decisions).split("SET decision = ")).hasSize(2);
        assertThat(Sources.read(decisions)).contains("CREATE (decision:Decision)");
    }

    private static List<String> input(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .map(argument -> (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()))
                .flatMap(input -> input.getFields().stream())
                .map(GraphQLInputObjectField::getName)
                .toList();
    }
}
