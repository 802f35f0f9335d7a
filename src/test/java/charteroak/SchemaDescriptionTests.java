package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.Description;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaDescriptionTests {

    @Test
    void everythingInTheSchemaHasASentence() throws IOException {
        assertThat(describedOtherwiseThan(SchemaDescriptionTests::isSentence)).isEmpty();
    }

    @Test
    void descriptionsHaveFiveWordsOrMoreBecauseFewerNameNoSubject() throws IOException {
        assertThat(describedOtherwiseThan(text -> wordsOf(text) >= 5)).isEmpty();
    }

    @Test
    void descriptionsAreSpelledAsAmericansSpell() throws IOException {
        assertThat(describedOtherwiseThan(
                        text -> !AmericanSpellingTests.BRITISH.matcher(text).find()))
                .isEmpty();
    }

    private static List<String> describedOtherwiseThan(Predicate<String> rule) throws IOException {
        List<String> others = new ArrayList<>();
        var document = new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(Files.readString(Path.of("schema.graphqls")))
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                        .build());
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                                if (node instanceof AbstractDescribedNode<?> described
                                        && !rule.test(textOf(described.getDescription()))) {
                                    others.add(
                                            "line " + node.getSourceLocation().getLine() + ": " + node);
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        return others;
    }

    private static String textOf(@Nullable Description description) {
        return description == null ? "" : description.getContent().strip();
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") && text.length() >= 8;
    }

    private static int wordsOf(String text) {
        return text.split("\\s+").length;
    }
}
