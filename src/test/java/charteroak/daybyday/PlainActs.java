package charteroak.daybyday;

import charteroak.agreements.act.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The acts on one thing that count and have taken effect by a day, found out as plainly as possible. */
final class PlainActs {

    private final List<Act> counting = new ArrayList<>();
    private final Map<LocalDate, List<Act>> byDay = new HashMap<>();

    PlainActs(List<Act> all, Instant knownAt) {
        for (Act act : all) {
            if (act.kind() != Act.Kind.VOIDED && counts(act, all, knownAt)) {
                counting.add(act);
            }
        }
        counting.sort((one, other) -> {
            int byDay = one.effectiveOn().compareTo(other.effectiveOn());
            return byDay != 0 ? byDay : one.recordedAt().compareTo(other.recordedAt());
        });
    }

    List<Act> all() {
        return counting;
    }

    List<Act> by(LocalDate day) {
        return byDay.computeIfAbsent(
                day,
                any -> counting.stream()
                        .filter(act -> !act.effectiveOn().isAfter(day))
                        .toList());
    }

    List<Act> by(LocalDate day, Act.Kind kind) {
        return by(day).stream().filter(act -> act.kind() == kind).toList();
    }

    private static boolean counts(Act act, List<Act> all, Instant knownAt) {
        if (act.recordedAt().isAfter(knownAt)) {
            return false;
        }
        return all.stream().noneMatch(voiding -> act.id().equals(voiding.voidsId()) && counts(voiding, all, knownAt));
    }
}
