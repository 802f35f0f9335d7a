package charteroak.visibility;

import charteroak.api.HeldRole;
import charteroak.api.Role;
import charteroak.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** A small random catalogue with random audiences, and those who ask it. Edges are kept apart from things, by kind. */
final class World {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final Random random;
    private final Set<String> words = new HashSet<>();
    private final Map<Sort, List<Thing>> things = new LinkedHashMap<>();
    private final Map<String, List<Thing[]>> edges = new LinkedHashMap<>();

    World(long seed) {
        random = new Random(seed);
        for (int at = 0; at < 3; at++) {
            agency();
        }
        for (int at = 0; at < 5; at++) {
            agreement();
        }
        for (int at = 0; at < 3; at++) {
            project();
        }
    }

    List<Thing> all(Sort... sorts) {
        return Stream.of(sorts)
                .flatMap(sort -> things.getOrDefault(sort, List.of()).stream())
                .toList();
    }

    List<Thing> all() {
        return things.values().stream().flatMap(List::stream).toList();
    }

    List<Thing[]> edges(String kind) {
        return edges.getOrDefault(kind, List.of());
    }

    /** Where edges of a kind lead from a thing. */
    List<Thing> from(Thing thing, String kind) {
        return edges(kind).stream()
                .filter(edge -> edge[0].equals(thing))
                .map(edge -> edge[1])
                .toList();
    }

    List<Thing> to(Thing thing, String kind) {
        return edges(kind).stream()
                .filter(edge -> edge[1].equals(thing))
                .map(edge -> edge[0])
                .toList();
    }

    /** Everybody who can be told apart by what they may see, and some who play several parts. */
    List<Somebody> everybody() {
        List<Somebody> all = new ArrayList<>();
        for (Role role : List.of(
                Role.PUBLIC,
                Role.RESIDENT_ADVISOR,
                Role.REQUESTER,
                Role.OPERATING_GROUP,
                Role.HUB_OPERATOR,
                Role.AUDITOR,
                Role.MATCHING_ENGINE)) {
            all.add(new Somebody(role.name(), List.of(HeldRole.of(role))));
        }
        List<Thing> agencies = all(Sort.AGENCY);
        for (Thing agency : agencies) {
            all.add(new Somebody("steward of " + agency, List.of(new HeldRole(Role.STEWARD, agency.number(), null))));
        }
        String first = agencies.getFirst().number();
        String last = agencies.getLast().number();
        all.add(new Somebody(
                "counsel and requester",
                List.of(new HeldRole(Role.COUNSEL, first, null), HeldRole.of(Role.REQUESTER))));
        all.add(new Somebody(
                "board member and steward",
                List.of(
                        new HeldRole(Role.BOARD_MEMBER, first, "DATA_GOVERNING_BOARD"),
                        new HeldRole(Role.STEWARD, last, null))));
        return all;
    }

    private void agency() {
        Thing agency = add(Sort.AGENCY, Audience.PUBLIC, List.of(), List.of(), List.of());
        List<String> owner = List.of(agency.number());
        for (int at = 0; at < 1 + random.nextInt(2); at++) {
            Thing system = add(Sort.SYSTEM, own(8), List.of(), List.of(), owner);
            join(agency, "OWNS", system);
            for (int each = 0; each < 1 + random.nextInt(2); each++) {
                Thing dataset = add(Sort.DATASET, own(5), List.of(system), List.of(), owner);
                join(system, "HAS", dataset);
                for (int part = 0; part < 2 + random.nextInt(2); part++) {
                    Thing element = add(Sort.ELEMENT, own(3), List.of(dataset), List.of(), owner);
                    join(dataset, "HAS", element);
                    join(
                            element,
                            "HAS_REVISION",
                            add(Sort.REVISION, Audience.PUBLIC, List.of(element), List.of(), List.of()));
                }
            }
        }
    }

    private void agreement() {
        List<Thing> parties = some(all(Sort.AGENCY), 2);
        List<String> owners = parties.stream().map(Thing::number).toList();
        List<Thing> earlier = all(Sort.AGREEMENT);
        Thing agreement = add(Sort.AGREEMENT, own(3), List.of(), List.of(), owners);
        parties.forEach(party -> join(agreement, "PARTY", party));
        if (!earlier.isEmpty()) {
            join(agreement, "UNDER", one(earlier));
        }
        Thing schedule = add(Sort.SCHEDULE, Audience.PUBLIC, List.of(agreement), List.of(), List.of());
        join(agreement, "SCHEDULES", schedule);
        join(schedule, "OF", parties.getFirst());
        join(schedule, "GRANTS", one(all(Sort.DATASET)));
        some(all(Sort.ELEMENT), 4).forEach(element -> join(schedule, "GRANTS", element));
        for (Thing party : parties) {
            Thing act = add(Sort.ACT, Audience.PUBLIC, List.of(agreement), List.of(), List.of());
            join(act, "ON", agreement);
            join(act, "BY", party);
        }
        Thing notice = add(Sort.NOTICE, Audience.PUBLIC, List.of(agreement), List.of(), List.of());
        join(notice, "ABOUT", agreement);
    }

    private void project() {
        Thing recipient = one(all(Sort.AGENCY));
        List<Thing> asked = some(all(Sort.ELEMENT), 5);
        Set<String> owners = new HashSet<>(Set.of(recipient.number()));
        asked.forEach(element -> owners.addAll(element.owners()));
        Thing project = add(Sort.PROJECT, own(3), List.of(), List.of(), List.copyOf(owners));
        join(project, "RECIPIENT", recipient);
        asked.forEach(element -> join(project, "ASKS_FOR", element));
        some(all(Sort.AGREEMENT), 2).forEach(agreement -> join(project, "RELIES_ON", agreement));
        Thing decision = add(Sort.DECISION, Audience.PUBLIC, List.of(project), List.of(), List.of());
        join(decision, "ABOUT", project);
        Thing run = add(Sort.RUN, Audience.PUBLIC, List.of(project), List.of(), List.of());
        join(run, "FOR", project);
        List<Thing> jobs = all(Sort.JOB);
        Thing job = jobs.isEmpty() || random.nextBoolean()
                ? add(Sort.JOB, Audience.PUBLIC, List.of(), new ArrayList<>(), List.of())
                : one(jobs);
        job.anyOf().add(run);
        join(job, "HAS_RUN", run);
        Thing made = add(Sort.EXTRACT, Audience.PUBLIC, List.of(), List.of(run), List.of());
        join(run, "WROTE", made);
        Thing column = add(Sort.FIELD, Audience.PUBLIC, List.of(made), List.of(), List.of());
        join(made, "HAS_FIELD", column);
        for (Thing element : asked.subList(0, 2)) {
            reads(run, element, column);
        }
        Thing finding = add(Sort.FINDING, Audience.PUBLIC, List.of(run, asked.getLast()), List.of(), List.of());
        join(finding, "IN", run);
        join(finding, "ABOUT", asked.getLast());
    }

    /** A column that shows an element; of a dataset that is declared to be the element's, or of one that is not. */
    private void reads(Thing run, Thing element, Thing column) {
        boolean declared = random.nextBoolean();
        Thing dataset = element.within().getFirst();
        if (declared && !to(dataset, "IS").isEmpty()) {
            return;
        }
        Thing extract =
                add(Sort.EXTRACT, Audience.PUBLIC, declared ? List.of(dataset) : List.of(), List.of(run), List.of());
        if (declared) {
            join(extract, "IS", dataset);
        }
        join(run, "READ", extract);
        Thing field = add(
                Sort.FIELD,
                Audience.PUBLIC,
                declared ? List.of(extract, element) : List.of(extract),
                List.of(),
                List.of());
        join(extract, "HAS_FIELD", field);
        if (declared) {
            join(field, "OBSERVES", element);
        }
        join(column, "DERIVED_FROM", field);
    }

    private Thing add(Sort sort, Audience own, List<Thing> within, List<Thing> anyOf, List<String> owners) {
        Thing thing = new Thing(sort, word(), own, within, anyOf, owners);
        things.computeIfAbsent(sort, any -> new ArrayList<>()).add(thing);
        return thing;
    }

    private void join(Thing from, String kind, Thing to) {
        edges.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Thing[] {from, to});
    }

    private Audience own(int publicWeight) {
        int drawn = random.nextInt(publicWeight + 2);
        return drawn >= 2 ? Audience.PUBLIC : Audience.values()[drawn + 1];
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private <T> List<T> some(List<T> among, int number) {
        List<T> drawn = new ArrayList<>(among);
        Collections.shuffle(drawn, random);
        return drawn.subList(0, Math.min(number, drawn.size()));
    }

    /** A word that no other is like, so that a misspelt one is only ever like itself. */
    private String word() {
        while (true) {
            StringBuilder word = new StringBuilder();
            for (int at = 0; at < 4; at++) {
                word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                        .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
            word.append('q');
            if (words.stream().noneMatch(other -> differences(other, word) < 5) && words.add(word.toString())) {
                return word.toString();
            }
        }
    }

    private static int differences(CharSequence one, CharSequence other) {
        int differences = 0;
        for (int at = 0; at < one.length(); at++) {
            differences += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differences;
    }
}
