package charteroak.agreements.request;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.AwaitedWork;
import charteroak.ground.work.KeptByMark;
import charteroak.ground.work.WaitingWork;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which acts projects wait for; what each waits for is kept until something is done in it or the day turns. */
@Component
class ProjectWork implements WorkSource {

    private static final Set<WorkKind> KINDS = EnumSet.of(
            WorkKind.FORM_TO_WRITE,
            WorkKind.PROPOSAL_TO_TAKE_UP,
            WorkKind.AVAILABILITY_TO_ANSWER,
            WorkKind.VIABILITY_TO_FIND,
            WorkKind.FORM_TO_TAKE_UP,
            WorkKind.FORM_TO_CONFIRM,
            WorkKind.PROPOSAL_TO_RETURN,
            WorkKind.FORM_TO_RETURN,
            WorkKind.VOTING_WINDOW_TO_OPEN,
            WorkKind.SILENCE_TO_ESCALATE,
            WorkKind.REQUEST_TO_VOTE_ON,
            WorkKind.MATCHING_TO_CONFIRM,
            WorkKind.INPUTS_TO_DESTROY,
            WorkKind.OWN_LINK_TO_DESTROY,
            WorkKind.CROSSWALK_TO_RELEASE,
            WorkKind.PUBLICATION_TO_REVIEW,
            WorkKind.PUBLICATION_TO_RECORD,
            WorkKind.DECISION_TO_COMMUNICATE,
            WorkKind.AGREEMENTS_TO_SEND,
            WorkKind.FILES_TO_CALL_FOR,
            WorkKind.MATCH_FILE_TO_ACCEPT,
            WorkKind.RECEIPT_TO_CONFIRM,
            WorkKind.PROJECT_TO_CLOSE,
            WorkKind.AGREEMENT_TO_DRAFT,
            WorkKind.RESULTS_TO_HAND_IN,
            WorkKind.ANALYSIS_TO_FINISH,
            WorkKind.SUSPENSION_TO_LIFT);

    private final ProceedingFacts facts;
    private final CircumstancesNow circumstances;
    private final Entitlement entitlement;
    private final WaitingWork<AwaitedProceeding> work;
    private final Catalog catalog;
    private final KeptByMark<ProjectId, List<AwaitedProceeding>> kept = new KeptByMark<>();

    ProjectWork(
            ProceedingFacts facts,
            CircumstancesNow circumstances,
            Entitlement entitlement,
            AwaitedWork work,
            Catalog catalog) {
        this.facts = facts;
        this.circumstances = circumstances;
        this.entitlement = entitlement;
        this.work = work.kept(KINDS, this::awaited, this::allows);
        this.catalog = catalog;
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

    private boolean allows(AwaitedProceeding awaited, Set<String> done, Caller asker) {
        return awaited.isFor(asker)
                && entitlement
                        .refusal(awaited.kind().deed(), awaited.by().code(), awaited.project(), done, asker)
                        .isEmpty();
    }

    private List<AwaitedProceeding> awaited(LocalDate today, Viewer viewer) {
        ProceedingFacts.Underway underway = facts.underway(today, viewer);
        Map<ProjectId, String> marks = new LinkedHashMap<>();
        String day = today + " " + underway.hubs() + " ";
        underway.marks().forEach((id, mark) -> marks.put(id, day + mark));
        List<AgencyId> hubs = underway.hubs().stream().map(AgencyId::new).toList();
        return kept.of(marks, ids -> workedOut(ids, hubs, today)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Map<ProjectId, List<AwaitedProceeding>> workedOut(
            Collection<ProjectId> ids, List<AgencyId> hubIds, LocalDate today) {
        List<Agency> hubs = catalog.agencies(hubIds).values().stream()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
        Map<ProjectId, List<AwaitedProceeding>> awaited = new HashMap<>();
        List<Agency> operatingGroup = facts.operatingGroup(today);
        circumstances
                .today(ids, today)
                .forEach((id, project) -> awaited.put(id, AwaitedProceedings.of(project, hubs, operatingGroup)));
        return awaited;
    }
}
