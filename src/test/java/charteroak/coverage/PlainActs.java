package charteroak.coverage;

import charteroak.agreement.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The acts on one thing that count and have taken effect by a day, found out as plainly as possible. */
final class PlainActs {

    private final List<Act> all;
    private final Instant knownAt;
    private final Map<LocalDate, List<Act>> byDay = new HashMap<>();

    PlainActs(List<Act> all, Instant knownAt) {
        this.all = all;
        this.knownAt = knownAt;
    }

    List<Act> by(LocalDate day) {
        return byDay.computeIfAbsent(day, this::countingBy);
    }

    List<Act> by(LocalDate day, Act.Kind kind) {
        return by(day).stream().filter(act -> act.kind() == kind).toList();
    }

    private List<Act> countingBy(LocalDate day) {
        List<Act> counting = new ArrayList<>();
        for (Act act : all) {
            if (act.kind() != Act.Kind.VOIDED && !act.effectiveOn().isAfter(day) && counts(act)) {
                counting.add(act);
            }
        }
        counting.sort((one, other) -> {
            int byDay = one.effectiveOn().compareTo(other.effectiveOn());
            return byDay != 0 ? byDay : one.recordedAt().compareTo(other.recordedAt());
        });
        return counting;
    }

    private boolean counts(Act act) {
        if (act.recordedAt().isAfter(knownAt)) {
            return false;
        }
        return all.stream().noneMatch(voiding -> act.id().equals(voiding.voidsId()) && counts(voiding));
    }
}
