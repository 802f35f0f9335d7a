package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.List;

/** Uses of data that are covered, so that there is something to lose and something to tell of it. */
final class LawfulUses {

    private final World world;
    private final Thing hub;
    private final List<Thing> providers;
    private final Thing recipient;
    private final List<Thing> elements = new ArrayList<>();

    LawfulUses(World world) {
        this.world = world;
        List<Thing> agencies = world.all(Sort.AGENCY);
        this.hub = agencies.getFirst();
        this.providers = agencies.subList(1, 3);
        this.recipient = agencies.getLast();
    }

    /** In a project under documents that are not for everybody, in one that itself is not, and in one with nothing to hide. */
    void make() {
        world.join(hub, "HOLDS_ROLE", hub);
        Thing memorandum = world.agreement("EMOU", Audience.PARTICIPANTS, world.all(Sort.AGENCY), List.of());
        providers.forEach(this::dataset);
        use(Audience.PARTICIPANTS, Audience.PUBLIC, memorandum);
        use(Audience.PUBLIC, Audience.PARTICIPANTS, memorandum);
        use(Audience.PUBLIC, Audience.PUBLIC, memorandum);
    }

    private void dataset(Thing provider) {
        List<String> owner = List.of(provider.number());
        Thing system = world.add(Sort.SYSTEM, Audience.PUBLIC, List.of(), List.of(), owner);
        Thing dataset = world.add(Sort.DATASET, Audience.PUBLIC, List.of(system), List.of(), owner);
        world.join(provider, "OWNS", system);
        world.join(system, "HAS", dataset);
        world.join(dataset, "SERVES", dataset);
        for (Audience audience : List.of(Audience.PUBLIC, Audience.OWNING_AGENCY)) {
            Thing element = world.add(Sort.ELEMENT, audience, List.of(dataset), List.of(), owner);
            world.join(dataset, "HAS", element);
            elements.add(element);
        }
    }

    private void use(Audience ofDocuments, Audience ofProject, Thing memorandum) {
        Thing sharing = world.agreement(
                "DSA", ofDocuments, List.of(providers.getFirst(), providers.getLast(), hub), List.of(memorandum));
        elements.forEach(element -> grant(sharing, element));
        Thing license = world.agreement("DUL", ofDocuments, List.of(recipient, hub), List.of(sharing));
        world.join(world.schedule(license, null, "EVALUATION"), "GRANTS", elements);
        Thing project = world.project(ofProject, recipient, elements, List.of(sharing));
        world.join(license, "LICENSES", project);
        if (ofDocuments == ofProject) {
            link(project);
        }
    }

    /** A run of a project that read what everybody may see and wrote what is nobody's but its owner's. */
    private void link(Thing project) {
        Thing run = world.add(Sort.RUN, Audience.PARTICIPANTS, List.of(project), List.of(), List.of());
        world.join(run, "FOR", project);
        Thing job = world.add(Sort.JOB, Audience.PARTICIPANTS, List.of(), List.of(run), List.of());
        world.join(job, "HAS_RUN", run);
        Thing element = elements.getFirst();
        Thing read = extract(run, element.within().getFirst());
        world.join(run, "READ", read);
        Thing column = world.add(Sort.FIELD, Audience.PARTICIPANTS, List.of(read, element), List.of(), List.of());
        world.join(read, "HAS_FIELD", column);
        world.join(column, "OBSERVES", element);
        Thing system = world.from(recipient, "OWNS").getFirst();
        Thing kept = world.add(Sort.DATASET, Audience.PUBLIC, List.of(system), List.of(), system.owners());
        world.join(system, "HAS", kept);
        world.join(run, "WROTE", extract(run, kept));
    }

    private Thing extract(Thing run, Thing dataset) {
        Thing extract = world.add(Sort.EXTRACT, Audience.PARTICIPANTS, List.of(dataset), List.of(run), List.of());
        world.join(extract, "IS", dataset);
        return extract;
    }

    private void grant(Thing sharing, Thing element) {
        Thing provider = providers.stream()
                .filter(agency -> element.owners().contains(agency.number()))
                .findFirst()
                .orElseThrow();
        Thing schedule = world.schedule(sharing, provider, "EVALUATION");
        world.join(schedule, "GRANTS", element);
        world.join(schedule, "CITES", world.add(Sort.BASIS, Audience.PUBLIC, List.of(), List.of(), List.of()));
        Thing affirmed = world.act(sharing, "AFFIRMED");
        world.join(affirmed, "BY", provider);
        world.join(affirmed, "ON_SCHEDULE", schedule);
    }
}
