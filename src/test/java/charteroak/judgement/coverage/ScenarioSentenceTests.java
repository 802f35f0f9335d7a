package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleResult.ConditionResult;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.verdict.Evaluation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the worked scenarios say of every use, in both languages. */
class ScenarioSentenceTests {

    @Test
    void sayEveryReasonAndRemedyInBothLanguages() {
        Set<Sentence> said = new LinkedHashSet<>();
        Scenarios.all().forEach(scenario -> said(scenario).forEach(said::add));
        List<String> untranslated = new ArrayList<>();
        for (Sentence sentence : said) {
            String english = sentence.in(Language.ENGLISH);
            String spanish = sentence.in(Language.SPANISH);
            assertThat(english).as(sentence.key()).isNotBlank();
            if (english.equals(spanish) && !isUntranslated(sentence)) {
                untranslated.add(english);
            }
        }
        assertThat(untranslated).isEmpty();
        assertThat(said).hasSizeGreaterThan(300);
    }

    /** Whether a sentence is made of names, numbers and untranslated words alone. */
    private static boolean isUntranslated(Part part) {
        return switch (part) {
            case Sentence sentence ->
                NAMES.contains(sentence.key())
                        && sentence.parts().stream().allMatch(ScenarioSentenceTests::isUntranslated);
            case Series series -> series.parts().stream().allMatch(ScenarioSentenceTests::isUntranslated);
            default -> true;
        };
    }

    /** Templates that add no words to what stands in their places. */
    private static final Set<String> NAMES = Set.of("evidence.thing", "sentence.several");

    private static Stream<Sentence> said(Scenario scenario) {
        return Evaluation.report(scenario.facts(), scenario.moment()).elements().stream()
                .flatMap(use -> use.rules().stream())
                .flatMap(ScenarioSentenceTests::said);
    }

    private static Stream<Sentence> said(RuleResult rule) {
        return Stream.of(
                        Stream.of(rule.reason()),
                        rule.remedies().stream().map(Remedy::sentence),
                        rule.evidence().stream().map(Evidence::label),
                        rule.reasons().stream().map(ConditionResult::reason),
                        rule.reasons().stream()
                                .flatMap(condition -> condition.remedies().stream())
                                .map(Remedy::sentence))
                .flatMap(each -> each);
    }
}
