package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Acts that take turns, such as suspension and reinstatement, where each ends what the other begins. */
final class AlternatingActs {

    private AlternatingActs() {}

    static Optional<UserError> refusal(Proposed proposed, Act.Kind begins, Act.Kind ends, Predicate<Act> same) {
        Act act = proposed.act();
        List<Act> turns = proposed.standing().acts().stream()
                .filter(each -> each.kind() == begins || each.kind() == ends)
                .filter(same)
                .toList();
        Act before = turns.stream()
                .filter(each -> Act.IN_EFFECT.compare(each, act) < 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
        Act after = turns.stream()
                .filter(each -> Act.IN_EFFECT.compare(each, act) > 0)
                .findFirst()
                .orElse(null);
        if (before != null && before.kind() == act.kind()) {
            return proposed.state(
                    Sentence.of(
                            "formality.stillIn",
                            proposed.agreement(),
                            act.kind().one(),
                            Part.day(before.effectiveOn()),
                            (act.kind() == begins ? ends : begins).one()),
                    "effectiveOn");
        }
        if (before == null && act.kind() == ends) {
            return proposed.state(
                    Sentence.of(
                            "formality.nothingToEnd",
                            proposed.agreement(),
                            begins.words(),
                            Part.day(act.effectiveOn()),
                            ends.one()),
                    "effectiveOn");
        }
        if (after != null && after.kind() == act.kind()) {
            return proposed.state(
                    Sentence.of(
                            "formality.followedBySame",
                            proposed.agreement(),
                            act.kind().one(),
                            Part.day(after.effectiveOn())),
                    "effectiveOn");
        }
        return Optional.empty();
    }
}
