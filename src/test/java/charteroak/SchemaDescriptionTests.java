package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.Description;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaDescriptionTests {

    @Test
    void everythingInTheSchemaHasASentence() throws IOException {
        List<String> silent = new ArrayList<>();
        var document = Parser.parse(Files.readString(Path.of("schema.graphqls")));
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                                if (node instanceof AbstractDescribedNode<?> described
                                        && !isSentence(described.getDescription())) {
                                    silent.add(
                                            "line " + node.getSourceLocation().getLine() + ": " + node);
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        assertThat(silent).isEmpty();
    }

    private static boolean isSentence(@Nullable Description description) {
        return description != null
                && description.getContent().strip().endsWith(".")
                && description.getContent().strip().length() >= 8;
    }
}
