package charteroak.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentSizeTests {

    private static final ApiSettings SETTINGS = new ApiSettings(4, 10, 5_000, 10);

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

    private static @Nullable String refusal(String document) {
        var entry = DocumentSize.limited(new PreparsedDocumentEntry(new Parser().parseDocument(document)), SETTINGS);
        return entry.hasErrors() ? entry.getErrors().getFirst().getMessage() : null;
    }
}
