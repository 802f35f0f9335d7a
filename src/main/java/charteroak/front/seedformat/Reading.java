package charteroak.front.seedformat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is known while a seed folder is read: what its files define and mention, and what is wrong with them. */
class Reading {

    private final Map<String, SeedPlace> defined = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final TreeSet<Problem> problems = new TreeSet<>(
            Comparator.comparing((Problem problem) -> problem.place().file())
                    .thenComparing(problem -> problem.place().line())
                    .thenComparing(Problem::message));
    private final Set<String> unreadable = new HashSet<>();
    private String scope = "";

    /** Begins a file whose local names count within a scope. */
    void scope(String name) {
        scope = name;
    }

    String scope() {
        return scope;
    }

    void problem(SeedPlace place, String message, Object... details) {
        problems.add(new Problem(place, message.formatted(details)));
    }

    /** Records a file that could not be read; things it might have defined are then not reported missing. */
    void unreadable(SeedPlace place, String message, Object... details) {
        unreadable.add(place.file());
        problem(place, message, details);
    }

    /** Records that a thing is defined, and answers its public id. */
    String define(Thing thing, String name, SeedPlace place) {
        String id = thing.id(name, scope);
        SeedPlace first = defined.putIfAbsent(id, place);
        if (first != null) {
            problem(place, "the %s '%s' is already defined at %s; keep one of the two.", thing.word(), name, first);
        }
        return id;
    }

    /** Records that a thing is mentioned, and answers its public id. */
    String mention(Thing thing, String name, SeedPlace place) {
        String id = thing.id(name, scope);
        mentions.add(new Mention(thing, name, id, place));
        return id;
    }

    /** Everything that is wrong, in the order of files and lines. */
    List<Problem> problems() {
        mentions.stream()
                .filter(mention -> !defined.containsKey(mention.id()) && isHomeReadable(mention.thing()))
                .forEach(mention -> problem(
                        mention.place(),
                        "there is no %s '%s'; name one that is defined in %s.",
                        mention.thing().word(),
                        mention.name(),
                        mention.thing().home()));
        return List.copyOf(problems);
    }

    private boolean isHomeReadable(Thing thing) {
        return unreadable.stream().noneMatch(file -> file.startsWith(thing.home()));
    }

    /** A problem in a seed file, and what would be right. */
    record Problem(SeedPlace place, String message) {

        @Override
        public String toString() {
            return place + ": " + message;
        }
    }

    private record Mention(Thing thing, String name, String id, SeedPlace place) {}
}
