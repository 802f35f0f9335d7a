package charteroak.ground.queries;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GivenSettings;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class PersistedDocumentsTests {

    private static final Path WEB = Path.of("web/src");
    private static final int FULL_PAGE = 100;

    @Test
    void anIdIsTheHashOfTheText() throws IOException {
        try (var file = getClass().getResourceAsStream("/web/persisted-documents.json")) {
            Map<String, String> manifest = JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
            assertThat(manifest)
                    .isNotEmpty()
                    .allSatisfy((id, text) -> assertThat(id).isEqualTo(id(text)));
            var documents = new PersistedDocuments(manifest);
            manifest.forEach((id, text) -> {
                assertThat(documents.text(id)).contains(text);
                assertThat(documents.holds(text)).isTrue();
            });
            assertThat(documents.text("sha256:none")).isEmpty();
            assertThat(documents.holds("{ viewer { name } }")).isFalse();
        }
    }

    /** Also as ad hoc documents, which they are while the web app is worked on and after the server was replaced. */
    @Test
    void theWebAppKeepsWithinTheLimitsForStrangers() throws IOException {
        CostSettings cost = GivenSettings.of(CostSettings.class, Map.of());
        GraphQLSchema schema = SchemaGenerator.createdMockedSchema(Files.readString(Path.of("schema.graphqls")));
        Document all = documents();
        List<OperationDefinition> operations = all.getDefinitionsOfType(OperationDefinition.class);
        assertThat(operations).hasSizeGreaterThan(15);
        Map<String, Long> costs = operations.stream()
                .collect(Collectors.toMap(
                        OperationDefinition::getName,
                        operation -> AnswerCost.of(all, operation.getName(), fullPages(operation), schema, cost)));
        assertThat(costs)
                .as(costs.toString())
                .allSatisfy((name, found) -> assertThat(found).as(name).isLessThanOrEqualTo(cost.anonymous()));
    }

    static String id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> fullPages(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains("first"))
                .collect(Collectors.toMap(name -> name, name -> FULL_PAGE));
    }

    @SuppressWarnings("rawtypes")
    private static Document documents() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            List<Definition> definitions = files.filter(file -> file.toString().endsWith(".graphql"))
                    .flatMap(file -> new Parser().parseDocument(text(file)).getDefinitions().stream())
                    .toList();
            return Document.newDocument().definitions(definitions).build();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
