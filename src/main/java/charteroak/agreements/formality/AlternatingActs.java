package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Acts that take turns, such as suspension and reinstatement, where each ends what the other begins. Others may stand among them that do
 * neither: they come only while nothing is begun.
 */
final class AlternatingActs {

    private AlternatingActs() {}

    static Optional<UserError> refusal(Proposed proposed, Act.Kind begins, Act.Kind ends, Predicate<Act> amongThem) {
        Act act = proposed.act();
        List<Act> turns = proposed.standing().acts().stream().filter(amongThem).toList();
        Act before = turns.stream()
                .filter(each -> Act.IN_EFFECT.compare(each, act) < 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
        Act after = turns.stream()
                .filter(each -> Act.IN_EFFECT.compare(each, act) > 0)
                .findFirst()
                .orElse(null);
        boolean comesAfterABeginning = act.kind() == ends;
        if (before != null && (before.kind() == begins) != comesAfterABeginning) {
            return proposed.state(
                    Sentence.of(
                            "formality.stillIn",
                            proposed.agreement(),
                            before.kind().one(),
                            Part.day(before.effectiveOn()),
                            (comesAfterABeginning ? begins : ends).one()),
                    "effectiveOn");
        }
        if (before == null && comesAfterABeginning) {
            return proposed.state(
                    Sentence.of(
                            "formality.nothingToEnd",
                            proposed.agreement(),
                            begins.words(),
                            Part.day(act.effectiveOn()),
                            ends.one()),
                    "effectiveOn");
        }
        boolean takesATurn = act.kind() == begins || act.kind() == ends;
        if (takesATurn && after != null && (after.kind() == ends) == comesAfterABeginning) {
            return proposed.state(
                    Sentence.of(
                            "formality.followedBySame",
                            proposed.agreement(),
                            after.kind().one(),
                            Part.day(after.effectiveOn())),
                    "effectiveOn");
        }
        return Optional.empty();
    }
}
