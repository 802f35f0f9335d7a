package charteroak.agreements.formality;

import static charteroak.agreements.agreement.Wording.day;
import static charteroak.agreements.agreement.Wording.one;

import charteroak.agreements.act.Act;
import charteroak.ground.api.UserError;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Acts that take turns, such as suspension and reinstatement, where each ends what the other begins. */
final class AlternatingActs {

    private AlternatingActs() {}

    static @Nullable UserError refusal(Proposed proposed, Act.Kind begins, Act.Kind ends, Predicate<Act> same) {
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
                    "%s has %s since %s; only after %s can there be another."
                            .formatted(
                                    proposed.number(),
                                    one(act.kind().noun()),
                                    day(before.effectiveOn()),
                                    one((act.kind() == begins ? ends : begins).noun())),
                    "effectiveOn");
        }
        if (before == null && act.kind() == ends) {
            return proposed.state(
                    "%s has no %s on %s that %s could end."
                            .formatted(proposed.number(), begins.noun(), day(act.effectiveOn()), one(ends.noun())),
                    "effectiveOn");
        }
        if (after != null && after.kind() == act.kind()) {
            return proposed.state(
                    "%s already has %s that follows on %s; void that one first, or choose a later day."
                            .formatted(proposed.number(), one(act.kind().noun()), day(after.effectiveOn())),
                    "effectiveOn");
        }
        return null;
    }
}
