package charteroak.lineage.intake;

import charteroak.ground.api.Caller;
import charteroak.ground.api.UserError;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.Viewer;
import charteroak.lineage.openlineage.LineageEvent;
import charteroak.lineage.openlineage.LineageEvent.DatasetFacts;
import charteroak.lineage.openlineage.LineageEvent.DatasetName;
import charteroak.lineage.openlineage.LineageEvent.RunFacts;
import charteroak.lineage.review.ReviewedRuns;
import charteroak.lineage.review.RunReadings;
import charteroak.lineage.review.RunReview;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Records what the matching engine did, and which datasets of the catalog its names mean. */
@Service
public class Lineage {

    private static final int LONGEST_NAME = 2_000;

    private final LineageRecords records;
    private final DatasetRecords datasets;
    private final Aliases aliases;
    private final RunReadings readings;
    private final RunReview review;
    private final RetriedTransaction transaction;
    private final Chronicle chronicle;

    Lineage(
            LineageRecords records,
            DatasetRecords datasets,
            Aliases aliases,
            RunReadings readings,
            RunReview review,
            RetriedTransaction transaction,
            Chronicle chronicle) {
        this.records = records;
        this.datasets = datasets;
        this.aliases = aliases;
        this.readings = readings;
        this.review = review;
        this.transaction = transaction;
        this.chronicle = chronicle;
    }

    /** Records all of the events or none, and answers how many are new. */
    int receive(List<LineageEvent> events, Actor actor) {
        List<LineageEvent> ordered =
                events.stream().sorted(LineageEvent.IN_ORDER).toList();
        Set<String> extracts = extractsOf(ordered);
        Recorded recorded = transaction.run(() -> record(ordered, extracts, actor));
        bindWhatWasNamedMeanwhile(extracts, recorded.aliased(), actor);
        return recorded.unseen();
    }

    /** Declares an alias of a dataset, and binds what events already said under it. */
    public Declaration declareAlias(String dataset, DatasetAlias asked, Caller caller) {
        if (unusable(asked.namespace())) {
            return refused("namespace", Sentence.of("alias.namespaceLength", Part.number(LONGEST_NAME)));
        }
        if (unusable(asked.name())) {
            return refused("name", Sentence.of("alias.nameLength", Part.number(LONGEST_NAME)));
        }
        if (asked.match() == DatasetAlias.Match.PATTERN && !new Glob(asked.name()).isUsable()) {
            return refused("name", Sentence.of("alias.pattern"));
        }
        Viewer viewer = Viewer.of(caller);
        if (!aliases.isDataset(dataset, viewer)) {
            return noSuchDataset(dataset);
        }
        if (!aliases.strangers(dataset, asked.columns(), viewer).isEmpty()) {
            return refused("columns", Sentence.of("alias.columns"));
        }
        DatasetAlias alias = asked.cleaned();
        Actor actor = Actor.of(caller);
        String owner = transaction.run(() -> declare(dataset, alias, actor));
        if (!owner.equals(dataset)) {
            return new Declaration.Refused(new UserError(
                    aliases.isDataset(owner, viewer)
                            ? Sentence.of("alias.takenBy", new Reference(Reference.Kind.DATASET, owner, owner))
                            : Sentence.of("alias.taken"),
                    List.of("input", "name"),
                    UserError.Code.STATE));
        }
        bind(aliases.named(alias), actor);
        return new Declaration.Declared(dataset);
    }

    /** Removes an alias of a dataset; what events said under it is bound anew. */
    public Declaration removeAlias(String dataset, String namespace, String name, Caller caller) {
        Optional<DatasetAlias> known = aliases.isDataset(dataset, Viewer.of(caller))
                ? aliases.whole(dataset, namespace, name)
                : Optional.empty();
        if (known.isEmpty()) {
            return new Declaration.Refused(
                    new UserError(Sentence.of("alias.none"), List.of("input", "name"), UserError.Code.NOT_FOUND));
        }
        DatasetAlias alias = known.get();
        Actor actor = Actor.of(caller);
        transaction.run(() -> {
            boolean removed = aliases.remove(dataset, namespace, name);
            if (removed) {
                chronicle.record(actor, "ALIAS_REMOVED", dataset, alias.written(), null);
            }
            return removed;
        });
        bind(aliases.named(alias), actor);
        return new Declaration.Declared(dataset);
    }

    private static Declaration noSuchDataset(String dataset) {
        return new Declaration.Refused(new UserError(
                Sentence.of("alias.noDataset", Part.text(dataset)),
                List.of("input", "dataset"),
                UserError.Code.NOT_FOUND));
    }

    private String declare(String dataset, DatasetAlias alias, Actor actor) {
        boolean declared = aliases.declare(dataset, alias);
        if (declared) {
            chronicle.record(actor, "ALIAS_DECLARED", dataset, null, alias.written());
        }
        return declared ? dataset : aliases.owner(alias.namespace(), alias.name());
    }

    private Recorded record(List<LineageEvent> events, Set<String> extracts, Actor actor) {
        List<LineageEvent> unseen = new ArrayList<>();
        Map<String, String> runs = new TreeMap<>();
        Set<String> remade = new TreeSet<>();
        for (LineageEvent event : events) {
            RunFacts run = event.run();
            if (records.keep(event)) {
                write(event, remade);
                unseen.add(event);
            }
            if (run != null) {
                runs.put(run.id(), event.id());
            }
        }
        Set<String> aliased = aliases.aliased(extracts);
        boolean renamed = unseen.stream()
                        .flatMap(LineageEvent::datasets)
                        .anyMatch(dataset -> !dataset.otherNames().isEmpty())
                && aliases.unbind(extracts);
        boolean bound = aliases.bind(aliased) || renamed;
        ReviewedRuns reviewed = reviewed(runs);
        if (!unseen.isEmpty()) {
            String cause = unseen.getLast().id();
            reviewed.review(readings.awaitingWordOf(madeOrNamedIn(unseen)), cause);
            reviewed.review(readings.awaitingReadersOf(readIn(unseen)), cause);
            reviewed.review(readings.judgedByTheSourcesOf(remade), cause);
            chronicle.recordAll(
                    actor,
                    "LINEAGE_RECEIVED",
                    subject(runs.keySet()),
                    unseen.stream().map(Lineage::item).toList());
        } else if (bound || reviewed.changed()) {
            chronicle.record(actor, "LINEAGE_REVIEWED", subject(runs.keySet()), null, runs.keySet());
        }
        tell(reviewed, actor);
        return new Recorded(unseen.size(), aliased);
    }

    private void write(LineageEvent event, Set<String> remade) {
        RunFacts run = event.run();
        if (event.job() != null) {
            records.job(event.job());
            if (run != null) {
                records.run(event, run, event.job());
            }
        }
        if (datasets.write(event)) {
            event.outputs().forEach(output -> remade.add(output.name().id()));
        }
        if (run != null) {
            datasets.writeUses(event, run);
        } else if (event.job() != null) {
            records.jobUses(event, event.job());
        }
    }

    /**
     * Binds names declared while the events were being written: neither transaction saw the other, so the one that
     * commits last binds.
     */
    private void bindWhatWasNamedMeanwhile(Set<String> extracts, Set<String> seen, Actor actor) {
        Set<String> missed = new TreeSet<>(aliases.aliased(extracts));
        missed.removeAll(seen);
        if (!missed.isEmpty()) {
            bind(missed, actor);
        }
    }

    private void bind(Collection<String> extracts, Actor actor) {
        transaction.run(() -> {
            boolean unbound = aliases.unbind(extracts);
            boolean bound = aliases.bind(extracts) || unbound;
            Set<String> runs = new TreeSet<>(readings.usersOf(extracts));
            ReviewedRuns reviewed = new ReviewedRuns(review, readings);
            reviewed.review(runs, null);
            if (bound || reviewed.changed()) {
                chronicle.record(actor, "LINEAGE_REVIEWED", subject(runs), null, runs);
            }
            tell(reviewed, actor);
            return runs.size();
        });
    }

    private ReviewedRuns reviewed(Map<String, String> runs) {
        ReviewedRuns reviewed = new ReviewedRuns(review, readings);
        runs.forEach((run, event) -> reviewed.review(List.of(run), event));
        return reviewed;
    }

    /**
     * Records each run's findings in the audit trail under the run, so that those who may not see the run do not see
     * them.
     */
    private void tell(ReviewedRuns reviewed, Actor actor) {
        reviewed.told().forEach((run, told) -> chronicle.record(actor, "RUN_JUDGED", run, null, told));
    }

    private static String subject(Set<String> runs) {
        return runs.size() == 1 ? runs.iterator().next() : "lineage";
    }

    private static Map<String, String> item(LineageEvent event) {
        return Map.of("id", event.id(), "text", event.text());
    }

    private static Set<String> extractsOf(List<LineageEvent> events) {
        Set<String> extracts = new TreeSet<>();
        for (LineageEvent event : events) {
            Stream.concat(event.inputs().stream(), event.outputs().stream())
                    .flatMap(DatasetFacts::mentioned)
                    .forEach(name -> extracts.add(name.id()));
        }
        return extracts;
    }

    private static Set<String> madeOrNamedIn(List<LineageEvent> events) {
        Set<String> extracts = new TreeSet<>();
        for (LineageEvent event : events) {
            event.outputs().forEach(dataset -> extracts.add(dataset.name().id()));
            event.datasets()
                    .filter(dataset -> !dataset.otherNames().isEmpty())
                    .forEach(dataset -> extracts.add(dataset.name().id()));
        }
        return extracts;
    }

    private static Set<String> readIn(List<LineageEvent> events) {
        return events.stream()
                .flatMap(LineageEvent::mentionedAsInputs)
                .map(DatasetName::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean unusable(String text) {
        return text.isBlank() || text.length() > LONGEST_NAME;
    }

    private static Declaration refused(String field, Sentence message) {
        return new Declaration.Refused(new UserError(message, List.of("input", field), UserError.Code.INVALID));
    }

    /** The outcome of declaring or removing an alias. */
    public sealed interface Declaration {

        /** The alias was declared or removed for this dataset. */
        record Declared(String dataset) implements Declaration {}

        /** The request was refused, and nothing was written. */
        record Refused(UserError error) implements Declaration {}
    }

    private record Recorded(int unseen, Set<String> aliased) {}
}
