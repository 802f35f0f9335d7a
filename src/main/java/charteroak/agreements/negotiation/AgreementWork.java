package charteroak.agreements.negotiation;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.archive.Archive;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.AwaitedWork;
import charteroak.ground.work.KeptByMark;
import charteroak.ground.work.WaitingWork;
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
import org.springframework.stereotype.Component;

/** Tells which acts agreements wait for; what each waits for is kept until it is written to, its project moves or the day turns. */
@Component
class AgreementWork implements WorkSource {

    private static final Set<WorkKind> KINDS = EnumSet.of(
            WorkKind.AGREEMENT_TO_SIGN,
            WorkKind.AMENDMENT_TO_SIGN,
            WorkKind.SCHEDULE_TO_AFFIRM,
            WorkKind.DESTRUCTION_TO_CERTIFY,
            WorkKind.SCHEDULE_TO_ADD,
            WorkKind.NDA_TO_RECORD,
            WorkKind.ACKNOWLEDGMENT_TO_RECORD,
            WorkKind.ACCESS_TO_GRANT,
            WorkKind.DETERMINATION_TO_RECORD,
            WorkKind.CONDITIONS_TO_ATTEST);

    private final Archive archive;
    private final DueDestructions destructions;
    private final Drafts drafts;
    private final Mandate mandate;
    private final WaitingWork<AwaitedAct> work;
    private final Clock clock;
    private final KeptByMark<AgreementId, List<AwaitedAct>> kept = new KeptByMark<>();

    AgreementWork(
            Archive archive,
            DueDestructions destructions,
            Drafts drafts,
            Mandate mandate,
            AwaitedWork work,
            Clock clock) {
        this.archive = archive;
        this.destructions = destructions;
        this.drafts = drafts;
        this.mandate = mandate;
        this.work = work.kept(KINDS, this::awaited, this::allows);
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return KINDS;
    }

    @Override
    public List<WorkItem> waitingFor(Caller caller, Viewer viewer, Set<WorkKind> kinds) {
        return work.of(caller, viewer, kinds);
    }

    @Override
    public List<List<WorkItem>> waitingForEach(List<Caller> callers, Viewer viewer, Set<WorkKind> kinds) {
        return work.ofEach(callers, viewer, kinds);
    }

    private boolean allows(AwaitedAct awaited, Set<String> done, Caller asker) {
        return mandate.refusal(awaited, done, asker).isEmpty();
    }

    private List<AwaitedAct> awaited(LocalDate today, Viewer viewer) {
        Map<AgreementId, DestructionDue> due = destructions.seenBy(viewer);
        Map<AgreementId, String> marks = new LinkedHashMap<>();
        archive.stamps(viewer)
                .forEach((id, stamp) -> marks.put(id, stamp.isEmpty() ? "" : today + " " + stamp + " " + due.get(id)));
        return kept.of(marks, ids -> workedOut(ids, due, today)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Map<AgreementId, List<AwaitedAct>> workedOut(
            Collection<AgreementId> ids, Map<AgreementId, DestructionDue> due, LocalDate today) {
        Map<AgreementId, List<AwaitedAct>> awaited = new HashMap<>();
        Map<AgreementId, Dossier> dossiers = archive.dossiers(ids);
        Map<ScheduleId, Set<String>> attested = drafts.attested(dossiers.values().stream()
                .flatMap(dossier -> dossier.schedules().stream())
                .map(Schedule::id)
                .toList());
        dossiers.forEach((id, dossier) ->
                awaited.put(id, AwaitedActs.of(dossier, due.get(id), attested, today, clock.getZone())));
        return awaited;
    }
}
