package charteroak.ground.verification;

import charteroak.ground.audit.Baseline;
import charteroak.ground.audit.Changes;
import charteroak.ground.audit.NotedStates;
import charteroak.ground.audit.SealedChange;
import charteroak.ground.audit.ThingStates;
import charteroak.ground.verification.TrailFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Compares the catalog with its trail: each thing with the last change that records its state, and each reading with
 * its relationships.
 */
@Component
record StateCheck(Changes changes, KeptChanges kept, ThingStates states, List<WorkedOut> workedOut) {

    private static final int BATCH = 200;
    private static final int MOST = 100;
    private static final Map<String, String> IN_WORDS = Map.of(
            "fields", "its own fields",
            "edges", "what it is joined to",
            "parts", "its parts",
            "acts", "the acts on it");

    /** The differences between the catalog and its trail, at most 100. */
    List<TrailFinding> findings() {
        Map<String, Recorded> recorded = recorded();
        List<TrailFinding> findings = new ArrayList<>(unrecorded(recorded.keySet()));
        List<String> things = List.copyOf(recorded.keySet());
        Map<String, Map<String, Long>> drafts = kept.draftsByProject();
        for (int from = 0; from < things.size() && findings.size() < MOST; from += BATCH) {
            findings.addAll(differing(things.subList(from, Math.min(from + BATCH, things.size())), recorded, drafts));
        }
        workedOut.forEach(each -> each.differing().stream()
                .map(thing -> new TrailFinding(Kind.ALTERED, thing, 0, "%s %s.".formatted(thing, each.inWords())))
                .forEach(findings::add));
        return findings.stream().limit(MOST).toList();
    }

    /** The differences between the readings among some changes and the relationships from these to what was read. */
    List<TrailFinding> readings(List<SealedChange> among) {
        Map<Long, Set<String>> edges =
                kept.toldOf(among.getFirst().sequence(), among.getLast().sequence());
        List<TrailFinding> findings = new ArrayList<>();
        for (SealedChange change : among) {
            if (tellsOnlyHowMuchWasRead(change)) {
                continue;
            }
            Set<String> told = edges.getOrDefault(change.sequence(), Set.of());
            Set<String> listed = listed(change);
            Set<String> differing = new TreeSet<>(told);
            differing.addAll(listed);
            differing.removeIf(thing -> told.contains(thing) && listed.contains(thing));
            for (String thing : differing) {
                findings.add(new TrailFinding(
                        Kind.READING_EDGE,
                        thing,
                        change.sequence(),
                        told.contains(thing)
                                ? "Change %d is joined to %s as a reading of it, but does not say so."
                                        .formatted(change.sequence(), thing)
                                : "Change %d says that %s was read, but is not joined to it."
                                        .formatted(change.sequence(), thing)));
            }
        }
        return findings;
    }

    /**
     * Whether a reading tells only how many things were read, because their list was too long and is kept as a hash.
     */
    private static boolean tellsOnlyHowMuchWasRead(SealedChange change) {
        return change.text("action").equals("READ")
                && NotedStates.content(change, "after").has("sha256");
    }

    private static Set<String> listed(SealedChange change) {
        Set<String> things = new LinkedHashSet<>();
        if (change.text("action").equals("READ")) {
            NotedStates.content(change, "after").path("things").forEach(thing -> things.add(thing.asString("")));
        }
        return things;
    }

    /** The state in which a change left a thing, and the sequence of that change. */
    private record Recorded(long sequence, String state, String salt) {}

    private Map<String, Recorded> recorded() {
        Map<String, Recorded> recorded = new LinkedHashMap<>();
        for (SealedChange change : kept.tellingStates()) {
            String salt = change.text("stateSalt");
            if (change.text("subject").equals(Baseline.SUBJECT)) {
                NotedStates.of(change)
                        .states()
                        .forEach((thing, state) -> recorded.put(thing, new Recorded(change.sequence(), state, salt)));
            } else {
                recorded.put(change.text("subject"), new Recorded(change.sequence(), change.text("state"), salt));
            }
        }
        return recorded;
    }

    private List<TrailFinding> unrecorded(Set<String> recorded) {
        return changes.lastOf(Baseline.SUBJECT).isEmpty()
                ? List.of()
                : states.documents().stream()
                        .filter(thing -> !recorded.contains(thing))
                        .limit(MOST)
                        .map(thing -> new TrailFinding(
                                Kind.UNRECORDED, thing, 0, "No change tells how %s came to be.".formatted(thing)))
                        .toList();
    }

    private List<TrailFinding> differing(
            List<String> things, Map<String, Recorded> recorded, Map<String, Map<String, Long>> drafts) {
        Map<String, String> salts = new HashMap<>();
        things.forEach(thing -> salts.put(thing, known(recorded, thing).salt()));
        Map<String, String> found = states.of(things, thing -> salts.getOrDefault(thing, ""));
        List<TrailFinding> findings = new ArrayList<>();
        for (String thing : things) {
            Recorded last = known(recorded, thing);
            String state = found.get(thing);
            if (state == null) {
                findings.add(new TrailFinding(
                        Kind.GONE,
                        thing,
                        last.sequence(),
                        "%s is not in the catalog any more, though no change removed it.".formatted(thing)));
            } else if (!isAsRecorded(thing, state, last, drafts.getOrDefault(thing, Map.of()))) {
                findings.add(altered(thing, last, state));
                findings.addAll(missingActs(thing));
            }
        }
        return findings;
    }

    /**
     * Whether a thing is as it was recorded last. A draft names the projects that come to rely on it and is recorded of the
     * agreement alone, so a project relies on those that were drafted since besides.
     */
    private boolean isAsRecorded(String thing, String state, Recorded last, Map<String, Long> drafts) {
        List<String> since = drafts.entrySet().stream()
                .filter(draft -> draft.getValue() > last.sequence())
                .map(Map.Entry::getKey)
                .toList();
        return since.isEmpty()
                ? state.equals(last.state())
                : states.without(since, thing, last.salt()).equals(Optional.of(last.state()));
    }

    private static Recorded known(Map<String, Recorded> recorded, String thing) {
        return recorded.getOrDefault(thing, new Recorded(0, "", ""));
    }

    private static TrailFinding altered(String thing, Recorded last, String state) {
        JsonNode before = parts(last.state());
        JsonNode now = parts(state);
        List<String> parts = new ArrayList<>();
        now.propertyNames().forEach(part -> {
            if (!now.path(part).equals(before.path(part))) {
                parts.add(IN_WORDS.getOrDefault(part, part));
            }
        });
        if (parts.isEmpty()) {
            parts.add(IN_WORDS.getOrDefault("edges", "edges"));
        }
        return new TrailFinding(
                Kind.ALTERED,
                thing,
                last.sequence(),
                "%s is not as change %d left it: %s differ."
                        .formatted(thing, last.sequence(), String.join(", ", parts)));
    }

    private static JsonNode parts(String state) {
        return NotedStates.content(new SealedChange(Map.of("state", state)), "state");
    }

    private List<TrailFinding> missingActs(String thing) {
        Set<String> acts = states.acts(thing);
        List<TrailFinding> missing = new ArrayList<>();
        for (SealedChange change : kept.of(thing)) {
            JsonNode after = NotedStates.content(change, "after");
            JsonNode done = after.path("act").isMissingNode() ? after : after.path("act");
            String act = done.path("id").asString("");
            if (done.has("subjectId") && !acts.contains(act)) {
                missing.add(new TrailFinding(
                        Kind.ACT_MISSING,
                        act,
                        change.sequence(),
                        "Change %d records the act %s on %s, which is not in the catalog any more."
                                .formatted(change.sequence(), act, thing)));
            }
        }
        return missing;
    }
}
