package charteroak.decision;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImmutabilityTests {

    @Test
    void noMutationButDecideHasToDoWithDecisions() throws IOException {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Path.of("schema.graphqls"))));
        GraphQLObjectType mutations = Objects.requireNonNull(schema.getMutationType());
        assertThat(mutations.getFieldDefinitions()).hasSizeGreaterThan(30);
        assertThat(mutations.getFieldDefinitions().stream()
                        .filter(field -> payload(field).stream().anyMatch(name -> name.startsWith("Decision"))
                                || input(field).stream().anyMatch(name -> name.contains("decision")))
                        .map(GraphQLFieldDefinition::getName))
                .containsExactly("decide");
    }

    @Test
    void noQueryOfOursChangesOrRemovesADecision() {
        List<Path> sources = sources();
        assertThat(sources.stream()
                        .filter(path ->
                                read(path).contains(":Decision)") || read(path).contains(":Decision {"))
                        .map(path -> path.getFileName().toString()))
                .containsExactly("Decisions.java");
        Path decisions = sources.stream()
                .filter(path -> path.endsWith("Decisions.java"))
                .findFirst()
                .orElseThrow();
        assertThat(read(decisions)).doesNotContain("DELETE", "REMOVE", "MERGE", "SET decision.", "SET decision +=");
        assertThat(read(decisions).split("SET decision = ")).hasSize(2);
        assertThat(read(decisions)).contains("CREATE (decision:Decision)");
    }

    private static List<String> payload(GraphQLFieldDefinition field) {
        GraphQLObjectType payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
        return payload.getFieldDefinitions().stream()
                .map(each -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(each.getType())).getName())
                .toList();
    }

    private static List<String> input(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .map(argument -> (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()))
                .flatMap(input -> input.getFields().stream())
                .map(GraphQLInputObjectField::getName)
                .toList();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
