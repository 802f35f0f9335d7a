package charteroak.ground.visibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/**
 * Writes a world once more without what is hidden from somebody, and asks them the same: what they are told, to the order, the scores
 * and the places, is the same with hidden things and without. Verdicts are judged by everything and are left out.
 */
final class Undisturbed {

    private static final Set<String> NOT_JUDGED = Set.of(
            "search",
            "search by name",
            "did you mean",
            "suggestions",
            "node",
            "audit trail",
            "whole audit trail",
            "head of the trail",
            "catalogue",
            "dataset",
            "element",
            "elements of a dataset",
            "elements of a system",
            "elements of an agency",
            "agreement",
            "agreements of a party",
            "agreements under one",
            "runs of a dataset",
            "list of PROJECT",
            "list of NOTICE",
            "list of ELEMENT",
            "list of AGREEMENT",
            "list of RUN");

    private final ApplicationContext application;
    private final World world;
    private final Asking asking;
    private final List<Question> questions;

    Undisturbed(ApplicationContext application, World world, Asking asking, List<Question> questions) {
        this.application = application;
        this.world = world;
        this.asking = asking;
        this.questions = questions.stream()
                .filter(question -> NOT_JUDGED.contains(question.path()))
                .toList();
    }

    /** What is told otherwise when nothing is hidden; the world of the catalogue is another one afterwards. */
    List<String> differences(List<Somebody> everybody) {
        Map<Somebody, Map<Question, String>> before = new LinkedHashMap<>();
        everybody.forEach(who -> before.put(who, answers(who)));
        List<String> differences = new ArrayList<>();
        before.forEach((who, answers) -> {
            WrittenWorld.of(application, world.asSeenBy(who));
            answers(who).forEach((question, answer) -> {
                if (!answer.equals(answers.get(question))) {
                    differences.add("%s is told %s by %s, and were nothing hidden, %s"
                            .formatted(who.name(), answers.get(question), question, answer));
                }
            });
        });
        return differences;
    }

    private Map<Question, String> answers(Somebody who) {
        Map<Question, String> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(question, asking.told(question, who)));
        return answers;
    }
}
