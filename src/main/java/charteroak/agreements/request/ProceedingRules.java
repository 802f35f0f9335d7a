package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.CounselAct;
import charteroak.agreements.act.DocumentAct;
import charteroak.agreements.act.LicenseAct;
import charteroak.agreements.act.PartyAct;
import charteroak.agreements.act.ProjectAct.AnalysisFinished;
import charteroak.agreements.act.ProjectAct.CrosswalkReleased;
import charteroak.agreements.act.ProjectAct.DecisionCommunicated;
import charteroak.agreements.act.ProjectAct.FilesCalledFor;
import charteroak.agreements.act.ProjectAct.FindingResolved;
import charteroak.agreements.act.ProjectAct.InputsDestroyed;
import charteroak.agreements.act.ProjectAct.MatchFileAccepted;
import charteroak.agreements.act.ProjectAct.MatchingConfirmed;
import charteroak.agreements.act.ProjectAct.OutputReturned;
import charteroak.agreements.act.ProjectAct.OutputSubmitted;
import charteroak.agreements.act.ProjectAct.OwnLinkDestroyed;
import charteroak.agreements.act.ProjectAct.ProjectClosed;
import charteroak.agreements.act.ProjectAct.PublicationReviewed;
import charteroak.agreements.act.ProjectAct.Published;
import charteroak.agreements.act.ProjectAct.ReceiptConfirmed;
import charteroak.agreements.act.ProjectAct.RequestSuspended;
import charteroak.agreements.act.ProjectAct.RequestWithdrawn;
import charteroak.agreements.act.ProjectAct.SentForSignature;
import charteroak.agreements.act.ProjectAct.SuspensionLifted;
import charteroak.agreements.act.ProjectAct.Voted;
import charteroak.agreements.act.VoidedAct;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Voiding;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.stage.Moves;
import charteroak.agreements.stage.StageNow;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The rules for recording acts in a project, and why others are refused. Pure: no clock, no graph. */
public final class ProceedingRules {

    private final ProjectCircumstances project;
    private final CountingActs counting;
    private final Act act;

    private ProceedingRules(ProjectCircumstances project, Act act) {
        this.project = project;
        this.counting = new CountingActs(project.acts(), Instant.MAX);
        this.act = act;
    }

    /** Why an act would be refused in such circumstances; empty when it would be accepted. */
    public static Optional<UserError> refusal(ProjectCircumstances project, Act act) {
        ProceedingRules rules = new ProceedingRules(project, act);
        return rules.ofDay()
                .or(rules::ofStage)
                .or(() -> ActInput.refusalWithoutReason(act))
                .or(rules::ofKind);
    }

    private Optional<UserError> ofDay() {
        LocalDate received = project.receivedOn();
        if (received != null && act.effectiveOn().isBefore(received)) {
            return refused(
                    Sentence.of("request.notYetThere", named(), Part.day(received)), "effectiveOn", Code.INVALID);
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
                            ? Sentence.of("request.stopped", named())
                            : Sentence.of("request.stoppedSince", named(), Part.day(since)),
                    "project",
                    Code.STATE);
        }
        Set<ProjectStage> stages = Moves.stagesOf(kind);
        if (!stages.contains(stage.stage()) && !stages.contains(stage.underneath())) {
            return refused(
                    Sentence.of("request.otherStage", named(), stage.stage().words()), "project", Code.STATE);
        }
        return Moves.isStep(kind) && since != null && act.effectiveOn().isBefore(since)
                ? refused(
                        Sentence.of(
                                "request.beforeItsStage", named(), stage.stage().words(), Part.day(since)),
                        "effectiveOn",
                        Code.STATE)
                : Optional.empty();
    }

    private Optional<UserError> ofKind() {
        return switch (act) {
            case Voted vote -> ofVote(vote);
            case MatchingConfirmed unused -> byHub().or(() -> once(any -> true));
            case InputsDestroyed unused -> inputsDestroyed();
            case OwnLinkDestroyed unused -> ownLink();
            case CrosswalkReleased unused -> release();
            case PublicationReviewed unused -> project.isProvider(act.byId()) ? Optional.empty() : notAProvider();
            case Published unused -> publication();
            case FindingResolved resolution -> ofResolution(resolution);
            case DecisionCommunicated unused -> byOperatingGroup().or(() -> once(any -> true));
            case SentForSignature unused -> byOperatingGroup().or(this::unfinishedPaperwork);
            case FilesCalledFor unused -> byOperatingGroup();
            case MatchFileAccepted file -> byHub().or(() -> ofFile(file));
            case ReceiptConfirmed unused -> byRecipient();
            case OutputSubmitted unused -> byRecipient();
            case OutputReturned unused -> project.isProvider(act.byId()) ? Optional.empty() : notAProvider();
            case AnalysisFinished unused -> byRecipient();
            case ProjectClosed unused -> byOperatingGroup();
            case RequestWithdrawn unused -> byRecipient().or(() -> once(any -> true));
            case RequestSuspended unused -> byOperatingGroup();
            case SuspensionLifted unused -> byOperatingGroup();
            case VoidedAct unused ->
                Voiding.refusal(project.acts(), act, named()).or(this::voidingOfTold);
            case DocumentAct unused -> notInProjects();
            case PartyAct unused -> notInProjects();
            case CounselAct unused -> notInProjects();
            case LicenseAct unused -> notInProjects();
        };
    }

    private Optional<UserError> ofVote(Voted vote) {
        if (!project.isProvider(act.byId())) {
            return notAProvider();
        }
        return latest(each -> each instanceof Voted && Objects.equals(each.byId(), vote.byId()))
                .filter(each -> each.vote() == vote.vote())
                .flatMap(each -> refused(
                        Sentence.of("request.votedSo", Part.text(vote.vote().name()), Part.day(each.effectiveOn())),
                        "vote",
                        Code.STATE));
    }

    private Optional<UserError> inputsDestroyed() {
        boolean isDue = project.stage().underneath() == ProjectStage.DESTRUCTION_DUE
                || latest(MatchingConfirmed.class::isInstance).isPresent();
        return byHub().or(() -> !isDue
                ? refused(
                        Sentence.of("request.matchingUnconfirmed", named(), Part.day(act.effectiveOn())),
                        "effectiveOn",
                        Code.STATE)
                : once(any -> true));
    }

    private Optional<UserError> ownLink() {
        return project.isProvider(act.byId()) || project.isRecipient(act.byId())
                ? once(each -> Objects.equals(each.byId(), act.byId()))
                : notAProvider();
    }

    private Optional<UserError> release() {
        Agency recipient = project.project().recipient();
        boolean linked = project.isProvider(recipient.id())
                && latest(each -> each instanceof OwnLinkDestroyed
                                && recipient.id().equals(each.byId()))
                        .isEmpty();
        return byHub().or(() -> linked
                ? refused(Sentence.of("request.ownLinkStands", recipient.coded()), "effectiveOn", Code.STATE)
                : once(any -> true));
    }

    private Optional<UserError> publication() {
        if (!project.isRecipient(act.byId())) {
            return refused(
                    Sentence.of(
                            "request.recipientPublishes",
                            project.project().recipient().coded()),
                    "by",
                    Code.STATE);
        }
        Optional<Act> handedIn = latest(OutputSubmitted.class::isInstance);
        List<Reference> missing = project.providers().stream()
                .filter(provider -> latest(each -> each instanceof PublicationReviewed
                                && provider.id().equals(each.byId()))
                        .filter(review -> handedIn.filter(results -> Act.IN_EFFECT.compare(results, review) > 0)
                                .isEmpty())
                        .isEmpty())
                .map(Agency::coded)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "request.reviewsMissing",
                                project.project().recipient().coded(),
                                Series.and(missing)),
                        "effectiveOn",
                        Code.STATE);
    }

    private Optional<UserError> ofResolution(FindingResolved resolution) {
        String finding = resolution.findingId();
        if (!project.findings().contains(finding)) {
            return refused(Sentence.of("request.noSuchFinding", named()), "finding", Code.NOT_FOUND);
        }
        return once(each -> finding.equals(each.findingId()));
    }

    private Optional<UserError> unfinishedPaperwork() {
        if (project.paperwork().none()) {
            return refused(Sentence.of("request.noDocuments", named()), "project", Code.STATE);
        }
        List<Reference> unaffirmed =
                project.paperwork().unaffirmed().stream().map(Agency::coded).toList();
        return unaffirmed.isEmpty()
                ? Optional.empty()
                : refused(Sentence.of("request.unaffirmed", named(), Series.and(unaffirmed)), "project", Code.STATE);
    }

    /** Each provider's file is accepted once for each call. */
    private Optional<UserError> ofFile(MatchFileAccepted file) {
        if (!project.isProvider(file.concernsId())) {
            return refused(
                    Sentence.of("request.providersOnly", named(), Series.and(project.codedProviders())),
                    "party",
                    Code.STATE);
        }
        Optional<Act> called = latest(FilesCalledFor.class::isInstance);
        return counting.inEffect().stream()
                .filter(each -> each instanceof MatchFileAccepted other
                        && other.concernsId().equals(file.concernsId()))
                .filter(each -> called.filter(call -> Act.IN_EFFECT.compare(call, each) > 0)
                        .isEmpty())
                .findFirst()
                .flatMap(each -> refused(
                        Sentence.of("request.alreadyRecorded", named(), Part.day(each.effectiveOn())),
                        "party",
                        Code.STATE));
    }

    /** What was decided and told to the requester is not undone by voiding a vote. */
    private Optional<UserError> voidingOfTold() {
        boolean isVote = project.acts().stream()
                .anyMatch(each -> each instanceof Voted && each.id().equals(act.voidsId()));
        return isVote
                ? latest(DecisionCommunicated.class::isInstance)
                        .flatMap(told -> refused(
                                Sentence.of("request.decisionTold", named(), Part.day(told.effectiveOn())),
                                "act",
                                Code.STATE))
                : Optional.empty();
    }

    private Optional<UserError> byOperatingGroup() {
        return act.byId() != null && project.operatingGroup().contains(act.byId())
                ? Optional.empty()
                : refused(Sentence.of("request.notOperatingGroup"), "by", Code.STATE);
    }

    private Optional<UserError> byRecipient() {
        return project.isRecipient(act.byId())
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "request.recipientOnly",
                                project.project().recipient().coded()),
                        "by",
                        Code.STATE);
    }

    private Optional<UserError> byHub() {
        return act.byId() != null && project.hubs().contains(act.byId())
                ? Optional.empty()
                : refused(Sentence.of("request.notHub"), "by", Code.STATE);
    }

    private Optional<UserError> once(Predicate<Act> same) {
        return counting.inEffect().stream()
                .filter(each -> each.kind() == act.kind())
                .filter(same)
                .findFirst()
                .flatMap(each -> refused(
                        Sentence.of("request.alreadyRecorded", named(), Part.day(each.effectiveOn())),
                        "project",
                        Code.STATE));
    }

    private Optional<UserError> notAProvider() {
        return refused(
                project.providers().isEmpty()
                        ? Sentence.of("request.noProviders", named())
                        : Sentence.of("request.providersOnly", named(), Series.and(project.codedProviders())),
                "by",
                Code.STATE);
    }

    private static Optional<UserError> notInProjects() {
        return refused(Sentence.of("request.notInProjects"), "project", Code.INVALID);
    }

    private Optional<Act> latest(Predicate<Act> wanted) {
        return counting.latest(act.effectiveOn(), wanted);
    }

    private Reference named() {
        return project.project().named();
    }
}
