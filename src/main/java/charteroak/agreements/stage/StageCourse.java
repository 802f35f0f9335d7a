package charteroak.agreements.stage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.ProjectAct.AnalysisFinished;
import charteroak.agreements.act.ProjectAct.CrosswalkReleased;
import charteroak.agreements.act.ProjectAct.DecisionCommunicated;
import charteroak.agreements.act.ProjectAct.FilesCalledFor;
import charteroak.agreements.act.ProjectAct.FormConfirmedComplete;
import charteroak.agreements.act.ProjectAct.FormReturned;
import charteroak.agreements.act.ProjectAct.FormSubmitted;
import charteroak.agreements.act.ProjectAct.FormTakenUp;
import charteroak.agreements.act.ProjectAct.FoundIneligible;
import charteroak.agreements.act.ProjectAct.FoundNotViable;
import charteroak.agreements.act.ProjectAct.FoundViable;
import charteroak.agreements.act.ProjectAct.InputsDestroyed;
import charteroak.agreements.act.ProjectAct.MatchFileAccepted;
import charteroak.agreements.act.ProjectAct.MatchingConfirmed;
import charteroak.agreements.act.ProjectAct.ModificationRequested;
import charteroak.agreements.act.ProjectAct.OutputReturned;
import charteroak.agreements.act.ProjectAct.OutputSubmitted;
import charteroak.agreements.act.ProjectAct.ProjectClosed;
import charteroak.agreements.act.ProjectAct.ProposalReturned;
import charteroak.agreements.act.ProjectAct.ProposalSubmitted;
import charteroak.agreements.act.ProjectAct.ProposalTakenUp;
import charteroak.agreements.act.ProjectAct.Published;
import charteroak.agreements.act.ProjectAct.ReceiptConfirmed;
import charteroak.agreements.act.ProjectAct.RequestSuspended;
import charteroak.agreements.act.ProjectAct.RequestWithdrawn;
import charteroak.agreements.act.ProjectAct.SentForSignature;
import charteroak.agreements.act.ProjectAct.SuspensionLifted;
import charteroak.agreements.act.ProjectAct.Voted;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stages that a project went through, worked out from the acts that count, in the order in which they take effect: whoever records
 * them in another order gets the same. Pure: no clock, no graph.
 */
public final class StageCourse {

    private final StageFacts facts;
    private final ProjectDocuments documents;
    private final Days ended;
    private final List<StageEntry> entries = new ArrayList<>();
    private final Map<AgencyId, Act.Vote> votes = new HashMap<>();
    private final Set<AgencyId> accepted = new HashSet<>();
    /** Whether the Hub holds what providers sent it. */
    private boolean isAtHub;
    /** Whether linked data has reached the recipient. */
    private boolean isReleased;

    /** The day until which the course is told. */
    private LocalDate reached = LocalDate.MIN;

    /** Whether anybody but its author has seen the request. */
    private boolean isHandedIn;

    private @Nullable Act suspension;

    private StageCourse(StageFacts facts) {
        this.facts = facts;
        this.documents = new ProjectDocuments(facts.documents());
        this.ended = documents.ended();
        this.isAtHub = Moves.AT_HUB.contains(facts.takenOver());
        this.isReleased = Moves.RELEASED.contains(facts.takenOver());
        entries.add(new StageEntry(facts.takenOver(), null, null));
    }

    /** The course of a project until a day. */
    public static StageCourse of(StageFacts facts, LocalDate day) {
        StageCourse course = new StageCourse(facts);
        Stream.concat(new CountingActs(facts.acts(), Instant.MAX).inEffect().stream(), course.documents.certificates())
                .filter(act -> !act.effectiveOn().isAfter(day))
                .sorted(Act.IN_EFFECT)
                .forEach(course::follow);
        course.goOnTo(day);
        return course;
    }

    /** The stages in the order in which they were reached, without suspensions. */
    public List<StageEntry> entries() {
        return List.copyOf(entries);
    }

    /** Where the project stands. */
    public StageEntry now() {
        return suspension == null
                ? entries.getLast()
                : new StageEntry(ProjectStage.SUSPENDED, suspension.effectiveOn(), suspension.id());
    }

    /** The stage to which the project returns when its suspension is lifted; null while it is not suspended. */
    public @Nullable ProjectStage kept() {
        return suspension == null ? null : stage();
    }

    private ProjectStage stage() {
        return entries.getLast().stage();
    }

    private void follow(Act act) {
        if (act instanceof FilesCalledFor) {
            executeBy(act.effectiveOn(), act.recordedAt());
        }
        goOnTo(act.effectiveOn());
        ProjectStage next = next(act);
        if (next != stage() && facts.moves(act)) {
            entries.add(new StageEntry(next, act.effectiveOn(), act.id()));
        }
    }

    /** Lets the days pass on which nobody does anything. */
    private void goOnTo(LocalDate day) {
        executeBy(day, Instant.MAX);
        endBy(day);
        reached = day;
    }

    /** That no license runs any more is nobody's act: what is held is to be destroyed from the day after. */
    private void endBy(LocalDate day) {
        boolean isHeld = isAtHub || isReleased;
        LocalDate at = reached;
        while (isHeld && at != null && !at.isAfter(day) && Moves.UNDER_LICENSE.contains(stage())) {
            Days.Span run = ended.around(at);
            if (ended.contains(at) && facts.moves(Objects.requireNonNull(run.from()))) {
                entries.add(new StageEntry(ProjectStage.DESTRUCTION_DUE, at, null));
            }
            at = run.until() == null ? null : run.until().plusDays(1);
        }
    }

    /** That all documents are executed is nobody's act: it comes about with the last signature. What is drafted once files are called for undoes nothing. */
    private void executeBy(LocalDate day, Instant writtenBy) {
        if (stage() == ProjectStage.SIGNATURE_COLLECTION) {
            LocalDate sent = entries.getLast().since();
            documents
                    .executedOn(writtenBy)
                    .filter(executed -> !executed.isAfter(day))
                    .map(executed -> sent != null && sent.isAfter(executed) ? sent : executed)
                    .ifPresent(since -> entries.add(new StageEntry(ProjectStage.DSA_EXECUTED, since, null)));
        }
    }

    private ProjectStage next(Act act) {
        return switch (act) {
            case ProposalSubmitted unused -> {
                isHandedIn = true;
                yield from(act, ProjectStage.PROPOSAL_SUBMITTED);
            }
            case ProposalTakenUp unused -> from(act, ProjectStage.VIABILITY_REVIEW);
            case ProposalReturned unused -> from(act, ProjectStage.DRAFT);
            case FoundViable unused -> from(act, ProjectStage.FORM_ISSUED);
            case FoundNotViable unused -> from(act, ProjectStage.REJECTED);
            case FormSubmitted unused -> {
                isHandedIn = true;
                yield from(act, ProjectStage.FORM_SUBMITTED);
            }
            case FormTakenUp unused -> from(act, ProjectStage.COMPLETENESS_REVIEW);
            case FormReturned unused -> from(act, ProjectStage.FORM_ISSUED);
            case FoundIneligible unused -> from(act, ProjectStage.REJECTED);
            case FormConfirmedComplete unused -> from(act, ProjectStage.IN_REVIEW);
            case Voted vote -> after(vote);
            case ModificationRequested unused -> {
                votes.clear();
                yield from(act, ProjectStage.MODIFICATION_REQUESTED);
            }
            case DecisionCommunicated unused ->
                stage() == ProjectStage.APPROVED ? ProjectStage.AGREEMENT_DRAFTING : stage();
            case SentForSignature unused -> from(act, ProjectStage.SIGNATURE_COLLECTION);
            case FilesCalledFor unused -> {
                accepted.clear();
                yield from(act, ProjectStage.FILES_IN_PREPARATION);
            }
            case MatchFileAccepted file -> after(file);
            case MatchingConfirmed unused -> {
                isAtHub = true;
                yield stage() == ProjectStage.MATCHING ? ProjectStage.DISCLOSURE_REVIEW : stage();
            }
            case InputsDestroyed unused -> {
                isAtHub = false;
                yield afterDestruction(act);
            }
            case CrosswalkReleased unused -> {
                isReleased = true;
                yield stage() == ProjectStage.DISCLOSURE_REVIEW ? ProjectStage.DATA_RELEASED : stage();
            }
            case ReceiptConfirmed unused -> from(act, ProjectStage.ANALYSIS);
            case OutputSubmitted unused -> from(act, ProjectStage.PREPUBLICATION_REVIEW);
            case OutputReturned unused -> from(act, ProjectStage.REVISION_REQUIRED);
            case Published unused -> stage() == ProjectStage.PREPUBLICATION_REVIEW ? ProjectStage.PUBLISHED : stage();
            case AnalysisFinished unused -> from(act, ProjectStage.DESTRUCTION_DUE);
            case ProjectClosed unused -> from(act, ProjectStage.CLOSED);
            case RequestWithdrawn unused -> {
                if (facts.moves(act) && Moves.stagesOf(act.kind()).contains(stage())) {
                    suspension = null;
                }
                boolean isOut = isAtHub || isReleased || stage() == ProjectStage.DESTRUCTION_DUE;
                yield from(act, isOut ? ProjectStage.DESTRUCTION_DUE : ProjectStage.WITHDRAWN);
            }
            case RequestSuspended unused -> {
                boolean isPrivate = stage() == ProjectStage.DRAFT && !isHandedIn;
                suspension = isPrivate || Moves.isOver(stage()) || !facts.moves(act) ? null : act;
                yield stage();
            }
            case SuspensionLifted unused -> {
                suspension = null;
                yield stage();
            }
            default -> act.kind() == Kind.DESTRUCTION_CERTIFIED ? afterDestruction(act) : stage();
        };
    }

    private ProjectStage from(Act act, ProjectStage next) {
        return Moves.stagesOf(act.kind()).contains(stage()) ? next : stage();
    }

    /** One agency that says no ends the request; it is approved once all whose data it asks for have said yes. */
    private ProjectStage after(Voted vote) {
        if (vote.byId() != null) {
            votes.put(vote.byId(), vote.vote());
        }
        if (stage() != ProjectStage.IN_REVIEW) {
            return stage();
        }
        if (vote.vote() == Act.Vote.NO) {
            return ProjectStage.REJECTED;
        }
        boolean allAgree = !facts.providers().isEmpty()
                && facts.providers().stream().allMatch(provider -> votes.get(provider) == Act.Vote.YES);
        return allAgree ? ProjectStage.APPROVED : stage();
    }

    private ProjectStage after(MatchFileAccepted file) {
        isAtHub = true;
        if (file.concernsId() != null) {
            accepted.add(file.concernsId());
        }
        return stage() == ProjectStage.FILES_IN_PREPARATION && accepted.containsAll(facts.providers())
                ? ProjectStage.MATCHING
                : stage();
    }

    /** Destroying early is always allowed; it is certified once nobody holds anything: neither the Hub nor whoever received linked data. */
    private ProjectStage afterDestruction(Act act) {
        boolean isHeld = isReleased && !documents.certifiedBy(act.effectiveOn());
        boolean isInUse = Moves.stagesOf(Kind.ANALYSIS_FINISHED).contains(stage());
        if (isHeld || !(isInUse || stage() == ProjectStage.DESTRUCTION_DUE)) {
            return stage();
        }
        return isAtHub ? ProjectStage.DESTRUCTION_DUE : ProjectStage.DESTRUCTION_CERTIFIED;
    }
}
