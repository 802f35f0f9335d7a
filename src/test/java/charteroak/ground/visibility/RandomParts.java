package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What of a world is made at random: agencies and what they hold, agreements, projects and what was linked in them. */
final class RandomParts {

    private final World world;

    RandomParts(World world) {
        this.world = world;
    }

    void make() {
        for (int at = 0; at < 3; at++) {
            agency();
        }
        secretive();
        lose(world.one(world.all(Sort.DATASET)));
        for (int at = 0; at < 3; at++) {
            schedule(agreement("DSA", world.some(world.all(Sort.AGENCY), 2)));
        }
        world.add(Sort.JOB, Audience.PARTICIPANTS, List.of(), List.of(), List.of());
        for (Audience audience : List.of(
                Audience.OWNING_AGENCY, Audience.AUTHOR, Audience.PARTICIPANTS, Audience.PUBLIC, Audience.PUBLIC)) {
            project(audience);
        }
    }

    /** An agency all of whose data is its own affair. */
    private void secretive() {
        Thing agency = world.add(Sort.AGENCY, Audience.PUBLIC, List.of(), List.of(), List.of());
        List<String> owner = List.of(agency.number());
        Thing system = world.add(Sort.SYSTEM, Audience.OWNING_AGENCY, List.of(), List.of(), owner);
        world.join(agency, "OWNS", system);
        dataset(system, Audience.PUBLIC, () -> Audience.PUBLIC);
        dataset(system, Audience.PUBLIC, () -> Audience.OWNING_AGENCY);
    }

    private void agency() {
        Thing agency = world.add(Sort.AGENCY, Audience.PUBLIC, List.of(), List.of(), List.of());
        List<String> owner = List.of(agency.number());
        for (int at = 0; at < (world.flip() ? 1 : 2); at++) {
            Thing system = world.add(Sort.SYSTEM, world.own(Sort.SYSTEM), List.of(), List.of(), owner);
            world.join(agency, "OWNS", system);
            for (int each = 0; each < (world.flip() ? 1 : 2); each++) {
                dataset(system, world.own(Sort.DATASET), () -> world.own(Sort.ELEMENT));
            }
        }
    }

    private void dataset(Thing system, Audience own, Supplier<Audience> ofElements) {
        Thing dataset = world.add(Sort.DATASET, own, List.of(system), List.of(), system.owners());
        world.join(system, "HAS", dataset);
        for (int part = 0; part < (world.flip() ? 2 : 3); part++) {
            Thing element = world.add(Sort.ELEMENT, ofElements.get(), List.of(dataset), List.of(), system.owners());
            world.join(dataset, "HAS", element);
            world.join(
                    element,
                    "HAS_REVISION",
                    world.add(Sort.REVISION, Audience.PUBLIC, List.of(element), List.of(), List.of()));
        }
    }

    /** An element that an agreement grants and no dataset holds any more. */
    private void lose(Thing dataset) {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTICIPANTS, Audience.OWNING_AGENCY)) {
            world.add(Sort.LOST, audience, List.of(dataset), List.of(), dataset.owners());
        }
    }

    private Thing agreement(String kind, List<Thing> parties) {
        List<Thing> sharing = world.sharing();
        return world.agreement(
                kind, world.own(Sort.AGREEMENT), parties, sharing.isEmpty() ? List.of() : List.of(world.one(sharing)));
    }

    private void schedule(Thing agreement) {
        Thing schedule = world.schedule(
                agreement, world.from(agreement, "PARTY").getFirst(), world.flip() ? "AUDIT" : "RESEARCH");
        world.join(schedule, "GRANTS", world.some(world.all(Sort.DATASET), 2));
        world.join(schedule, "GRANTS", world.some(world.all(Sort.ELEMENT), 4));
        world.join(schedule, "GRANTS", world.some(world.all(Sort.LOST), 2));
    }

    /** A project in which what those before it made was linked with more. */
    private void project(Audience own) {
        List<Thing> agencies = world.all(Sort.AGENCY);
        Thing recipient = world.one(agencies.subList(1, agencies.size()));
        List<Thing> relied = world.some(world.sharing(), 2);
        Set<Thing> asked = new LinkedHashSet<>(world.some(granted(relied), 3));
        asked.addAll(world.some(world.all(Sort.ELEMENT), 2));
        Thing project = world.project(own, recipient, asked, relied);
        world.join(agreement("DUL", List.of(recipient)), "LICENSES", project);
        Thing run = world.add(Sort.RUN, Audience.PARTICIPANTS, List.of(project), List.of(), List.of());
        world.join(run, "FOR", project);
        List<Thing> jobs = world.all(Sort.JOB).stream()
                .filter(job -> project.own() == Audience.PUBLIC
                        && !job.anyOf().isEmpty()
                        && job.anyOf().stream()
                                .allMatch(other -> other.within().stream().allMatch(Somebody.RESIDENT::sees)))
                .toList();
        Thing job = jobs.isEmpty() || world.flip()
                ? world.add(Sort.JOB, Audience.PARTICIPANTS, List.of(), new ArrayList<>(), List.of())
                : world.one(jobs);
        job.anyOf().add(run);
        world.join(job, "HAS_RUN", run);
        List<Thing> earlier = world.all(Sort.EXTRACT).stream()
                .filter(extract -> !world.to(extract, "WROTE").isEmpty())
                .flatMap(extract -> world.from(extract, "HAS_FIELD").stream())
                .toList();
        Thing made = world.add(Sort.EXTRACT, Audience.PARTICIPANTS, List.of(), List.of(run), List.of());
        world.join(run, "WROTE", made);
        world.join(job, "WRITES", made);
        Thing column = world.add(Sort.FIELD, Audience.PARTICIPANTS, List.of(made), List.of(), List.of());
        world.join(made, "HAS_FIELD", column);
        asked.forEach(element -> reads(run, element, column));
        world.from(run, "READ").forEach(extract -> world.join(job, "READS", extract));
        earlier.forEach(field -> world.join(column, "DERIVED_FROM", field));
        earlier.stream().limit(1).forEach(field -> world.join(made, "DERIVED_FROM", field));
        Thing found = asked.stream()
                .filter(element -> Somebody.RESIDENT.sees(element) != Somebody.RESIDENT.sees(project))
                .findFirst()
                .orElse(world.one(List.copyOf(asked)));
        Thing finding = world.add(Sort.FINDING, Audience.PUBLIC, List.of(run, found), List.of(), List.of());
        world.join(finding, "IN", run);
        world.join(finding, "ABOUT", found);
        world.join(finding, "JUDGED_FOR", project);
        if (project.own() == Audience.PUBLIC) {
            namedBefore(run, world.all(Sort.PROJECT).getFirst());
            ofWhatEverybodySees(run);
        }
    }

    /** What was found in a run when it named a project that is for fewer. */
    private void namedBefore(Thing run, Thing project) {
        Thing finding = world.add(Sort.FINDING, Audience.PUBLIC, List.of(run, project), List.of(), List.of());
        world.join(finding, "IN", run);
        world.join(finding, "JUDGED_FOR", project);
    }

    /** What was found in a run about nothing that is for fewer than everybody but the run. */
    private void ofWhatEverybodySees(Thing run) {
        world.all(Sort.ELEMENT).stream()
                .filter(Somebody.RESIDENT::sees)
                .findFirst()
                .ifPresent(element -> {
                    Thing finding = world.add(Sort.FINDING, Audience.PUBLIC, List.of(run), List.of(), List.of());
                    world.join(finding, "IN", run);
                    world.join(finding, "ABOUT", element);
                });
    }

    private List<Thing> granted(List<Thing> agreements) {
        return agreements.stream()
                .flatMap(agreement -> world.from(agreement, "SCHEDULES").stream())
                .flatMap(schedule -> world.from(schedule, "GRANTS").stream())
                .filter(thing -> thing.sort() == Sort.ELEMENT)
                .distinct()
                .toList();
    }

    /** A column that shows an element; of a dataset that is declared to be the element's, or of one that is not. */
    private void reads(Thing run, Thing element, Thing column) {
        boolean declared = world.flip();
        Thing dataset = element.within().getFirst();
        if (declared && !world.to(dataset, "IS").isEmpty()) {
            return;
        }
        Thing extract = world.add(
                Sort.EXTRACT, Audience.PARTICIPANTS, declared ? List.of(dataset) : List.of(), List.of(run), List.of());
        if (declared) {
            world.join(extract, "IS", dataset);
        }
        world.join(run, "READ", extract);
        Thing field = world.add(
                Sort.FIELD,
                Audience.PARTICIPANTS,
                declared ? List.of(extract, element) : List.of(extract),
                List.of(),
                List.of());
        world.join(extract, "HAS_FIELD", field);
        if (declared) {
            world.join(field, "OBSERVES", element);
            Thing unknown = world.add(Sort.FIELD, Audience.PARTICIPANTS, List.of(extract), List.of(), List.of());
            world.join(extract, "HAS_FIELD", unknown);
            world.join(column, "DERIVED_FROM", unknown);
        }
        world.join(column, "DERIVED_FROM", field);
    }
}
