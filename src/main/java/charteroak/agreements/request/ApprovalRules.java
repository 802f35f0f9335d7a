package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.ProjectAct.DecisionCommunicated;
import charteroak.agreements.act.ProjectAct.SilenceEscalated;
import charteroak.agreements.act.ProjectAct.Voted;
import charteroak.agreements.act.VoidedAct;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Voiding;
import charteroak.agreements.project.Ballots;
import charteroak.agreements.project.VotingWindow;
import charteroak.agreements.request.ProjectCircumstances.Paperwork;
import charteroak.agreements.request.ProjectCircumstances.Unwritten;
import charteroak.agreements.stage.Moves;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.Condition;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules for what decides on a request and leads to its agreements: votes, what is told of them, and the sending out for signature. */
record ApprovalRules(ProposedProceeding proposed) {

    Optional<UserError> ofVote(Voted vote) {
        return proposed.byProvider()
                .or(() -> new VoteRules(proposed, vote).refusal())
                .or(() -> vote.vote() == Act.Vote.YES ? proposed.project().outlived() : Optional.empty());
    }

    /** Silence is neither a yes nor a no: once the time is over there is another one, and from the third on the heads of silent agencies were told. */
    Optional<UserError> ofAnotherWindow() {
        return proposed.byOperatingGroup().or(() -> afterWindow(this::unescalated));
    }

    /** The head of an agency is told once in each time in which nobody said yes for it. */
    Optional<UserError> ofEscalation(SilenceEscalated told) {
        return proposed.byOperatingGroup()
                .or(() -> afterWindow(window -> {
                    List<Agency> silent = silent();
                    if (silent.stream().noneMatch(agency -> agency.id().equals(told.concernsId()))) {
                        return refused(
                                Sentence.of("request.notSilent", proposed.named(), Series.and(silent, Agency::coded)),
                                "party",
                                Code.STATE);
                    }
                    return proposed.unlessDone(
                            window.since(), each -> told.concernsId().equals(each.concernsId()), "party");
                }));
    }

    private Optional<UserError> afterWindow(Function<VotingWindow, Optional<UserError>> rule) {
        Optional<VotingWindow> window =
                VotingWindow.of(proposed.counting(), proposed.project().today());
        if (window.isEmpty()) {
            return refused(Sentence.of("request.noWindow", proposed.named()), "project", Code.STATE);
        }
        VotingWindow latest = window.get();
        return latest.isOver(proposed.project().today())
                ? rule.apply(latest)
                : refused(
                        Sentence.of("request.windowOpen", proposed.named(), Part.day(latest.endsOn())),
                        "project",
                        Code.STATE);
    }

    private Optional<UserError> unescalated(VotingWindow window) {
        List<Agency> untold = window.number() < 2
                ? List.of()
                : silent().stream()
                        .filter(agency -> isUntold(window, agency.id()))
                        .toList();
        return untold.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of("request.escalateFirst", proposed.named(), Series.and(untold, Agency::coded)),
                        "project",
                        Code.STATE);
    }

    /** Whether the head of an agency was not told of its silence since a time to vote began. */
    static boolean isUntold(VotingWindow window, AgencyId agency) {
        return window.since().stream()
                .noneMatch(act -> act instanceof SilenceEscalated told
                        && told.concernsId().equals(agency));
    }

    /** The providers for which nobody has said yes. */
    private List<Agency> silent() {
        return silent(proposed.project(), proposed.counting());
    }

    static List<Agency> silent(ProjectCircumstances project, CountingActs counting) {
        return project.providers().stream()
                .filter(provider -> Ballots.vote(counting, provider.id(), project.today())
                        .filter(act -> act.vote() == Vote.YES)
                        .isEmpty())
                .toList();
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
                .or(() -> isVote ? afterTold().or(this::afterItsTime) : Optional.empty())
                .or(() -> isMadeHere() ? ofVoidingAStep(voiding) : Optional.empty());
    }

    /** A step on which a later one rests is not undone beneath it, nor what the requester was told: no stage would follow. */
    private Optional<UserError> ofVoidingAStep(VoidedAct voiding) {
        List<Act> acts = proposed.counting().inEffect();
        return acts.stream()
                .filter(each -> each.id().equals(voiding.voidsId()))
                .findFirst()
                .flatMap(step -> step instanceof DecisionCommunicated
                        ? refused(
                                Sentence.of("request.toldStays", proposed.named(), Part.day(step.effectiveOn())),
                                "act",
                                Code.STATE)
                        : underneath(step, acts));
    }

    private static Optional<UserError> underneath(Act step, List<Act> acts) {
        return acts.stream()
                .filter(later -> later.recordedAt().isAfter(step.recordedAt()))
                .filter(later -> Moves.restsOn(later.kind(), step.kind()))
                .findFirst()
                .flatMap(later -> refused(
                        Sentence.of("request.laterRests", later.kind().words(), Part.day(later.effectiveOn())),
                        "act",
                        Code.STATE));
    }

    private boolean isMadeHere() {
        return proposed.project().intake().author() != null;
    }

    private Optional<UserError> afterItsTime() {
        LocalDate today = proposed.project().today();
        return VotingWindow.of(proposed.counting(), today)
                .filter(window -> window.isOver(today))
                .flatMap(window -> refused(
                        Sentence.of("request.votingOverForVoiding", proposed.named(), Part.day(window.endsOn())),
                        "act",
                        Code.STATE));
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
        if (!unaffirmed.isEmpty()) {
            return refused(
                    Sentence.of("request.unaffirmed", proposed.named(), Series.and(unaffirmed)), "project", Code.STATE);
        }
        if (!paperwork.unwritten().isEmpty()) {
            return refused(
                    Sentence.of(
                            "request.conditionsUnwritten",
                            proposed.named(),
                            Series.and(paperwork.unwritten(), Unwritten::inWords)),
                    "project",
                    Code.STATE);
        }
        if (isMadeHere() && paperwork.missing().contains(AgreementKind.DUL)) {
            return refused(Sentence.of("request.noLicense", proposed.named()), "project", Code.STATE);
        }
        return paperwork.unstated().isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "request.termsUnstated",
                                proposed.named(),
                                Series.and(paperwork.unstated(), Condition::quoted)),
                        "project",
                        Code.STATE);
    }
}
