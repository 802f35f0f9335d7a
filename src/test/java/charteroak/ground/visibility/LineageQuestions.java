package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where lineage leads from each thing, by a walk that never enters what is hidden. */
final class LineageQuestions extends Questions {

    private static final int DEPTH = 3;

    LineageQuestions(World world) {
        super(world);
    }

    @Override
    void askAll() {
        list("runs", "id", Sort.RUN);
        world.all(Sort.DATASET).forEach(this::runsOfDataset);
        world.all(Sort.DATASET).forEach(this::aliases);
        namesThatWait();
        world.all(Sort.RUN).forEach(this::run);
        world.all(Sort.JOB).forEach(this::job);
        for (Thing thing : world.all(Sort.RUN, Sort.JOB, Sort.EXTRACT, Sort.FIELD, Sort.DATASET, Sort.ELEMENT)) {
            all.add(from(thing, "UPSTREAM", this::sources));
            all.add(from(thing, "DOWNSTREAM", this::results));
        }
    }

    private void run(Thing thing) {
        List<Thing> read = world.from(thing, "READ");
        List<Thing> written = world.from(thing, "WROTE");
        List<Thing> fields = Stream.concat(read.stream(), written.stream())
                .flatMap(extract -> world.from(extract, "HAS_FIELD").stream())
                .toList();
        List<Thing> sources = written.stream()
                .flatMap(extract -> Stream.concat(Stream.of(extract), world.from(extract, "HAS_FIELD").stream()))
                .flatMap(result -> world.from(result, "DERIVED_FROM").stream())
                .distinct()
                .toList();
        ask(
                "run",
                """
                query($id: ID!) {
                  run(runId: $id) {
                    id findings { id element { id } }
                    reads { name dataset { id } fields { id element { id } } } writes { name fields { id derivedFrom { dataset field } } }
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
                                sources,
                                sources.stream()
                                        .filter(who::sees)
                                        .flatMap(source -> source.within().stream())
                                        .filter(whole -> whole.sort() == Sort.EXTRACT)
                                        .toList(),
                                seenOf(who, world.to(thing, "IN")),
                                reached(seenOf(who, world.to(thing, "IN")), "ABOUT"))
                        : Set.of());
    }

    private void runsOfDataset(Thing thing) {
        List<Thing> used = world.to(thing, "IS");
        List<Thing> users = Stream.of("READ", "WROTE")
                .flatMap(kind -> used.stream().flatMap(extract -> world.to(extract, kind).stream()))
                .toList();
        ask(
                "runs of a dataset",
                "query($id: ID!) { runs(filter: {dataset: $id}) { totalCount nodes { id } } }",
                thing.id(),
                who -> who.sees(thing) ? words(who, users) : Set.of(),
                who -> Map.of(".totalCount", who.sees(thing) ? number(who, users) : 0));
    }

    private void aliases(Thing dataset) {
        for (String told : List.of("column", "element { id }")) {
            ask(
                    "columns of aliases by " + told,
                    "query($id: ID!) { dataset(id: $id) { aliases { namespace columns { %s } } } }".formatted(told),
                    dataset.id(),
                    who -> columnsOfAliases(who, dataset));
        }
    }

    /** An extract is there for whoever sees a run that used it; the one dataset of its folder, for whoever sees no other there. */
    private void namesThatWait() {
        ask(
                "names that wait for an alias",
                "{ aliasProposals(first: 100) { totalCount nodes { name dataset { id } } } }",
                Map.of(),
                who -> seenOf(who, world.waiting()).stream()
                        .flatMap(extract -> Stream.concat(Stream.of(extract), ofItsFolder(who, extract)))
                        .map(Thing::word)
                        .collect(Collectors.toSet()),
                who -> Map.of(".totalCount", number(who, world.waiting())));
    }

    private Stream<Thing> ofItsFolder(Somebody who, Thing extract) {
        List<Thing> datasets = seenOf(who, world.to(extract, "BESIDE"));
        return datasets.size() == 1 ? datasets.stream() : Stream.empty();
    }

    private void job(Thing thing) {
        ask(
                "runs of a job",
                "query($id: ID!) { node(id: $id) { ... on LinkageJob { runs { id } } } }",
                thing.id(),
                who -> words(who, thing.anyOf()));
    }

    private Question from(Thing thing, String direction, Function<Thing, List<Thing>> next) {
        Thing start = meant(thing);
        return Question.of(
                        "lineage",
                        "query($id: ID!) { lineage(of: $id, direction: %s) { withheld nodes { id label } edges { from to } } }"
                                .formatted(direction),
                        Map.of("id", thing.id()),
                        who -> walk(who, start, next).told().stream()
                                .flatMap(told -> labelled(told).stream())
                                .map(Thing::word)
                                .collect(Collectors.toSet()))
                .counting(who -> who.sees(start)
                        ? Map.of(
                                ".withheld",
                                who.isToldWhatIsWithheld()
                                        ? walk(who, start, next).hidden().size()
                                        : 0)
                        : Map.of());
    }

    private record Walk(Set<Thing> told, Set<Thing> hidden) {}

    private static Walk walk(Somebody who, Thing start, Function<Thing, List<Thing>> next) {
        Set<Thing> told = new LinkedHashSet<>();
        Set<Thing> hidden = new HashSet<>();
        Set<Thing> frontier = who.sees(start) ? Set.of(start) : Set.of();
        told.addAll(frontier);
        for (int distance = 0; distance < DEPTH; distance++) {
            Set<Thing> further = new LinkedHashSet<>();
            for (Thing thing : frontier) {
                for (Thing one : next.apply(thing)) {
                    if (!who.sees(one)) {
                        hidden.add(one);
                    } else if (told.add(one)) {
                        further.add(one);
                    }
                }
            }
            frontier = further;
        }
        return new Walk(told, hidden);
    }

    private List<Thing> sources(Thing thing) {
        return switch (thing.sort()) {
            case RUN -> {
                List<Thing> all = new ArrayList<>(world.to(thing, "HAS_RUN"));
                world.from(thing, "READ").forEach(extract -> all.add(meant(extract)));
                yield all;
            }
            case JOB -> meant(world.from(thing, "READS"));
            case EXTRACT -> to(thing, "WROTE", "WRITES");
            case DATASET ->
                world.to(thing, "IS").stream()
                        .flatMap(extract -> to(extract, "WROTE", "WRITES").stream())
                        .toList();
            case FIELD -> {
                List<Thing> all = new ArrayList<>(world.from(thing, "DERIVED_FROM"));
                world.to(thing, "HAS_FIELD").forEach(holder -> all.addAll(world.from(holder, "DERIVED_FROM")));
                all.addAll(world.from(thing, "OBSERVES"));
                yield all;
            }
            default -> List.of();
        };
    }

    private List<Thing> results(Thing thing) {
        return switch (thing.sort()) {
            case RUN -> world.from(thing, "WROTE").stream().map(this::meant).toList();
            case JOB -> {
                List<Thing> all = new ArrayList<>(world.from(thing, "HAS_RUN"));
                all.addAll(meant(world.from(thing, "WRITES")));
                yield all;
            }
            case EXTRACT -> to(thing, "READ", "READS");
            case DATASET ->
                world.to(thing, "IS").stream()
                        .flatMap(extract -> to(extract, "READ", "READS").stream())
                        .toList();
            case FIELD ->
                world.to(thing, "DERIVED_FROM").stream()
                        .flatMap(result -> result.sort() == Sort.EXTRACT
                                ? world.from(result, "HAS_FIELD").stream()
                                : Stream.of(result))
                        .toList();
            case ELEMENT -> world.to(thing, "OBSERVES");
            default -> List.of();
        };
    }

    private List<Thing> to(Thing thing, String... kinds) {
        return Stream.of(kinds).flatMap(kind -> world.to(thing, kind).stream()).toList();
    }

    private List<Thing> meant(List<Thing> things) {
        return things.stream().map(this::meant).toList();
    }

    /** A dataset that is known from events is the one it is declared to be. */
    private Thing meant(Thing thing) {
        return thing.sort() == Sort.EXTRACT && !world.from(thing, "IS").isEmpty()
                ? world.from(thing, "IS").getFirst()
                : thing;
    }

    /** A column is labelled with what it is a column of. */
    private List<Thing> labelled(Thing thing) {
        List<Thing> all = new ArrayList<>(List.of(thing));
        if (thing.sort() == Sort.FIELD) {
            all.addAll(world.to(thing, "HAS_FIELD"));
        }
        return all;
    }
}
