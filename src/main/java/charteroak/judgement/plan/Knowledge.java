package charteroak.judgement.plan;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.judgement.facts.Facts;
import java.time.Instant;
import java.util.List;

/** What was known at an instant, without anything recorded later. */
final class Knowledge {

    private Knowledge() {}

    static Facts of(Facts all, Instant knownAt) {
        Facts facts = all.knownAt(knownAt);
        return facts.with(
                facts.dossiers().stream()
                        .map(dossier -> known(dossier, knownAt))
                        .toList(),
                facts.citations());
    }

    private static Dossier known(Dossier dossier, Instant knownAt) {
        List<Act> acts = dossier.acts().stream()
                .filter(act -> !act.recordedAt().isAfter(knownAt))
                .toList();
        List<Schedule> schedules = dossier.schedules().stream()
                .filter(schedule -> adds(acts, schedule) || !adds(dossier.acts(), schedule))
                .toList();
        return new Dossier(dossier.agreement(), dossier.parties(), schedules, acts, dossier.users());
    }

    private static boolean adds(List<Act> acts, Schedule schedule) {
        return acts.stream().anyMatch(act -> act.addsIds().contains(schedule.id()));
    }
}
