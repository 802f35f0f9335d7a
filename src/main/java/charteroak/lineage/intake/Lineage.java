package charteroak.lineage.intake;

import charteroak.catalogue.catalog.DatasetId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError.Code;
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

    /** Declares an alias of a dataset, and binds what events already said under it; answers the dataset. */
    public Outcome<DatasetId> declareAlias(DatasetId dataset, DatasetAlias asked, Caller caller) {
        if (unusable(asked.namespace())) {
            Sentence message = Sentence.of("alias.namespaceLength", Part.number(LONGEST_NAME));
            return Outcome.refused(message, "namespace", Code.INVALID);
        }
        if (unusable(asked.name())) {
            Sentence message = Sentence.of("alias.nameLength", Part.number(LONGEST_NAME));
            return Outcome.refused(message, "name", Code.INVALID);
        }
        if (asked.match() == DatasetAlias.Match.PATTERN && !new Glob(asked.name()).isUsable()) {
            return Outcome.refused(Sentence.of("alias.pattern"), "name", Code.INVALID);
        }
        Viewer viewer = Viewer.of(caller);
        if (!aliases.isDataset(dataset, viewer)) {
            return Outcome.refused(
                    Sentence.of("alias.noDataset", Part.text(dataset.value())), "dataset", Code.NOT_FOUND);
        }
        if (!aliases.strangers(dataset, asked.columns(), viewer).isEmpty()) {
            return Outcome.refused(Sentence.of("alias.columns"), "columns", Code.INVALID);
        }
        DatasetAlias alias = asked.cleaned();
        Actor actor = Actor.of(caller);
        DatasetId owner = transaction.run(() -> declare(dataset, alias, actor));
        if (!owner.equals(dataset)) {
            Sentence message = aliases.isDataset(owner, viewer)
                    ? Sentence.of("alias.takenBy", new Reference(Reference.Kind.DATASET, owner.value(), owner.value()))
                    : Sentence.of("alias.taken");
            return Outcome.refused(message, "name", Code.STATE);
        }
        bind(aliases.named(alias), actor);
        return new Outcome.Done<>(dataset);
    }

    /** Removes an alias of a dataset; what events said under it is bound anew. */
    public Outcome<DatasetId> removeAlias(DatasetId dataset, String namespace, String name, Caller caller) {
        Optional<DatasetAlias> known = aliases.isDataset(dataset, Viewer.of(caller))
                ? aliases.whole(dataset, namespace, name)
                : Optional.empty();
        if (known.isEmpty()) {
            return Outcome.refused(Sentence.of("alias.none"), "name", Code.NOT_FOUND);
        }
        DatasetAlias alias = known.get();
        Actor actor = Actor.of(caller);
        transaction.run(() -> {
            boolean removed = aliases.remove(dataset, namespace, name);
            if (removed) {
                chronicle.record(actor, "ALIAS_REMOVED", dataset.value(), alias.written(), null);
            }
            return removed;
        });
        bind(aliases.named(alias), actor);
        return new Outcome.Done<>(dataset);
    }

    private DatasetId declare(DatasetId dataset, DatasetAlias alias, Actor actor) {
        boolean declared = aliases.declare(dataset, alias);
        if (declared) {
            chronicle.record(actor, "ALIAS_DECLARED", dataset.value(), null, alias.written());
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
        ReviewedRuns reviewed = new ReviewedRuns(review, readings);
        runs.forEach((run, event) -> reviewed.review(List.of(run), event));
        if (!unseen.isEmpty()) {
            String cause = unseen.getLast().id();
            reviewed.review(readings.awaitingWordOf(madeOrNamedIn(unseen)), cause);
            reviewed.review(readings.awaitingReadersOf(readIn(unseen)), cause);
            reviewed.review(readings.judgedByTheSourcesOf(remade), cause);
            chronicle.recordAll(
                    actor,
                    "LINEAGE_RECEIVED",
                    subject(runs.keySet()),
                    unseen.stream()
                            .map(event -> Map.of("id", event.id(), "text", event.text()))
                            .toList());
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

    private static Set<String> extractsOf(List<LineageEvent> events) {
        return ids(events.stream().flatMap(LineageEvent::datasets).flatMap(DatasetFacts::mentioned));
    }

    private static Set<String> madeOrNamedIn(List<LineageEvent> events) {
        Stream<DatasetFacts> made = events.stream().flatMap(event -> event.outputs().stream());
        Stream<DatasetFacts> named = events.stream()
                .flatMap(LineageEvent::datasets)
                .filter(dataset -> !dataset.otherNames().isEmpty());
        return ids(Stream.concat(made, named).map(DatasetFacts::name));
    }

    private static Set<String> readIn(List<LineageEvent> events) {
        return ids(events.stream().flatMap(LineageEvent::mentionedAsInputs));
    }

    private static Set<String> ids(Stream<DatasetName> names) {
        return names.map(DatasetName::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean unusable(String text) {
        return text.isBlank() || text.length() > LONGEST_NAME;
    }

    private record Recorded(int unseen, Set<String> aliased) {}
}
