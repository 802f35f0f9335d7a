package charteroak.ground.visibility;

import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small random catalogue with random audiences, and those who ask it. Edges are kept apart from things, by kind. */
final class World {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final Pattern WORD = Pattern.compile("[a-z]{8}q");

    /** For participants without anybody saying so. */
    private static final Set<Sort> LINEAGE = Set.of(Sort.JOB, Sort.RUN, Sort.EXTRACT, Sort.FIELD);

    private final Random random;
    private final Set<String> words = new HashSet<>();
    private final Map<Sort, List<Thing>> things = new LinkedHashMap<>();
    private final Map<String, Thing> byWord = new HashMap<>();
    private final Map<Sort, List<Audience>> undealt = new EnumMap<>(Sort.class);
    private final Map<Thing, String> kinds = new HashMap<>();
    private final Map<String, List<Thing[]>> edges = new LinkedHashMap<>();
    private final List<List<Thing>> together = new ArrayList<>();

    private World(long seed) {
        random = new Random(seed);
    }

    static World of(long seed) {
        World world = new World(seed);
        new RandomParts(world).make();
        new LawfulUses(world).make();
        new DeclaredJobs(world).make();
        world.waitBeside();
        world.together.addAll(world.byTwos());
        return world;
    }

    /** The same world, had it nothing that somebody may not see. */
    World asSeenBy(Somebody who) {
        World seen = new World(0);
        things.forEach((sort, all) ->
                seen.things.put(sort, all.stream().filter(who::sees).toList()));
        byWord.forEach((word, thing) -> {
            if (who.sees(thing)) {
                seen.byWord.put(word, thing);
            }
        });
        seen.kinds.putAll(kinds);
        together.stream().filter(things -> things.stream().allMatch(who::sees)).forEach(seen.together::add);
        edges.forEach((kind, all) -> seen.edges.put(
                kind,
                all.stream()
                        .filter(edge -> who.sees(edge[0]) && who.sees(edge[1]))
                        .toList()));
        return seen;
    }

    List<Thing> all(Sort... sorts) {
        return Stream.of(sorts)
                .flatMap(sort -> things.getOrDefault(sort, List.of()).stream())
                .toList();
    }

    List<Thing> all() {
        return things.values().stream().flatMap(List::stream).toList();
    }

    /** The things of which somebody said for whom they are, in that order. */
    List<Thing> said() {
        return all().stream()
                .filter(thing -> thing.own() != Audience.PUBLIC && !LINEAGE.contains(thing.sort()))
                .toList();
    }

    /** The things that an auditor was shown and not everybody may see, in that order. */
    List<Thing> read() {
        return all(Sort.SYSTEM, Sort.DATASET, Sort.ELEMENT, Sort.AGREEMENT, Sort.PROJECT, Sort.RUN).stream()
                .filter(thing -> !Somebody.RESIDENT.sees(thing))
                .toList();
    }

    /** By twos, each of which an auditor was shown at once. */
    List<List<Thing>> readTogether() {
        return together;
    }

    /** Names that wait for an alias, in a folder with names of a dataset that everybody sees and of one that few see. */
    private void waitBeside() {
        List<Thing> datasets = all(Sort.DATASET);
        for (Somebody one : List.of(Somebody.RESIDENT, Somebody.OPERATING_GROUP)) {
            datasets.stream()
                    .filter(dataset -> one.sees(dataset) == one.equals(Somebody.RESIDENT))
                    .findFirst()
                    .ifPresent(dataset -> join(dataset, "BESIDE", waiting()));
        }
    }

    /** The names that wait for an alias: they were only read, and no dataset is declared to have them. */
    List<Thing> waiting() {
        return all(Sort.EXTRACT).stream()
                .filter(extract -> from(extract, "IS").isEmpty())
                .filter(extract -> to(extract, "WROTE").isEmpty())
                .filter(extract -> !to(extract, "READ").isEmpty())
                .toList();
    }

    /** One for fewer beside one for more, as far as there are. */
    private List<List<Thing>> byTwos() {
        Map<Boolean, List<Thing>> read =
                read().stream().collect(Collectors.partitioningBy(Somebody.OPERATING_GROUP::sees));
        List<Thing> forMore = read.getOrDefault(true, List.of());
        List<Thing> forFewer = read.getOrDefault(false, List.of());
        return IntStream.range(0, Math.min(forMore.size(), forFewer.size()))
                .mapToObj(at -> List.of(forMore.get(at), forFewer.get(at)))
                .toList();
    }

    /** What was said at last to be for participants, and then for everybody as before. */
    Thing kept() {
        return edges("SERVES").getFirst()[0];
    }

    /** What each change in its audit trail is about, in order. */
    List<List<Thing>> changes() {
        return Stream.of(
                        Stream.of(said(), read()).flatMap(List::stream).map(List::of),
                        readTogether().stream(),
                        Stream.of(List.of(kept()), List.of(kept())))
                .flatMap(changes -> changes)
                .toList();
    }

    /** The words of its things that stand in a text. */
    Set<String> wordsIn(String text) {
        Set<String> told = new HashSet<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (byWord.containsKey(words.group())) {
                told.add(words.group());
            }
        }
        return told;
    }

    Thing named(String word) {
        return Objects.requireNonNull(byWord.get(word));
    }

    List<Thing[]> edges(String kind) {
        return edges.getOrDefault(kind, List.of());
    }

    /** What kind of agreement or act one is, or what a schedule is for. */
    String kind(Thing thing) {
        return kinds.getOrDefault(thing, "");
    }

    /** What is protected by a class that bears its word: every dataset but the lawful one, and what of it is not for everybody. */
    List<Thing> classed() {
        List<Thing> datasets = all(Sort.DATASET).stream()
                .filter(dataset -> to(dataset, "SERVES").isEmpty())
                .toList();
        return Stream.concat(
                        datasets.stream(),
                        datasets.stream()
                                .flatMap(dataset -> from(dataset, "HAS").stream())
                                .filter(element -> element.own() != Audience.PUBLIC))
                .toList();
    }

    /** The projects all of whose uses are covered. */
    List<Thing> lawful() {
        return edges("SERVES").stream()
                .flatMap(edge -> from(edge[0], "HAS").stream())
                .flatMap(element -> to(element, "ASKS_FOR").stream())
                .distinct()
                .toList();
    }

    /** The project on which the boards vote, which everybody sees, as they see until when they vote but not what was said with a vote. */
    Thing voted() {
        return all(Sort.PROJECT).stream()
                .filter(project -> project.own() == Audience.PUBLIC && !lawful().contains(project))
                .findFirst()
                .orElseThrow();
    }

    /** The projects that were approved: all but the one on which the boards vote. */
    List<Thing> approved() {
        Thing voted = voted();
        return all(Sort.PROJECT).stream()
                .filter(project -> !project.equals(voted))
                .toList();
    }

    /** The agreements under which data is shared. */
    List<Thing> sharing() {
        return all(Sort.AGREEMENT).stream()
                .filter(agreement -> kind(agreement).equals("DSA"))
                .toList();
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

    /** The elements that somebody put into the plan that is kept for them, whether they see them or not; nobody has those of anybody else. */
    List<Thing> keptBy(Somebody who) {
        return all(Sort.ELEMENT).stream()
                .filter(element -> Math.floorMod((who.name() + element.word()).hashCode(), 3) != 0)
                .toList();
    }

    /** A steward of some agency. */
    Somebody steward() {
        return everybody().stream()
                .filter(who -> who.name().startsWith("steward of "))
                .findFirst()
                .orElseThrow();
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
        all.add(new Somebody(Somebody.CO_AUTHOR, List.of(HeldRole.of(Role.REQUESTER))));
        all.add(new Somebody("requester who did not join", List.of(HeldRole.of(Role.REQUESTER))));
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

    /** An agreement that its parties signed, of which a notice was given. */
    Thing agreement(String kind, Audience own, List<Thing> parties, List<Thing> above) {
        List<String> owners = parties.stream().map(Thing::number).toList();
        Thing agreement = add(Sort.AGREEMENT, own, List.of(), List.of(), owners);
        kinds.put(agreement, kind);
        join(agreement, "PARTY", parties);
        join(agreement, "UNDER", above);
        parties.forEach(party -> join(act(agreement, "SIGNED"), "BY", party));
        Thing notice = add(Sort.NOTICE, Audience.PUBLIC, List.of(agreement), List.of(), List.of());
        join(notice, "ABOUT", agreement);
        return agreement;
    }

    Thing act(Thing agreement, String kind) {
        Thing act = add(Sort.ACT, Audience.PUBLIC, List.of(agreement), List.of(), List.of());
        kinds.put(act, kind);
        join(act, "ON", agreement);
        return act;
    }

    Thing schedule(Thing agreement, @Nullable Thing provider, String purpose) {
        Thing schedule = add(Sort.SCHEDULE, Audience.PUBLIC, List.of(agreement), List.of(), List.of());
        kinds.put(schedule, purpose);
        join(agreement, "SCHEDULES", schedule);
        if (provider != null) {
            join(schedule, "OF", provider);
        }
        return schedule;
    }

    /** A project about which something was decided once. */
    Thing project(Audience own, Thing recipient, Collection<Thing> asked, List<Thing> relied) {
        Set<String> owners = new HashSet<>(Set.of(recipient.number()));
        asked.forEach(element -> owners.addAll(element.owners()));
        Thing project = add(Sort.PROJECT, own, List.of(), List.of(), List.copyOf(owners));
        join(project, "RECIPIENT", recipient);
        join(project, "ASKS_FOR", asked);
        join(project, "RELIES_ON", relied);
        Thing decision = add(Sort.DECISION, Audience.PUBLIC, List.of(project), List.of(), List.of());
        join(decision, "ABOUT", project);
        return project;
    }

    Thing add(Sort sort, Audience own, List<Thing> within, List<Thing> anyOf, List<String> owners) {
        Thing thing = new Thing(sort, word(), own, within, anyOf, owners);
        things.computeIfAbsent(sort, any -> new ArrayList<>()).add(thing);
        byWord.put(thing.word(), thing);
        return thing;
    }

    void join(Thing from, String kind, Thing to) {
        edges.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Thing[] {from, to});
    }

    boolean flip() {
        return random.nextBoolean();
    }

    void join(Thing from, String kind, Collection<Thing> to) {
        to.forEach(each -> join(from, kind, each));
    }

    /** Of four things of a sort in a row, one is for participants and one for its owner. */
    Audience own(Sort sort) {
        List<Audience> left = undealt.computeIfAbsent(sort, any -> new ArrayList<>());
        if (left.isEmpty()) {
            left.addAll(List.of(Audience.PUBLIC, Audience.PUBLIC, Audience.PARTICIPANTS, Audience.OWNING_AGENCY));
            Collections.shuffle(left, random);
        }
        return left.removeLast();
    }

    <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    <T> List<T> some(List<T> among, int number) {
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
