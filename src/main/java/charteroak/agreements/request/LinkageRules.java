package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ProjectAct.MatchFileAccepted;
import charteroak.agreements.act.ProjectAct.MatchingConfirmed;
import charteroak.agreements.act.ProjectAct.OwnLinkDestroyed;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.util.Objects;
import java.util.Optional;

/** The rules for files and what is linked from them: accepted, matched, released, and destroyed where they were held. */
record LinkageRules(ProposedProceeding proposed) {

    /** Each provider's file is accepted once for each call. */
    Optional<UserError> ofFile(MatchFileAccepted file) {
        return proposed.byHub().or(() -> ofAnotherThanProviders(file)).or(() -> afterTheSame(file));
    }

    Optional<UserError> ofMatching() {
        return proposed.byHub().or(proposed::once);
    }

    Optional<UserError> ofInputs() {
        Act act = proposed.act();
        boolean isDue = proposed.project().stage().underneath() == ProjectStage.DESTRUCTION_DUE
                || proposed.latest(MatchingConfirmed.class::isInstance).isPresent();
        return proposed.byHub()
                .or(() -> isDue
                        ? proposed.once()
                        : refused(
                                Sentence.of(
                                        "request.matchingUnconfirmed", proposed.named(), Part.day(act.effectiveOn())),
                                "effectiveOn",
                                Code.STATE));
    }

    Optional<UserError> ofOwnLink() {
        AgencyId by = proposed.act().byId();
        return proposed.project().isProvider(by) || proposed.project().isRecipient(by)
                ? proposed.once(each -> Objects.equals(each.byId(), by))
                : proposed.notAProvider();
    }

    Optional<UserError> ofRelease() {
        Agency recipient = proposed.project().project().recipient();
        boolean isLinked = proposed.project().isProvider(recipient.id())
                && proposed.latest(each -> each instanceof OwnLinkDestroyed
                                && recipient.id().equals(each.byId()))
                        .isEmpty();
        return proposed.byHub()
                .or(() -> isLinked
                        ? refused(Sentence.of("request.ownLinkStands", recipient.coded()), "effectiveOn", Code.STATE)
                        : proposed.once());
    }

    private Optional<UserError> ofAnotherThanProviders(MatchFileAccepted file) {
        ProjectCircumstances project = proposed.project();
        return project.isProvider(file.concernsId())
                ? Optional.empty()
                : refused(
                        Sentence.of("request.providersOnly", proposed.named(), Series.and(project.codedProviders())),
                        "party",
                        Code.STATE);
    }

    private Optional<UserError> afterTheSame(MatchFileAccepted file) {
        return proposed.unlessDone(
                proposed.counting()
                        .sinceLatest(Act.Kind.FILES_CALLED_FOR, file.effectiveOn())
                        .inEffect(),
                each -> each instanceof MatchFileAccepted other
                        && other.concernsId().equals(file.concernsId()),
                "party");
    }
}
