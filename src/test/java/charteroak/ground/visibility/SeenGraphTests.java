package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.GraphTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class SeenGraphTests {

    private static final String RESTRICTED = """
            WITH {readers: ['SERVER']} AS thing
            WHERE visible(thing)
            RETURN 1
            """;

    private final SeenGraph graph;

    @Autowired
    SeenGraphTests(SeenGraph graph) {
        this.graph = graph;
    }

    @Test
    void aReadForSomebodyAnswersWhatTheyMaySee() {
        assertThat(graph.by(Viewer.PUBLIC, RESTRICTED).count()).isZero();
        assertThat(graph.by(Viewer.SERVER, RESTRICTED).count()).isOne();
    }

    @Test
    void theSameTextAskedAgainIsForWhoeverAsksThen() {
        graph.by(Viewer.SERVER, RESTRICTED).count();
        assertThat(graph.by(Viewer.PUBLIC, RESTRICTED).count()).isZero();
    }

    @Test
    void aReadForNobodyCannotSayVisible() {
        assertThatThrownBy(() -> graph.unseen("made up", RESTRICTED).count()).hasMessageContaining("visible");
    }
}
