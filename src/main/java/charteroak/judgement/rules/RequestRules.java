package charteroak.judgement.rules;

import static charteroak.agreements.agreement.Wording.list;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
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
import java.util.Set;

/** R11 and R15: whether the request suits the program, and whether the agencies that were asked agreed. */
final class RequestRules {

    private final Known known;
    private final LearningAgenda agenda;

    RequestRules(Known known) {
        this.known = known;
        this.agenda = new LearningAgenda(known);
    }

    /** R11: whether the project uses data of two agencies or more and serves a topic of an agenda. */
    Ruling eligibility(Project project) {
        List<String> codes = known.providers().stream().map(Agency::code).toList();
        List<Evidence> evidence = List.of(Proof.of(project));
        if (codes.size() < 2) {
            return Ruling.never(
                    Rule.R11,
                    (use, on) -> new Because(
                            "The project uses data of %s only; the programme links data of two agencies or more."
                                    .formatted(list(codes)),
                            evidence,
                            Remedy.request(
                                    "The requester asks for data of another agency besides; data of %s alone is asked of %s itself, outside the programme."
                                            .formatted(list(codes), list(codes)))));
        }
        String topic = project.topic();
        if (topic == null || topic.isBlank()) {
            return Ruling.of(
                    Rule.R11,
                    Days.NONE,
                    Days.ALL,
                    (use, on) -> new Because(
                            "It is not recorded which topic of the learning agenda the project serves.",
                            evidence,
                            agenda.naming(project, on)));
        }
        Days satisfied = agenda.serves(project, topic);
        return Ruling.of(
                Rule.R11,
                satisfied,
                Days.NONE,
                (use, on) -> satisfied.contains(on)
                        ? Because.fine(
                                "The project uses data of %s and serves the topic %s.".formatted(list(codes), topic),
                                evidence)
                        : agenda.missing(project, topic, on));
    }

    /** R15: whether every provider voted for the project. A withdrawn project is no longer approved. */
    Ruling votes(Project project) {
        if (project.stage() == Project.Stage.WITHDRAWN) {
            return Ruling.never(
                    Rule.R15,
                    (use, on) -> new Because(
                            "Project %s was withdrawn, so its approval no longer stands.".formatted(project.number()),
                            List.of(Proof.of(project)),
                            Remedy.request("The requester asks anew, in a request of its own.")));
        }
        Days satisfied = known.days(on -> without(Vote.YES, on).isEmpty());
        return Ruling.of(Rule.R15, satisfied, Days.NONE, (use, on) -> votes(project, on));
    }

    private List<Agency> without(Vote vote, LocalDate on) {
        return known.providers().stream()
                .filter(agency ->
                        vote(agency, on).filter(act -> act.vote() == vote).isEmpty())
                .toList();
    }

    private Optional<Act> vote(Agency agency, LocalDate on) {
        return known.history()
                .latest(on, act -> act.kind() == Act.Kind.VOTED && agency.id().equals(act.byId()));
    }

    private Because votes(Project project, LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(project)));
        known.providers().forEach(agency -> vote(agency, on).ifPresent(act -> evidence.add(Proof.of(act))));
        List<Agency> without = without(Vote.YES, on);
        if (without.isEmpty()) {
            return Because.fine(
                    "%s voted for the project."
                            .formatted(list(
                                    known.providers().stream().map(Agency::code).toList())),
                    evidence);
        }
        List<String> said = without.stream()
                .map(agency -> vote(agency, on)
                        .map(act -> agency.code() + (act.vote() == Vote.NO ? " voted against it" : " abstained"))
                        .orElse(agency.code() + " has not voted"))
                .toList();
        List<String> codes = without.stream().map(Agency::code).toList();
        return new Because(
                "Every agency whose data is used must vote for project %s; %s.".formatted(project.number(), list(said)),
                evidence,
                Remedy.act(
                        Deed.CAST_VOTE,
                        without.stream()
                                .map(agency -> new Doer(agency, Set.of()))
                                .toList(),
                        project.number(),
                        "The board member of %s votes for project %s."
                                .formatted(String.join(" and that of ", codes), project.number())));
    }
}
