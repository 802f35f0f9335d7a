package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about a world, with the oracle's answers: plain walks over the model. */
abstract class Questions {

    static final Thing FOR_PARTICIPANTS =
            new Thing(Sort.JOB, "", Audience.PARTICIPANTS, List.of(), List.of(), List.of());

    final World world;
    final List<Question> all = new ArrayList<>();

    Questions(World world) {
        this.world = world;
    }

    /** Every question along every path that reads. */
    static List<Question> about(World world) {
        return Stream.of(
                        new CatalogueQuestions(world),
                        new AgreementQuestions(world),
                        new ProjectQuestions(world),
                        new JudgementQuestions(world),
                        new SearchQuestions(world),
                        new LineageQuestions(world),
                        new PageQuestions(world),
                        new ConnectionQuestions(world))
                .flatMap(questions -> questions.asked().stream())
                .toList();
    }

    /** Changes are told to whoever may see all that they are about. */
    static List<List<Thing>> toldTo(Somebody who, Collection<List<Thing>> changes) {
        return changes.stream()
                .filter(things -> things.stream().allMatch(who::sees))
                .toList();
    }

    static Set<String> words(Collection<List<Thing>> changes) {
        return changes.stream().flatMap(List::stream).map(Thing::word).collect(Collectors.toCollection(HashSet::new));
    }

    /** Asks every question of its kind. */
    abstract void askAll();

    private List<Question> asked() {
        askAll();
        return all;
    }

    void list(String field, String key, Sort sort) {
        List<Thing> things = world.all(sort);
        ask(
                "list of " + sort,
                "{ %s { totalCount nodes { %s } } }".formatted(field, key),
                Map.of(),
                who -> words(who, things),
                who -> Map.of(".totalCount", number(who, things)));
    }

    /** The agreements that grant an element, or the dataset it is of. */
    List<Thing> granting(Thing element) {
        return Stream.of(element, element.within().getFirst())
                .flatMap(granted -> world.to(granted, "GRANTS").stream())
                .flatMap(schedule -> schedule.within().stream())
                .toList();
    }

    /** The projects that ask for an element and rely on one of some agreements. */
    List<Thing> using(Thing element, List<Thing> agreements) {
        return world.to(element, "ASKS_FOR").stream()
                .filter(project -> world.from(project, "RELIES_ON").stream().anyMatch(agreements::contains))
                .toList();
    }

    /** The projects whose recipients have to destroy what they got when the term of a license is over that somebody may see. */
    List<Thing> duties(Somebody who) {
        return seenOf(who, world.all(Sort.PROJECT)).stream()
                .filter(project -> world.to(project, "LICENSES").stream().anyMatch(who::sees))
                .toList();
    }

    /** The law that is cited for what residents may know is used in a project. */
    List<Thing> lawOf(Thing project) {
        List<Thing> asked = seenOf(Somebody.RESIDENT, world.from(project, "ASKS_FOR"));
        return reached(seenOf(Somebody.RESIDENT, world.from(project, "RELIES_ON")), "SCHEDULES").stream()
                .filter(schedule -> {
                    List<Thing> granted = world.from(schedule, "GRANTS");
                    return asked.stream()
                            .anyMatch(element -> granted.contains(element)
                                    || granted.contains(element.within().getFirst()));
                })
                .flatMap(schedule -> world.from(schedule, "CITES").stream())
                .toList();
    }

    /** The elements of a dataset that the columns of its alias show. */
    Set<String> columnsOfAliases(Somebody who, Thing dataset) {
        return who.sees(dataset) && who.sees(FOR_PARTICIPANTS) ? words(who, world.from(dataset, "HAS")) : Set.of();
    }

    List<Thing> reached(Collection<Thing> from, String edge) {
        return from.stream().flatMap(thing -> world.from(thing, edge).stream()).toList();
    }

    static List<Thing> seenOf(Somebody who, Collection<Thing> things) {
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

    static Set<String> lower(Set<String> codes) {
        return codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    void ask(String path, String document, String id, Function<Somebody, Set<String>> reveals) {
        ask(path, document, Map.of("id", id), reveals);
    }

    void ask(String path, String document, Map<String, Object> variables, Function<Somebody, Set<String>> reveals) {
        all.add(Question.of(path, document, variables, reveals));
    }

    void ask(
            String path,
            String document,
            String id,
            Function<Somebody, Set<String>> reveals,
            Function<Somebody, Map<String, Integer>> counts) {
        ask(path, document, Map.of("id", id), reveals, counts);
    }

    void ask(
            String path,
            String document,
            Map<String, Object> variables,
            Function<Somebody, Set<String>> reveals,
            Function<Somebody, Map<String, Integer>> counts) {
        all.add(Question.of(path, document, variables, reveals).counting(counts));
    }
}
