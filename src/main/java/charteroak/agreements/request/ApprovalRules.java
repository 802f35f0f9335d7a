package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.ProjectAct.DecisionCommunicated;
import charteroak.agreements.act.ProjectAct.Voted;
import charteroak.agreements.act.VoidedAct;
import charteroak.agreements.agreement.Voiding;
import charteroak.agreements.project.Ballots;
import charteroak.agreements.request.ProjectCircumstances.Paperwork;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules for what decides on a request and leads to its agreements: votes, what is told of them, and the sending out for signature. */
record ApprovalRules(ProposedProceeding proposed) {

    Optional<UserError> ofVote(Voted vote) {
        return proposed.byProvider()
                .or(() -> Ballots.vote(proposed.counting(), Objects.requireNonNull(vote.byId()), vote.effectiveOn())
                        .filter(each -> each.vote() == vote.vote())
                        .flatMap(each -> refused(
                                Sentence.of(
                                        "request.votedSo", Part.text(vote.vote().name()), Part.day(each.effectiveOn())),
                                "vote",
                                Code.STATE)));
    }

    Optional<UserError> ofCommunication() {
        return proposed.byOperatingGroup().or(proposed::once);
    }

    Optional<UserError> ofSending() {
        return proposed.byOperatingGroup().or(this::unfinishedPaperwork);
    }

    /** What was decided and told to the requester is not undone by voiding a vote. */
    Optional<UserError> ofVoiding(VoidedAct voiding) {
        ProjectCircumstances project = proposed.project();
        boolean isVote = project.acts().stream()
                .anyMatch(each -> each instanceof Voted && each.id().equals(voiding.voidsId()));
        return Voiding.refusal(project.acts(), voiding, proposed.named())
                .or(() -> isVote ? afterTold() : Optional.empty());
    }

    private Optional<UserError> afterTold() {
        return proposed.latest(DecisionCommunicated.class::isInstance)
                .flatMap(told -> refused(
                        Sentence.of("request.decisionTold", proposed.named(), Part.day(told.effectiveOn())),
                        "act",
                        Code.STATE));
    }

    private Optional<UserError> unfinishedPaperwork() {
        Paperwork paperwork = proposed.project().paperwork();
        if (paperwork.none()) {
            return refused(Sentence.of("request.noDocuments", proposed.named()), "project", Code.STATE);
        }
        List<Reference> unaffirmed =
                paperwork.unaffirmed().stream().map(Agency::coded).toList();
        return unaffirmed.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of("request.unaffirmed", proposed.named(), Series.and(unaffirmed)),
                        "project",
                        Code.STATE);
    }
}
