package charteroak.agreements.request;

import static charteroak.agreements.agreement.Wording.day;
import static charteroak.agreements.agreement.Wording.list;

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
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules for recording acts in a project, and why others are refused. Pure: no clock, no graph. */
final class ProceedingRules {

    private final ProjectCircumstances project;
    private final CountingActs counting;
    private final Act act;

    private ProceedingRules(ProjectCircumstances project, Act act) {
        this.project = project;
        this.counting = new CountingActs(project.acts(), Instant.MAX);
        this.act = act;
    }

    static Optional<UserError> refusal(ProjectCircumstances project, Act act) {
        ProceedingRules rules = new ProceedingRules(project, act);
        UserError refusal = rules.ofDay();
        return Optional.ofNullable(refusal == null ? rules.ofKind() : refusal);
    }

    private @Nullable UserError ofDay() {
        LocalDate received = project.receivedOn();
        if (received != null && act.effectiveOn().isBefore(received)) {
            return refused(
                    "%s did not exist before %s, when its request came in.".formatted(number(), day(received)),
                    "effectiveOn",
                    Code.INVALID);
        }
        return act.effectiveOn().isAfter(project.today())
                ? refused(
                        "This states what has happened, so it cannot be dated later than today, %s."
                                .formatted(day(project.today())),
                        "effectiveOn",
                        Code.INVALID)
                : null;
    }

    private @Nullable UserError ofKind() {
        return switch (act) {
            case Voted vote -> ofVote(vote);
            case MatchingConfirmed unused -> byHub() == null ? once(any -> true) : byHub();
            case InputsDestroyed unused -> inputsDestroyed();
            case OwnLinkDestroyed unused -> ownLink();
            case CrosswalkReleased unused -> release();
            case PublicationReviewed unused -> project.isProvider(act.byId()) ? null : notAProvider();
            case Published unused -> publication();
            case FindingResolved resolution -> ofResolution(resolution);
            case VoidedAct unused ->
                Voiding.refusal(project.acts(), act, number()).orElse(null);
            case DocumentAct unused ->
                refused("This is done to an agreement, not in a project.", "project", Code.INVALID);
            case PartyAct unused -> refused("This is done to an agreement, not in a project.", "project", Code.INVALID);
            case CounselAct unused ->
                refused("This is done to an agreement, not in a project.", "project", Code.INVALID);
            case LicenseAct unused ->
                refused("This is done to an agreement, not in a project.", "project", Code.INVALID);
        };
    }

    private @Nullable UserError ofVote(Voted vote) {
        if (!project.isProvider(act.byId())) {
            return notAProvider();
        }
        return latest(each -> each instanceof Voted && Objects.equals(each.byId(), vote.byId()))
                .filter(each -> each.vote() == vote.vote())
                .map(each -> refused(
                        "This agency has voted %s since %s; it may change its vote, not repeat it."
                                .formatted(vote.vote(), day(each.effectiveOn())),
                        "vote",
                        Code.STATE))
                .orElse(null);
    }

    private @Nullable UserError inputsDestroyed() {
        UserError notHub = byHub();
        if (notHub != null) {
            return notHub;
        }
        return latest(MatchingConfirmed.class::isInstance).isEmpty()
                ? refused(
                        "Matching in %s is not confirmed complete by %s; confirm it first."
                                .formatted(number(), day(act.effectiveOn())),
                        "effectiveOn",
                        Code.STATE)
                : once(any -> true);
    }

    private @Nullable UserError ownLink() {
        return project.isProvider(act.byId()) || project.isRecipient(act.byId())
                ? once(each -> Objects.equals(each.byId(), act.byId()))
                : notAProvider();
    }

    private @Nullable UserError release() {
        UserError notHub = byHub();
        if (notHub != null) {
            return notHub;
        }
        Agency recipient = project.project().recipient();
        boolean linked = project.isProvider(recipient.id())
                && latest(each -> each instanceof OwnLinkDestroyed
                                && recipient.id().equals(each.byId()))
                        .isEmpty();
        return linked
                ? refused(
                        "%s receives and provides data, so it must attest that its own link is destroyed before the crosswalk is released."
                                .formatted(recipient.code()),
                        "effectiveOn",
                        Code.STATE)
                : once(any -> true);
    }

    private @Nullable UserError publication() {
        if (!project.isRecipient(act.byId())) {
            return refused(
                    "Only the recipient, %s, publishes."
                            .formatted(project.project().recipient().code()),
                    "by",
                    Code.STATE);
        }
        List<String> missing = project.providers().stream()
                .filter(provider -> latest(each -> each instanceof PublicationReviewed
                                && provider.id().equals(each.byId()))
                        .isEmpty())
                .map(Agency::code)
                .toList();
        return missing.isEmpty()
                ? null
                : refused(
                        "Before %s publishes, %s must review what is to be published."
                                .formatted(project.project().recipient().code(), list(missing)),
                        "effectiveOn",
                        Code.STATE);
    }

    private @Nullable UserError ofResolution(FindingResolved resolution) {
        String finding = resolution.findingId();
        if (!project.findings().contains(finding)) {
            return refused("No run of %s has this finding.".formatted(number()), "finding", Code.NOT_FOUND);
        }
        String note = act.note();
        return note == null || note.isBlank()
                ? refused("Say in 'note' how the finding was resolved.", "note", Code.INVALID)
                : once(each -> finding.equals(each.findingId()));
    }

    private @Nullable UserError byHub() {
        return act.byId() != null && project.hubs().contains(act.byId())
                ? null
                : refused("Only the agency that is the Hub on that day can do this.", "by", Code.STATE);
    }

    private @Nullable UserError once(Predicate<Act> same) {
        return counting.inEffect().stream()
                .filter(each -> each.kind() == act.kind())
                .filter(same)
                .findFirst()
                .map(each -> refused(
                        "This was already recorded in %s, with effect from %s; void that first if it is wrong."
                                .formatted(number(), day(each.effectiveOn())),
                        "project",
                        Code.STATE))
                .orElse(null);
    }

    private UserError notAProvider() {
        return refused(
                "Only agencies whose data %s asks for can do this: %s."
                        .formatted(
                                number(), project.providers().isEmpty() ? "none yet" : list(project.providerCodes())),
                "by",
                Code.STATE);
    }

    private Optional<Act> latest(Predicate<Act> wanted) {
        return counting.latest(act.effectiveOn(), wanted);
    }

    private String number() {
        return project.project().number();
    }

    private static UserError refused(String message, String field, Code code) {
        return new UserError(message, List.of("input", field), code);
    }
}
