package charteroak.audit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeImmutabilityTests {

    /** A clause of Cypher that makes, changes or removes something. */
    private static final Pattern WRITES = Pattern.compile(
            "\\b(CREATE|MERGE) (\\(|%s)|\\bDELETE \\w|\\bREMOVE \\w+\\.|\\bSET \\w+(\\.| =| \\+=)", Pattern.MULTILINE);

    @Test
    void noMutationAnswersWithAChange() throws IOException {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Path.of("schema.graphqls"))));
        GraphQLObjectType mutations = Objects.requireNonNull(schema.getMutationType());
        assertThat(mutations.getFieldDefinitions().stream()
                        .filter(field -> payload(field).stream().anyMatch(name -> name.startsWith("Change")))
                        .map(GraphQLFieldDefinition::getName))
                .isEmpty();
    }

    @Test
    void noQueryOfOursChangesOrRemovesAChange() {
        assertThat(sources().stream()
                        .filter(path -> read(path).contains(":Change)")
                                || read(path).contains(":Change {")
                                || read(path).contains(":Change $"))
                        .map(path -> path.getFileName().toString()))
                .containsExactly("Changes.java");
        Path changes = sources().stream()
                .filter(path -> path.endsWith("Changes.java"))
                .findFirst()
                .orElseThrow();
        assertThat(read(changes)).doesNotContain("DELETE", "SET change", "REMOVE change", "MERGE (change", "+=");
        assertThat(read(changes).split("CREATE \\(:Change \\$change\\)")).hasSize(2);
    }

    @Test
    void cypherThatWritesIsOnlyWhereSomebodyRecordsIt() {
        assertThat(sources().stream()
                        .filter(path -> WRITES.matcher(read(path)).find())
                        .map(path -> Path.of("src/main/java/charteroak")
                                .relativize(path)
                                .toString()))
                .as(
                        "Cypher that writes; its caller must record what it wrote with the Chronicle before it is added here")
                .containsExactlyInAnyOrder(
                        "agreement/Acts.java",
                        "audit/Changes.java",
                        "catalog/Revisions.java",
                        "deadline/Notices.java",
                        "decision/Decisions.java",
                        "law/Enactments.java",
                        "linkage/Aliases.java",
                        "linkage/DatasetRecords.java",
                        "linkage/Findings.java",
                        "linkage/LineageRecords.java",
                        "negotiation/Drafts.java",
                        "seed/Batches.java",
                        "seed/SeedLoads.java",
                        "seed/SeededAgreements.java",
                        "seed/SeededAliases.java",
                        "seed/SeededCatalog.java",
                        "seed/SeededLaw.java",
                        "seed/SeededProjects.java",
                        "store/GraphVersion.java");
    }

    private static List<String> payload(GraphQLFieldDefinition field) {
        GraphQLObjectType payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
        return payload.getFieldDefinitions().stream()
                .map(each -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(each.getType())).getName())
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
