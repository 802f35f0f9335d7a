package charteroak.plan;

import charteroak.agreement.Act;
import charteroak.agreement.Dossier;
import charteroak.request.ProjectHistory;
import charteroak.rules.Facts;
import charteroak.rules.Facts.Lineage;
import java.time.Instant;
import java.util.List;

/** What was known at an instant, and nothing that was recorded later. */
final class Knowledge {

    private Knowledge() {}

    static Facts of(Facts all, Instant knownAt) {
        Facts facts = all.knownAt(knownAt);
        ProjectHistory history = facts.history();
        Instant firstRunAt = facts.lineage().firstRunAt();
        return new Facts(
                facts.project(),
                history == null ? null : new ProjectHistory(history.projectId(), known(history.acts(), knownAt)),
                facts.dossiers().stream()
                        .map(dossier -> new Dossier(
                                dossier.agreement(),
                                dossier.parties(),
                                dossier.schedules(),
                                known(dossier.acts(), knownAt),
                                dossier.users()))
                        .toList(),
                facts.hubs(),
                facts.citations(),
                facts.conditions(),
                new Lineage(
                        firstRunAt == null || firstRunAt.isAfter(knownAt) ? null : firstRunAt,
                        facts.lineage().findings().stream()
                                .filter(finding -> !finding.recordedAt().isAfter(knownAt))
                                .toList()),
                facts.uses());
    }

    private static List<Act> known(List<Act> acts, Instant knownAt) {
        return acts.stream().filter(act -> !act.recordedAt().isAfter(knownAt)).toList();
    }
}
