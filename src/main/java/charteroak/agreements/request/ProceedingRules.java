package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.CounselAct;
import charteroak.agreements.act.DocumentAct;
import charteroak.agreements.act.LicenseAct;
import charteroak.agreements.act.PartyAct;
import charteroak.agreements.act.ProjectAct.AnalysisFinished;
import charteroak.agreements.act.ProjectAct.AvailabilityAnswered;
import charteroak.agreements.act.ProjectAct.CrosswalkReleased;
import charteroak.agreements.act.ProjectAct.DecisionCommunicated;
import charteroak.agreements.act.ProjectAct.FilesCalledFor;
import charteroak.agreements.act.ProjectAct.FindingResolved;
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
import charteroak.agreements.act.ProjectAct.OwnLinkDestroyed;
import charteroak.agreements.act.ProjectAct.ProjectClosed;
import charteroak.agreements.act.ProjectAct.ProposalReturned;
import charteroak.agreements.act.ProjectAct.ProposalSubmitted;
import charteroak.agreements.act.ProjectAct.ProposalTakenUp;
import charteroak.agreements.act.ProjectAct.PublicationReviewed;
import charteroak.agreements.act.ProjectAct.Published;
import charteroak.agreements.act.ProjectAct.ReceiptConfirmed;
import charteroak.agreements.act.ProjectAct.RequestSuspended;
import charteroak.agreements.act.ProjectAct.RequestWithdrawn;
import charteroak.agreements.act.ProjectAct.SentForSignature;
import charteroak.agreements.act.ProjectAct.SilenceEscalated;
import charteroak.agreements.act.ProjectAct.SuspensionLifted;
import charteroak.agreements.act.ProjectAct.Voted;
import charteroak.agreements.act.ProjectAct.VotingWindowOpened;
import charteroak.agreements.act.VoidedAct;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.stage.Moves;
import charteroak.agreements.stage.StageNow;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The rules for recording acts in a project, and why others are refused. Pure: no clock, no graph. */
public final class ProceedingRules {

    private final ProjectCircumstances project;
    private final ProposedProceeding proposed;
    private final Act act;

    private ProceedingRules(ProposedProceeding proposed) {
        this.project = proposed.project();
        this.proposed = proposed;
        this.act = proposed.act();
    }

    /** Why an act would be refused in such circumstances; empty when it would be accepted. */
    public static Optional<UserError> refusal(ProjectCircumstances project, Act act) {
        ProceedingRules rules = new ProceedingRules(ProposedProceeding.in(project, act));
        return rules.ofDay()
                .or(rules::ofStage)
                .or(() -> ActInput.refusalWithoutReason(act))
                .or(rules::ofKind);
    }

    private Optional<UserError> ofDay() {
        LocalDate received = project.receivedOn();
        if (received != null && act.effectiveOn().isBefore(received)) {
            return refused(
                    Sentence.of("request.notYetThere", proposed.named(), Part.day(received)),
                    "effectiveOn",
                    Code.INVALID);
        }
        return act.effectiveOn().isAfter(project.today())
                ? refused(Sentence.of("request.factAhead", Part.day(project.today())), "effectiveOn", Code.INVALID)
                : Optional.empty();
    }

    private Optional<UserError> ofStage() {
        Act.Kind kind = act.kind();
        StageNow stage = project.stage();
        LocalDate since = stage.since();
        if (stage.isSuspended() && !Moves.goesOn(kind)) {
            return refused(
                    since == null
                            ? Sentence.of("request.stopped", proposed.named())
                            : Sentence.of("request.stoppedSince", proposed.named(), Part.day(since)),
                    "project",
                    Code.STATE);
        }
        Set<ProjectStage> stages =
                project.intake().author() == null ? Moves.stagesOf(kind) : Moves.stagesOfRequests(kind);
        if (!stages.contains(stage.stage()) && !stages.contains(stage.underneath())) {
            return refused(
                    Sentence.of(
                            "request.otherStage",
                            proposed.named(),
                            stage.stage().words()),
                    "project",
                    Code.STATE);
        }
        return Moves.isStep(kind) && since != null && act.effectiveOn().isBefore(since)
                ? refused(
                        Sentence.of(
                                "request.beforeItsStage",
                                proposed.named(),
                                stage.stage().words(),
                                Part.day(since)),
                        "effectiveOn",
                        Code.STATE)
                : Optional.empty();
    }

    private Optional<UserError> ofKind() {
        IntakeRules intake = new IntakeRules(proposed);
        ApprovalRules approval = new ApprovalRules(proposed);
        LinkageRules linkage = new LinkageRules(proposed);
        OutputRules output = new OutputRules(proposed);
        return switch (act) {
            case ProposalSubmitted unused -> intake.ofHandingIn();
            case ProposalTakenUp unused -> proposed.byOperatingGroup();
            case AvailabilityAnswered unused -> proposed.byProvider();
            case ProposalReturned unused -> proposed.byOperatingGroup();
            case FoundViable unused -> intake.ofViability();
            case FoundNotViable unused -> intake.ofUnviability();
            case FormSubmitted unused -> intake.ofHandingIn();
            case FormTakenUp unused -> proposed.byOperatingGroup();
            case FormReturned unused -> proposed.byOperatingGroup();
            case FoundIneligible unused -> intake.ofIneligibility();
            case FormConfirmedComplete unused -> intake.ofCompleteness();
            case VotingWindowOpened unused -> approval.ofAnotherWindow();
            case SilenceEscalated told -> approval.ofEscalation(told);
            case ModificationRequested unused -> proposed.byProvider();
            case Voted vote -> approval.ofVote(vote);
            case DecisionCommunicated unused -> approval.ofCommunication();
            case SentForSignature unused -> approval.ofSending();
            case VoidedAct voiding -> approval.ofVoiding(voiding);
            case FilesCalledFor unused -> proposed.byOperatingGroup();
            case MatchFileAccepted file -> linkage.ofFile(file);
            case MatchingConfirmed unused -> linkage.ofMatching();
            case InputsDestroyed unused -> linkage.ofInputs();
            case OwnLinkDestroyed unused -> linkage.ofOwnLink();
            case CrosswalkReleased unused -> linkage.ofRelease();
            case ReceiptConfirmed unused -> proposed.byRecipient();
            case OutputSubmitted unused -> proposed.byRecipient();
            case OutputReturned unused -> proposed.byProvider();
            case PublicationReviewed unused -> proposed.byProvider();
            case Published unused -> output.ofPublication();
            case AnalysisFinished unused -> proposed.byRecipient();
            case FindingResolved resolution -> ofResolution(resolution);
            case ProjectClosed unused -> proposed.byOperatingGroup();
            case RequestWithdrawn unused -> proposed.byRecipient().or(proposed::once);
            case RequestSuspended unused -> proposed.byOperatingGroup();
            case SuspensionLifted unused -> proposed.byOperatingGroup();
            case DocumentAct unused -> notInProjects();
            case PartyAct unused -> notInProjects();
            case CounselAct unused -> notInProjects();
            case LicenseAct unused -> notInProjects();
        };
    }

    private Optional<UserError> ofResolution(FindingResolved resolution) {
        String finding = resolution.findingId();
        return project.findings().contains(finding)
                ? proposed.once(each -> finding.equals(each.findingId()))
                : refused(Sentence.of("request.noSuchFinding", proposed.named()), "finding", Code.NOT_FOUND);
    }

    private static Optional<UserError> notInProjects() {
        return refused(Sentence.of("request.notInProjects"), "project", Code.INVALID);
    }
}
