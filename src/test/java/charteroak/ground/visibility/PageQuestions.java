package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is served as pages and feeds, not as answers to queries. */
final class PageQuestions extends Questions {

    PageQuestions(World world) {
        super(world);
    }

    @Override
    void askAll() {
        feeds();
        register();
        world.sharing().forEach(this::document);
        world.all(Sort.AGREEMENT).stream()
                .filter(agreement -> world.kind(agreement).equals("DUL"))
                .forEach(this::document);
    }

    /** A sharing agreement or a license as a document: who are its parties, what it is made under and for, and what its attachments list. */
    private void document(Thing agreement) {
        all.add(Question.page(
                "document of an agreement",
                "/api/v1/agreements/%s/document.html".formatted(agreement.number()),
                who -> who.sees(agreement) ? printed(agreement, who) : Set.of()));
    }

    private Set<String> printed(Thing agreement, Somebody who) {
        List<Thing> projects = new ArrayList<>(world.to(agreement, "RELIES_ON"));
        projects.addAll(world.from(agreement, "LICENSES"));
        List<Thing> schedules = seenOf(who, world.from(agreement, "SCHEDULES"));
        List<Thing> granted = seenOf(who, reached(schedules, "GRANTS")).stream()
                .filter(thing -> thing.sort() != Sort.LOST)
                .toList();
        Set<String> told = words(
                who,
                List.of(agreement),
                world.from(agreement, "PARTY"),
                world.from(agreement, "UNDER"),
                projects,
                reached(seenOf(who, projects), "RECIPIENT"),
                reached(schedules, "OF"),
                granted,
                granted.stream()
                        .filter(thing -> thing.sort() == Sort.ELEMENT)
                        .map(element -> element.within().getFirst())
                        .toList(),
                reached(schedules, "CITES"));
        granted.forEach(thing -> told.addAll(lower(Set.copyOf(thing.owners()))));
        return told;
    }

    private void feeds() {
        all.add(Question.page(
                "feed of all deadlines",
                "/api/v1/deadlines.atom",
                who -> words(who, world.all(Sort.AGREEMENT), reached(duties(who), "RECIPIENT"))));
        for (Thing agency : world.all(Sort.AGENCY)) {
            all.add(Question.page(
                    "calendar of an agency",
                    "/api/v1/agencies/%s/deadlines.ics".formatted(agency.number()),
                    who -> words(who, List.of(agency), world.to(agency, "PARTY"), projectsOf(agency, who))));
        }
    }

    /** The projects in which an agency has something to destroy. */
    private List<Thing> projectsOf(Thing agency, Somebody who) {
        return duties(who).stream()
                .filter(project -> world.from(project, "RECIPIENT").contains(agency))
                .toList();
    }

    /** Everybody, whoever they are, is shown what a resident may see. */
    private void register() {
        List<Thing> approved = world.approved();
        for (String language : List.of("en", "es")) {
            all.add(Question.page("public list", "/public/" + language, who -> listed()));
            for (Thing project : world.all(Sort.PROJECT)) {
                all.add(Question.page(
                        "public page",
                        "/public/%s/projects/%s".formatted(language, project.number()),
                        who -> approved.contains(project) && Somebody.RESIDENT.sees(project)
                                ? shown(project)
                                : Set.of()));
            }
        }
    }

    private Set<String> listed() {
        Set<String> told = words(Somebody.RESIDENT, world.approved());
        seenOf(Somebody.RESIDENT, world.approved())
                .forEach(project ->
                        told.addAll(providersOf(seenOf(Somebody.RESIDENT, world.from(project, "ASKS_FOR")))));
        return told;
    }

    private static Set<String> providersOf(List<Thing> elements) {
        return lower(
                elements.stream().flatMap(element -> element.owners().stream()).collect(Collectors.toSet()));
    }

    private Set<String> shown(Thing project) {
        List<Thing> asked = seenOf(Somebody.RESIDENT, world.from(project, "ASKS_FOR"));
        List<Thing> datasets =
                asked.stream().map(element -> element.within().getFirst()).toList();
        List<Thing> systems =
                datasets.stream().map(dataset -> dataset.within().getFirst()).toList();
        List<Thing> direct = new ArrayList<>(world.from(project, "RELIES_ON"));
        direct.addAll(world.to(project, "LICENSES"));
        List<Thing> above = reached(direct, "UNDER");
        Set<String> told = words(
                Somebody.RESIDENT,
                List.of(project),
                recipientsOf(List.of(project)),
                datasets,
                systems,
                direct,
                above,
                reached(above, "UNDER"));
        told.addAll(words(Somebody.RESIDENT, lawOf(project)));
        told.addAll(providersOf(asked));
        return told;
    }

    private List<Thing> recipientsOf(List<Thing> projects) {
        return reached(seenOf(Somebody.RESIDENT, projects), "RECIPIENT");
    }
}
