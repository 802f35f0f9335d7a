package charteroak.agreements.negotiation;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.archive.Archive;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.KeptByMark;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which acts agreements wait for; what each waits for is kept until it is written to or the day turns. */
@Component
class AgreementWork implements WorkSource {

    private static final Set<WorkKind> KINDS = EnumSet.of(
            WorkKind.AGREEMENT_TO_SIGN,
            WorkKind.AMENDMENT_TO_SIGN,
            WorkKind.SCHEDULE_TO_AFFIRM,
            WorkKind.DESTRUCTION_TO_CERTIFY);

    private final Archive archive;
    private final Mandate mandate;
    private final Clock clock;
    private final KeptByMark<AgreementId, List<AwaitedAct>> kept = new KeptByMark<>();

    AgreementWork(Archive archive, Mandate mandate, Clock clock) {
        this.archive = archive;
        this.mandate = mandate;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return KINDS;
    }

    @Override
    public List<WorkItem> waitingFor(Caller caller, Viewer viewer, Set<WorkKind> kinds) {
        Set<WorkKind> open = KINDS.stream()
                .filter(kind -> kinds.contains(kind) && mandate.allowsSomewhere(kind.deed(), caller))
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return List.of();
        }
        List<AwaitedAct> ofTheirs = awaited(viewer).stream()
                .filter(awaited -> open.contains(awaited.kind()))
                .filter(awaited -> isAllowed(awaited, Set.of(), caller))
                .toList();
        Map<String, Set<String>> done = mandate.done(
                ofTheirs.stream()
                        .map(awaited -> awaited.agreement().id().value())
                        .collect(Collectors.toSet()),
                caller);
        return ofTheirs.stream()
                .filter(awaited -> isAllowed(
                        awaited, done.getOrDefault(awaited.agreement().id().value(), Set.of()), caller))
                .map(AwaitedAct::item)
                .toList();
    }

    private boolean isAllowed(AwaitedAct awaited, Set<String> done, Caller caller) {
        return mandate.refusal(awaited.act(), awaited.matter(), done, caller).isEmpty();
    }

    private List<AwaitedAct> awaited(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Map<AgreementId, String> marks = new LinkedHashMap<>();
        archive.stamps(viewer).forEach((id, stamp) -> marks.put(id, stamp.isEmpty() ? "" : today + " " + stamp));
        return kept.of(marks, ids -> workedOut(ids, today)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Map<AgreementId, List<AwaitedAct>> workedOut(Collection<AgreementId> ids, LocalDate today) {
        Map<AgreementId, List<AwaitedAct>> awaited = new HashMap<>();
        archive.dossiers(ids)
                .forEach((id, dossier) -> awaited.put(id, AwaitedActs.of(dossier, today, clock.getZone())));
        return awaited;
    }
}
