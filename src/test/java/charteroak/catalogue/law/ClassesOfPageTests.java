package charteroak.catalogue.law;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@SeededGraphTest
class ClassesOfPageTests {

    private final HttpGraphQlTester graphQl;

    @Autowired
    ClassesOfPageTests(HttpGraphQlTester graphQl) {
        this.graphQl = graphQl;
    }

    @Test
    void protectsTheElementsOfAPageAsEachAlone() {
        Set<List<String>> different = new HashSet<>();
        for (String agency : List.of("DOL", "SDE", "CCEH", "DCF", "DMHAS", "JBCSSD", "OEC")) {
            GraphQlTester.Response page = graphQl.document(
                            "query($agency: String) { elements(filter: {agency: $agency}, first: 15) { nodes { id protectionClasses { code name } } edges { node { protectionClasses { name } } } } }")
                    .variable("agency", agency)
                    .execute();
            List<String> ids = texts(page, "elements.nodes[*].id");
            assertThat(ids).hasSize(15);
            for (int at = 0; at < ids.size(); at++) {
                List<String> alone = texts(
                        graphQl.document("query($id: ID!) { element(id: $id) { protectionClasses { code } } }")
                                .variable("id", ids.get(at))
                                .execute(),
                        "element.protectionClasses[*].code");
                assertThat(texts(page, "elements.nodes[%d].protectionClasses[*].code".formatted(at)))
                        .as(ids.get(at))
                        .isEqualTo(alone);
                assertThat(texts(page, "elements.edges[%d].node.protectionClasses[*].name".formatted(at)))
                        .isEqualTo(texts(page, "elements.nodes[%d].protectionClasses[*].name".formatted(at)));
                different.add(alone);
            }
        }
        assertThat(different).hasSizeGreaterThan(5);
    }

    private static List<String> texts(GraphQlTester.Response response, String path) {
        return response.path(path).entityList(String.class).get();
    }
}
