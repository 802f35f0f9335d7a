package charteroak.judgement.rules;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.project.Ballots;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Remedy.Doer;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R11 and R15: whether the request suits the program, and whether the agencies that were asked agreed. */
record RequestRules(Known known) {

    /** R11: whether the project uses data of two agencies or more and serves a topic of an agenda. */
    Ruling eligibility(Project project) {
        Series codes = Series.and(known.providers(), Agency::coded);
        List<Evidence> evidence = List.of(Proof.of(project));
        if (codes.parts().size() < 2) {
            return Ruling.never(
                    Rule.R11,
                    (use, on) -> new Because(
                            Sentence.of("request.oneAgency", codes),
                            evidence,
                            Remedy.request(Sentence.of("request.askAnother", codes))));
        }
        LearningAgenda agenda = new LearningAgenda(known);
        String topic = project.topic();
        if (topic == null || topic.isBlank()) {
            return Ruling.undecided(
                    Rule.R11,
                    (use, on) ->
                            new Because(Sentence.of("request.topicUnknown"), evidence, agenda.naming(project, on)));
        }
        Days satisfied = agenda.serves(project, topic);
        return Ruling.of(
                Rule.R11,
                satisfied,
                (use, on) -> satisfied.contains(on)
                        ? Because.fine(Sentence.of("request.serves", codes, Part.text(topic)), evidence)
                        : agenda.missing(project, topic, on));
    }

    /**
     * R15: whether every provider voted for the project. A withdrawn project is no longer approved, nor is one whose
     * work is stopped or whose analysis is finished.
     */
    Ruling votes(Project project) {
        if (project.stage() == ProjectStage.WITHDRAWN) {
            return Ruling.never(
                    Rule.R15,
                    (use, on) -> new Because(
                            Sentence.of("request.withdrawn", project.named()),
                            List.of(Proof.of(project)),
                            Remedy.request(Sentence.of("request.askAnew"))));
        }
        Days approved = known.days(
                on -> without(Vote.YES, on).isEmpty() && withdrawal(on).isEmpty() && stop(on).isEmpty());
        Days satisfied = end().map(end -> approved.and(Days.between(null, end.effectiveOn())))
                .orElse(approved);
        return Ruling.of(Rule.R15, satisfied, (use, on) -> standing(project, on));
    }

    private Because standing(Project project, LocalDate on) {
        Act withdrawal = withdrawal(on).orElse(null);
        if (withdrawal != null) {
            return new Because(
                    Sentence.of("request.withdrawnOn", project.named(), Part.day(withdrawal.effectiveOn())),
                    List.of(Proof.of(project), Proof.of(withdrawal)),
                    Remedy.request(Sentence.of("request.askAnew")));
        }
        Act stop = stop(on).orElse(null);
        if (stop != null) {
            return new Because(
                    Sentence.of("request.workStopped", project.named(), Part.day(stop.effectiveOn())),
                    List.of(Proof.of(project), Proof.of(stop)),
                    Remedy.request(Sentence.of("request.letGoOn")));
        }
        Act end = end().filter(finished -> finished.effectiveOn().isBefore(on)).orElse(null);
        if (end != null) {
            return new Because(
                    Sentence.of("request.finishedOn", project.named(), Part.day(end.effectiveOn())),
                    List.of(Proof.of(project), Proof.of(end)),
                    Remedy.request(Sentence.of("request.askAnew")));
        }
        return votes(project, on);
    }

    /** The end of the analysis, on whose day the data is used for the last time. */
    private Optional<Act> end() {
        return known.done(Act.Kind.ANALYSIS_FINISHED).stream().findFirst();
    }

    private Optional<Act> withdrawal(LocalDate on) {
        return known.history().latest(on, act -> act.kind() == Act.Kind.REQUEST_WITHDRAWN);
    }

    /** The stop of all work that is in effect on a day. */
    private Optional<Act> stop(LocalDate on) {
        return known.history()
                .latest(on, act -> act.kind() == Act.Kind.REQUEST_SUSPENDED || act.kind() == Act.Kind.SUSPENSION_LIFTED)
                .filter(act -> act.kind() == Act.Kind.REQUEST_SUSPENDED);
    }

    private List<Agency> without(Vote vote, LocalDate on) {
        return known.providers().stream()
                .filter(agency ->
                        vote(agency, on).filter(act -> act.vote() == vote).isEmpty())
                .toList();
    }

    private Optional<Act> vote(Agency agency, LocalDate on) {
        return Ballots.vote(known.history(), agency.id(), on);
    }

    private Because votes(Project project, LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(project)));
        known.providers().forEach(agency -> vote(agency, on).ifPresent(act -> evidence.add(Proof.of(act))));
        List<Agency> without = without(Vote.YES, on);
        if (without.isEmpty()) {
            return Because.fine(
                    Sentence.of("request.approved", Series.and(known.providers(), Agency::coded)), evidence);
        }
        return new Because(
                Sentence.of("request.notApproved", project.named(), Series.and(without, agency -> voted(agency, on))),
                evidence,
                Remedy.act(
                        Deed.CAST_VOTE,
                        without.stream().map(Doer::new).toList(),
                        project.number(),
                        voting(without, project)));
    }

    private Sentence voted(Agency agency, LocalDate on) {
        Reference named = agency.coded();
        return vote(agency, on)
                .map(act -> act.vote() == Vote.NO
                        ? Sentence.of("request.votedAgainst", named)
                        : Sentence.of("request.abstained", named))
                .orElseGet(() -> Sentence.of("request.hasNotVoted", named));
    }

    private static Sentence voting(List<Agency> agencies, Project project) {
        Part members = agencies.stream()
                .<Part>map(Agency::coded)
                .reduce((some, next) -> Sentence.of("request.andThatOf", some, next))
                .orElseThrow();
        return Sentence.of("request.vote", members, Part.number(agencies.size()), project.named());
    }
}
