package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is worked out over the whole catalogue: what falls due, what conflicts, what was found, what was changed. */
final class JudgementQuestions extends Questions {

    JudgementQuestions(World world) {
        super(world);
    }

    @Override
    void askAll() {
        list("findings(first: 100)", "id", Sort.FINDING);
        list("notices(first: 100)", "id", Sort.NOTICE);
        named("findings(first: 100)", "messageReferences { id }", Sort.FINDING);
        named("notices(first: 100)", "reasonReferences { id } remedyReferences { id }", Sort.NOTICE);
        judgements();
        head();
        ask(
                "webhooks",
                "{ webhooks { name waiting } }",
                Map.of(),
                who -> Set.of(),
                who -> Map.of(".webhooks", who.isToldWhatIsWithheld() ? 1 : 0));
    }

    /** What the sentences of a list name that were kept. */
    private void named(String field, String references, Sort sort) {
        List<Thing> saying = world.all(sort);
        List<Thing> named = world.all(WorldOnDisk.NAMED.keySet().toArray(Sort[]::new));
        ask(
                "what is named in a list of " + sort,
                "{ %s { nodes { id %s } } }".formatted(field, references),
                Map.of(),
                who -> seenOf(who, saying).isEmpty() ? Set.of() : words(who, saying, named));
    }

    private void judgements() {
        ask(
                "falling due",
                "{ fallingDue(asOf: \"2031-01-01\", within: 366, first: 100) { totalCount nodes { agreement { number } project { number } projectsAtStake { number } usesAtStake reason } } }",
                Map.of(),
                who -> words(
                        who,
                        world.all(Sort.AGREEMENT),
                        duties(who),
                        reached(duties(who), "RECIPIENT"),
                        alone(who),
                        atStake(who)),
                who -> Map.of(
                        ".totalCount",
                        number(who, world.all(Sort.AGREEMENT)) + duties(who).size()));
        Function<Somebody, List<Thing>> unserved = who -> seenOf(who, world.all(Sort.SCHEDULE)).stream()
                .filter(schedule -> world.from(schedule, "GRANTS").stream()
                        .map(thing ->
                                thing.sort() == Sort.ELEMENT ? thing.within().getFirst() : thing)
                        .anyMatch(thing -> who.sees(thing) && world.classed().contains(thing)))
                .toList();
        ask(
                "conflicts of schedules",
                "{ conflicts(kinds: [GRANT_WITHOUT_BASIS], asOf: \"2030-01-01\", first: 100) { totalCount nodes { id } } }",
                Map.of(),
                who -> words(who, uncited()),
                who -> Map.of(".totalCount", number(who, uncited())));
        ask(
                "conflicts of law",
                "{ conflicts(kinds: [CLASS_WITHOUT_BASIS], asOf: \"2030-01-01\", first: 100) { nodes { id agencies { code } } } }",
                Map.of(),
                who -> {
                    Set<String> told = words(who, unserved.apply(who), reached(unserved.apply(who), "OF"));
                    told.addAll(words(who, world.classed()));
                    seenOf(who, world.classed()).forEach(dataset -> told.addAll(lower(Set.copyOf(dataset.owners()))));
                    return told;
                });
        all.add(Question.judged(
                "what waits",
                "{ viewer { work(first: 100) { nodes { id part schedule { id datasets { id } elements { nodes { id } } } agencyCode inWords subject { id name } references { id name } holdsUp { id name } } } } }",
                Map.of()));
        all.add(Question.judged(
                "who waits for whom",
                "{ queue(first: 100) { nodes { work { id part schedule { id datasets { id } elements { nodes { id } } } agencyCode inWords subject { id name } references { id name } holdsUp { id name } } } } }",
                Map.of()));
        all.add(Question.judged(
                "conflicts, why",
                "{ conflicts(asOf: \"2030-01-01\", first: 100) { nodes { id reason remedy evidence { id label } } } }",
                Map.of()));
        ask(
                "whole audit trail",
                "{ auditTrail(first: 100) { totalCount nodes { sequence subject before after previousHash hash } } }",
                Map.of(),
                who -> words(firstHundred(toldTo(who, world.changes()))),
                who -> Map.of(".totalCount", toldTo(who, world.changes()).size()));
    }

    private void head() {
        ask(
                "head of the trail",
                "{ auditHead { sequence hash } }",
                Map.of(),
                who -> Set.of(),
                who -> Map.of(".head", who.isAuditor() ? 1 : 0));
    }

    private static List<List<Thing>> firstHundred(List<List<Thing>> changes) {
        return changes.subList(0, Math.min(100, changes.size()));
    }

    /** The projects of documents on which only one rests that somebody may see. */
    private List<Thing> alone(Somebody who) {
        return seenOf(who, world.all(Sort.AGREEMENT)).stream()
                .map(agreement -> seenOf(who, world.to(agreement, "RELIES_ON")))
                .filter(projects -> projects.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    /** Lawful projects that rest on a document that somebody may see. */
    private List<Thing> atStake(Somebody who) {
        return world.lawful().stream()
                .filter(project -> {
                    List<Thing> documents = new ArrayList<>(world.from(project, "RELIES_ON"));
                    documents.addAll(world.to(project, "LICENSES"));
                    documents.addAll(reached(world.from(project, "RELIES_ON"), "UNDER"));
                    return documents.stream().anyMatch(who::sees);
                })
                .toList();
    }

    /** Schedules under which something is shared without a word of law. */
    private List<Thing> uncited() {
        return world.all(Sort.SCHEDULE).stream()
                .filter(schedule -> world.from(schedule, "CITES").isEmpty()
                        && !world.from(schedule, "OF").isEmpty())
                .toList();
    }
}
