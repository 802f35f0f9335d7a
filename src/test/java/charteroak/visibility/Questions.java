package charteroak.visibility;

import charteroak.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All questions about a world, along every path that reads, with the oracle's answers: plain walks over the model. */
final class Questions {

    private final World world;
    private final List<Question> all = new ArrayList<>();

    private Questions(World world) {
        this.world = world;
    }

    static List<Question> about(World world) {
        Questions questions = new Questions(world);
        world.all().forEach(questions::point);
        world.all(Sort.ELEMENT).forEach(questions::element);
        world.all(Sort.DATASET).forEach(questions::dataset);
        world.all(Sort.AGREEMENT).forEach(questions::agreement);
        world.all(Sort.PROJECT).forEach(questions::project);
        world.all(Sort.RUN, Sort.JOB).forEach(questions::run);
        questions.lists();
        questions.search();
        questions.judgements();
        questions.all.addAll(LineageQuestions.about(world));
        return questions.all;
    }

    private void point(Thing thing) {
        ask("node", "query($id: ID!) { node(id: $id) { id } }", thing.id(), who -> words(who, List.of(thing)));
        if (thing.sort() != Sort.AGENCY) {
            ask(
                    "audit trail",
                    "query($id: ID!) { auditTrail(subject: $id) { totalCount nodes { subject } } }",
                    thing.id(),
                    who -> thing.own() == Audience.PUBLIC ? Set.of() : words(who, List.of(thing)));
        }
    }

    private void element(Thing element) {
        Thing dataset = element.within().getFirst();
        Thing system = dataset.within().getFirst();
        List<Thing> grants = new ArrayList<>(world.to(element, "GRANTS"));
        grants.addAll(world.to(dataset, "GRANTS"));
        List<Thing> granting =
                grants.stream().flatMap(schedule -> schedule.within().stream()).toList();
        ask(
                "element",
                "query($id: ID!) { element(id: $id) { id dataset { id system { id } } revisions { id } agreements { number } } }",
                element.id(),
                who -> who.sees(element)
                        ? words(who, List.of(element, dataset, system), granting, world.from(element, "HAS_REVISION"))
                        : Set.of());
        ask(
                "agreements covering",
                "query($id: ID!) { agreementsCovering(element: $id) { agreement { number } projects { number } } }",
                element.id(),
                who -> who.sees(element)
                        ? words(
                                who,
                                granting.stream()
                                        .filter(each -> isOf(each, element))
                                        .toList())
                        : Set.of());
        all.add(Question.judged(
                "agreements covering, why",
                "query($id: ID!) { agreementsCovering(element: $id) { schedule { id } rules { reason remedy evidence { id label } } } }",
                Map.of("id", element.id())));
    }

    private void dataset(Thing dataset) {
        List<Thing> elements = world.from(dataset, "HAS");
        ask(
                "dataset",
                "query($id: ID!) { dataset(id: $id) { id elementCount elements { totalCount nodes { id } } } }",
                dataset.id(),
                who -> who.sees(dataset) ? words(who, List.of(dataset), elements) : Set.of(),
                who -> who.sees(dataset)
                        ? Map.of(
                                dataset.id() + ".elementCount",
                                number(who, elements),
                                dataset.id() + ".totalCount",
                                number(who, elements))
                        : Map.of());
        ask(
                "elements of a dataset",
                "query($id: ID!) { elements(filter: {dataset: $id}) { totalCount nodes { id } } }",
                dataset.id(),
                who -> words(who, elements),
                who -> Map.of(".totalCount", number(who, elements)));
        Thing system = dataset.within().getFirst();
        List<Thing> ofSystem = world.from(system, "HAS").stream()
                .flatMap(each -> world.from(each, "HAS").stream())
                .toList();
        ask(
                "elements of a system",
                "query($id: ID!) { elements(filter: {system: $id}) { totalCount nodes { id } } }",
                system.id(),
                who -> words(who, ofSystem),
                who -> Map.of(".totalCount", number(who, ofSystem)));
    }

    private void agreement(Thing agreement) {
        Thing schedule = world.from(agreement, "SCHEDULES").getFirst();
        List<Thing> granted = world.from(schedule, "GRANTS");
        List<Thing> elements =
                granted.stream().filter(each -> each.sort() == Sort.ELEMENT).toList();
        ask(
                "agreement",
                """
                query($id: String!) {
                  agreement(number: $id) {
                    id under { number } projects { number } acts { id }
                    schedules { id elements { totalCount nodes { id } } datasets { id } }
                  }
                }
                """,
                agreement.number(),
                who -> who.sees(agreement)
                        ? words(
                                who,
                                List.of(agreement, schedule),
                                world.from(agreement, "UNDER"),
                                world.to(agreement, "RELIES_ON"),
                                world.to(agreement, "ON"),
                                granted)
                        : Set.of(),
                who -> who.sees(agreement) ? Map.of(schedule.id() + ".totalCount", number(who, elements)) : Map.of());
        List<Thing> beneath = world.to(agreement, "UNDER");
        ask(
                "agreements under one",
                "query($id: String!) { agreements(filter: {under: $id}) { totalCount nodes { number } } }",
                agreement.number(),
                who -> who.sees(agreement) ? words(who, beneath) : Set.of(),
                who -> Map.of(".totalCount", who.sees(agreement) ? number(who, beneath) : 0));
        all.add(Question.judged("impact", """
                query($id: ID!) {
                  impact(scenario: {kind: AGREEMENT_TERMINATES, agreement: $id, on: "2030-06-01"}) {
                    usesLosing projects { project { number } losing { element { id } } runs { id } extracts { id } }
                  }
                }
                """, Map.of("id", agreement.id())));
    }

    private void project(Thing project) {
        List<Thing> asked = world.from(project, "ASKS_FOR");
        Function<Somebody, Set<String>> providers = who -> asked.stream()
                .filter(who::sees)
                .flatMap(element -> element.owners().stream())
                .collect(Collectors.toSet());
        ask(
                "project",
                """
                query($id: String!) {
                  project(number: $id) { id agreements { number } acts { id } runs { id } uses { totalCount nodes { element { id } } } }
                }
                """,
                project.number(),
                who -> who.sees(project)
                        ? words(
                                who,
                                List.of(project),
                                world.from(project, "RELIES_ON"),
                                asked,
                                world.to(project, "FOR"))
                        : Set.of(),
                who -> who.sees(project) ? Map.of(project.id() + ".totalCount", number(who, asked)) : Map.of());
        ask(
                "providers",
                "query($id: String!) { project(number: $id) { providers { code } } }",
                project.number(),
                who -> who.sees(project) ? lower(providers.apply(who)) : Set.of());
        ask(
                "decisions",
                "query($id: ID!) { decisions(project: $id) { totalCount nodes { id } } }",
                project.id(),
                who -> words(who, world.to(project, "ABOUT")),
                who -> Map.of(".totalCount", who.sees(project) ? 1 : 0));
        ask(
                "coverage",
                "query($id: ID!) { coverage(project: $id) { verdict withheld elements { element { id } } } }",
                project.id(),
                who -> who.sees(project) ? words(who, asked) : Set.of(),
                who -> who.sees(project) && who.isToldWhatIsWithheld()
                        ? Map.of(".withheld", asked.size() - number(who, asked))
                        : Map.of());
        all.add(Question.judged(
                "coverage, why",
                "query($id: ID!) { coverage(project: $id) { elements { rules { reason remedy evidence { id label } reasons { reason } } } } }",
                Map.of("id", project.id())));
        ask(
                "coverage matrix",
                "query($id: ID!) { coverageMatrix(project: $id) { verdict agreements { number } rows { element { id } agreements { agreementId } } } }",
                project.id(),
                who -> who.sees(project) ? words(who, asked, world.from(project, "RELIES_ON")) : Set.of());
        all.add(Question.judged("plan", """
                query($id: ID!) {
                  plan(draft: {project: $id, wantedOn: "2030-06-01", asOf: "2030-01-01"}) {
                    acts { document note needs schedule adds { elements } } alternatives { title } remaining { reason remedy uses { element { id } } }
                  }
                }
                """, Map.of("id", project.id())));
        ask(
                "timeline of an element",
                "query($id: ID!, $element: ID!) { coverageTimeline(project: $id, element: $element) { verdict } }",
                Map.of("id", project.id(), "element", asked.getFirst().id()),
                who -> Set.of(),
                who -> Map.of(".intervals", who.sees(project) && who.sees(asked.getFirst()) ? 1 : 0));
        Thing decision = world.to(project, "ABOUT").stream()
                .filter(each -> each.sort() == Sort.DECISION)
                .findFirst()
                .orElseThrow();
        ask(
                "decision",
                "query($id: ID!) { decision(id: $id) { id project { number } } }",
                decision.id(),
                who -> who.sees(project) ? words(who, List.of(decision, project)) : Set.of());
        all.add(Question.judged(
                "reverification",
                "query($id: ID!) { reverify(decision: $id) { facts { fact before after } uses { elementId } } }",
                Map.of("id", decision.id())));
    }

    private void run(Thing thing) {
        if (thing.sort() == Sort.JOB) {
            ask(
                    "runs of a job",
                    "query($id: ID!) { node(id: $id) { ... on LinkageJob { runs { id } } } }",
                    thing.id(),
                    who -> words(who, thing.anyOf()));
            return;
        }
        List<Thing> read = world.from(thing, "READ");
        List<Thing> written = world.from(thing, "WROTE");
        List<Thing> fields = Stream.concat(read.stream(), written.stream())
                .flatMap(extract -> world.from(extract, "HAS_FIELD").stream())
                .toList();
        ask(
                "run",
                """
                query($id: ID!) {
                  run(runId: $id) {
                    id findings { id element { id } }
                    reads { name dataset { id } fields { id element { id } } } writes { name fields { id } }
                  }
                }
                """,
                thing.word(),
                who -> who.sees(thing)
                        ? words(
                                who,
                                List.of(thing),
                                read,
                                written,
                                fields,
                                reached(read, "IS"),
                                reached(fields, "OBSERVES"),
                                seenOf(who, world.to(thing, "IN")),
                                reached(seenOf(who, world.to(thing, "IN")), "ABOUT"))
                        : Set.of());
    }

    private void lists() {
        List<Thing> held = world.all(Sort.AGENCY, Sort.SYSTEM, Sort.DATASET, Sort.ELEMENT);
        ask("catalogue", """
                { agencies(first: 10) { nodes { code elementCount systems { id datasets { id elementCount elements(first: 10) { totalCount nodes { id } } } } } } }
                """, Map.of(), who -> words(who, held), who -> {
            Map<String, Integer> counts = new HashMap<>();
            for (Thing agency : world.all(Sort.AGENCY)) {
                List<Thing> datasets = reached(world.from(agency, "OWNS"), "HAS");
                counts.put(agency.number() + ".elementCount", number(who, reached(datasets, "HAS")));
                for (Thing dataset : seenOf(who, datasets)) {
                    int elements = number(who, world.from(dataset, "HAS"));
                    counts.put(dataset.id() + ".elementCount", elements);
                    counts.put(dataset.id() + ".totalCount", elements);
                }
            }
            return counts;
        });
        list("elements(first: 100)", "id", Sort.ELEMENT);
        list("agreements(first: 100)", "number", Sort.AGREEMENT);
        list("projects(first: 100)", "number", Sort.PROJECT);
        list("findings(first: 100)", "id", Sort.FINDING);
        list("notices(first: 100)", "id", Sort.NOTICE);
        for (Thing agency : world.all(Sort.AGENCY)) {
            List<Thing> elements = reached(reached(world.from(agency, "OWNS"), "HAS"), "HAS");
            ask(
                    "elements of an agency",
                    "query($id: String!) { elements(filter: {agency: $id}, first: 100) { totalCount nodes { id } } }",
                    agency.number(),
                    who -> words(who, elements),
                    who -> Map.of(".totalCount", number(who, elements)));
            List<Thing> agreements = world.to(agency, "PARTY");
            ask(
                    "agreements of a party",
                    "query($id: String!) { agreements(filter: {party: $id}, first: 100) { totalCount nodes { number } } }",
                    agency.number(),
                    who -> words(who, agreements),
                    who -> Map.of(".totalCount", number(who, agreements)));
        }
        List<Thing> agreements = world.all(Sort.AGREEMENT);
        ask(
                "agreements not in force",
                "{ agreements(filter: {inForce: false}, asOf: \"2020-01-01\", first: 100) { totalCount nodes { number } } }",
                Map.of(),
                who -> words(who, agreements),
                who -> Map.of(".totalCount", number(who, agreements)));
        Somebody resident = new Somebody("resident", List.of());
        ask(
                "register",
                "{ register(first: 100) { totalCount nodes { number agreements { number } } } }",
                Map.of(),
                who -> {
                    List<Thing> told = seenOf(resident, world.all(Sort.PROJECT));
                    Set<Thing> above = new HashSet<>();
                    for (Thing direct : reached(told, "RELIES_ON")) {
                        List<Thing> first = world.from(direct, "UNDER");
                        above.add(direct);
                        above.addAll(first);
                        above.addAll(reached(first, "UNDER"));
                    }
                    return words(resident, told, above);
                },
                who -> Map.of(".totalCount", number(resident, world.all(Sort.PROJECT))));
    }

    private void list(String field, String key, Sort sort) {
        List<Thing> things = world.all(sort);
        ask(
                "list of " + sort,
                "{ %s { totalCount nodes { %s } } }".formatted(field, key),
                Map.of(),
                who -> words(who, things),
                who -> Map.of(".totalCount", number(who, things)));
    }

    private void search() {
        all.addAll(SearchQuestions.about(world));
    }

    private void judgements() {
        ask(
                "falling due",
                "{ fallingDue(asOf: \"2031-01-01\", within: 366, first: 100) { totalCount nodes { agreement { number } reason } } }",
                Map.of(),
                who -> words(who, world.all(Sort.AGREEMENT)),
                who -> Map.of(".totalCount", number(who, world.all(Sort.AGREEMENT))));
        Function<Somebody, List<Thing>> unserved = who -> seenOf(who, world.all(Sort.SCHEDULE)).stream()
                .filter(schedule -> world.from(schedule, "GRANTS").stream()
                        .map(thing ->
                                thing.sort() == Sort.ELEMENT ? thing.within().getFirst() : thing)
                        .anyMatch(who::sees))
                .toList();
        ask(
                "conflicts of schedules",
                "{ conflicts(kinds: [GRANT_WITHOUT_BASIS], asOf: \"2030-01-01\", first: 100) { totalCount nodes { id } } }",
                Map.of(),
                who -> words(who, seenOf(who, world.all(Sort.SCHEDULE))),
                who -> Map.of(
                        ".totalCount", seenOf(who, world.all(Sort.SCHEDULE)).size()));
        ask(
                "conflicts of law",
                "{ conflicts(kinds: [CLASS_WITHOUT_BASIS], asOf: \"2030-01-01\", first: 100) { nodes { id agencies { code } } } }",
                Map.of(),
                who -> {
                    Set<String> told = words(who, unserved.apply(who), reached(unserved.apply(who), "OF"));
                    seenOf(who, world.all(Sort.DATASET))
                            .forEach(dataset -> told.addAll(lower(Set.copyOf(dataset.owners()))));
                    return told;
                });
        all.add(Question.judged(
                "conflicts, why",
                "{ conflicts(asOf: \"2030-01-01\", first: 100) { nodes { id reason remedy evidence { id label } } } }",
                Map.of()));
        ask(
                "whole audit trail",
                "{ auditTrail(first: 100) { totalCount nodes { subject before after } } }",
                Map.of(),
                who -> words(
                        who,
                        world.all().stream()
                                .filter(thing -> thing.own() != Audience.PUBLIC)
                                .toList()),
                who -> Map.of(
                        ".totalCount",
                        number(
                                who,
                                world.all().stream()
                                        .filter(thing -> thing.own() != Audience.PUBLIC)
                                        .toList())));
    }

    /** Whether an agreement grants an element of the agency that its schedule is of. */
    private boolean isOf(Thing agreement, Thing element) {
        return reached(world.from(agreement, "SCHEDULES"), "OF").stream()
                .anyMatch(agency -> element.owners().contains(agency.number()));
    }

    private List<Thing> reached(Collection<Thing> from, String edge) {
        return from.stream().flatMap(thing -> world.from(thing, edge).stream()).toList();
    }

    private static List<Thing> seenOf(Somebody who, Collection<Thing> things) {
        return things.stream().filter(who::sees).toList();
    }

    @SafeVarargs
    static Set<String> words(Somebody who, Collection<Thing>... things) {
        return Stream.of(things)
                .flatMap(Collection::stream)
                .filter(who::sees)
                .map(Thing::word)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static int number(Somebody who, Collection<Thing> things) {
        return (int) things.stream().distinct().filter(who::sees).count();
    }

    private static Set<String> lower(Set<String> codes) {
        return codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private void ask(String path, String document, String id, Function<Somebody, Set<String>> reveals) {
        ask(path, document, Map.of("id", id), reveals);
    }

    private void ask(
            String path, String document, Map<String, Object> variables, Function<Somebody, Set<String>> reveals) {
        all.add(Question.of(path, document, variables, reveals));
    }

    private void ask(
            String path,
            String document,
            String id,
            Function<Somebody, Set<String>> reveals,
            Function<Somebody, Map<String, Integer>> counts) {
        ask(path, document, Map.of("id", id), reveals, counts);
    }

    private void ask(
            String path,
            String document,
            Map<String, Object> variables,
            Function<Somebody, Set<String>> reveals,
            Function<Somebody, Map<String, Integer>> counts) {
        all.add(Question.of(path, document, variables, reveals).counting(counts));
    }
}
