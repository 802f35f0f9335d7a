package charteroak.ground.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceJsonTests {

    private static final Reference AGREEMENT = new Reference(Reference.Kind.AGREEMENT, "agreement-1", "DSA-1");
    private static final Sentence SENTENCE = Sentence.several(List.of(
            Sentence.of("deadline.termEnds", AGREEMENT, Part.day(LocalDate.of(2026, 3, 31))),
            Sentence.of("conflict.elements", Part.number(2)),
            Sentence.of("deadline.renewApproval", Series.and(List.of(Part.text("A"), Part.text("B"))), AGREEMENT)));

    @Test
    void readsWhatItWrote() {
        assertThat(read(SentenceJson.of(SENTENCE), SENTENCE.toString())).isEqualTo(SENTENCE);
        assertThat(SentenceJson.of(Sentence.of("deadline.termEnds", AGREEMENT, Part.day(LocalDate.of(2026, 3, 31)))))
                .isEqualTo("""
                        {"key":"deadline.termEnds","parts":[{"kind":"AGREEMENT","id":"agreement-1","name":"DSA-1"},{"day":"2026-03-31"}]}""");
    }

    @Test
    void tellsTheTextAloneWhereNoSentenceWasKept() {
        assertThat(read(null, "The term of DSA-1 ends.")).satisfies(told -> {
            assertThat(told.in(Language.ENGLISH)).isEqualTo("The term of DSA-1 ends.");
            assertThat(told.in(Language.SPANISH)).isEqualTo("The term of DSA-1 ends.");
            assertThat(told.references()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"text\":\"It ends.\"}",
                "{\"key\":\"no.suchTemplate\",\"parts\":[]}",
                "{\"key\":\"gap.notAskedFor\"}",
                "{\"key\":7,\"parts\":[]}",
                "{\"key\":\"sentence.asKept\",\"parts\":[]}",
                "{\"key\":\"sentence.asKept\",\"parts\":[{\"day\":\"soon\"}]}",
                "{\"key\":\"sentence.asKept\",\"parts\":[{\"kind\":\"STAR\",\"id\":\"a\",\"name\":\"It ends.\"}]}",
                "{\"key\":\"sentence.asKept\",\"parts\":[{\"joint\":\"NOR\",\"parts\":[]}]}",
                "{\"key\":\"sentence.asKept\",\"parts\":[{\"flavor\":\"It ends.\"}]}"
            })
    void tellsTheTextWhereItKnowsNoSuchSentence(String json) {
        assertThat(read(json, "It ends.").in(Language.SPANISH)).isEqualTo("It ends.");
    }

    @Test
    void tellsTheTextWhereTheSentenceNoLongerSaysTheSame() {
        assertThat(read(SentenceJson.of(SENTENCE), "Something else.").in(Language.SPANISH))
                .isEqualTo("Something else.");
    }

    private static Sentence read(@Nullable String json, String text) {
        return SentenceJson.read(json, text);
    }
}
