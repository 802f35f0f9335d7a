package charteroak.ground.queries;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.parser.Parser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentShapeTests {

    private static final DocumentSettings MOST = new DocumentSettings(1_000, 1_000, 4, 10, 2, 300, 3, 5, 10, 1_000);

    @Test
    void allowsWhatIsJustDeepEnough() {
        assertThat(refusal("{ a { b { c { d } } } }")).isNull();
    }

    @Test
    void refusesOneLevelMore() {
        assertThat(refusal("{ a { b { c { d { e } } } } }")).isEqualTo("A request may nest 4 deep; this one nests 5.");
    }

    @Test
    void countsAFragmentWhereverItIsSpread() {
        String fragment = " fragment F on A { x y z }";
        assertThat(refusal("{ one { ...F } two { ...F } }" + fragment)).isNull();
        assertThat(refusal("{ one { ...F } two { ...F } three { ...F } }" + fragment))
                .isEqualTo("A request may select 10 fields; this one selects 12.");
    }

    @Test
    void seesThroughInlineFragments() {
        assertThat(refusal("{ a { ... on B { b { ... { c { d { e } } } } } } }"))
                .contains("nests 5");
    }

    @Test
    void countsEveryOperation() {
        assertThat(refusal("query One { a b c d e f } query Two { a b c d e f }"))
                .contains("selects 12");
    }

    @Test
    void measuresFragmentsThatDoubleThroughAHundredLevelsAtOnce() {
        String doubling = IntStream.range(0, 100)
                .mapToObj(at -> "fragment F%d on A { ...F%d ... { ...F%d } }".formatted(at, at + 1, at + 1))
                .collect(Collectors.joining(" "));
        assertThat(refusal("{ ...F0 } " + doubling + " fragment F100 on A { x }"))
                .contains("A request may select 10 fields");
    }

    @Test
    void aFragmentThatSpreadsItselfEndsTheCount() {
        assertThat(refusal("{ ...F } fragment F on A { x ...G } fragment G on A { y ...F }"))
                .isNull();
    }

    @Test
    void countsWhatIsRenamedSpreadAndDirected() {
        assertThat(refusal("{ a: x b: x }")).isNull();
        assertThat(refusal("{ a: x b: x c: x }")).isEqualTo("A document may rename 2 fields; this one renames 3.");
        assertThat(refusal("{ x @a @a @a @a }")).isEqualTo("A document may carry 3 directives; this one carries 4.");
        assertThat(refusal("{ x(y: [1, 2, 3, 4, 5, 6]) }")).contains("A list among the arguments may hold 5 things");
    }

    private static @Nullable String refusal(String document) {
        return DocumentShape.refusal(new Parser().parseDocument(document), MOST)
                .map(GraphQLError::getMessage)
                .orElse(null);
    }
}
