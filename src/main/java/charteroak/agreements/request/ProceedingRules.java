package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.CounselAct;
import charteroak.agreements.act.DocumentAct;
import charteroak.agreements.act.LicenseAct;
import charteroak.agreements.act.PartyAct;
import charteroak.agreements.act.ProjectAct.CrosswalkReleased;
import charteroak.agreements.act.ProjectAct.FindingResolved;
import charteroak.agreements.act.ProjectAct.InputsDestroyed;
import charteroak.agreements.act.ProjectAct.MatchingConfirmed;
import charteroak.agreements.act.ProjectAct.OwnLinkDestroyed;
import charteroak.agreements.act.ProjectAct.PublicationReviewed;
import charteroak.agreements.act.ProjectAct.Published;
import charteroak.agreements.act.ProjectAct.Voted;
import charteroak.agreements.act.VoidedAct;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Voiding;
import charteroak.agreements.formality.ActInput;
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
        return rules.ofDay().or(() -> ActInput.refusalWithoutReason(act)).or(rules::ofKind);
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
            case VoidedAct unused -> Voiding.refusal(project.acts(), act, named());
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
        return byHub().or(() -> latest(MatchingConfirmed.class::isInstance).isEmpty()
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
        List<Reference> missing = project.providers().stream()
                .filter(provider -> latest(each -> each instanceof PublicationReviewed
                                && provider.id().equals(each.byId()))
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
