package charteroak.judgement.plan;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.MandatoryTerms;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Condition;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.facts.Facts.RecordedBasis;
import charteroak.judgement.trial.Library;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads facts that plans need beyond those that verdicts are made of. */
@Component
record PlanFacts(SeenGraph graph) {

    /** Recorded law as known at an instant, the agencies, and the numbers of the agreements that the viewer may see. */
    Library library(List<RecordedBasis> law, Instant knownAt, Viewer viewer) {
        List<Library.Basis> bases = law.stream()
                .filter(recorded -> !recorded.classCodes().isEmpty())
                .map(recorded -> new Library.Basis(recorded.basis().knownAt(knownAt), recorded.classCodes()))
                .sorted(Comparator.comparing(basis -> basis.law().code()))
                .toList();
        List<String> asked = law.stream()
                .map(recorded -> recorded.basis().knownAt(knownAt))
                .filter(basis -> basis.code().equals(MandatoryTerms.OF_EVERY_AGREEMENT))
                .flatMap(basis -> basis.conditions().stream())
                .map(Library::code)
                .toList();
        return graph.by(viewer, """
                        RETURN
                          COLLECT { MATCH (condition:Condition) RETURN condition ORDER BY condition.code } AS conditions,
                          COLLECT { MATCH (agency:Agency) RETURN agency ORDER BY agency.code } AS agencies,
                          COLLECT { MATCH (agreement:Agreement) WHERE visible(agreement) RETURN agreement.number } AS numbers
                        """).one(row -> library(row, bases, asked)).orElseThrow();
    }

    /** The day on which a project's request was received; empty when it is not known. */
    Optional<LocalDate> receivedOn(ProjectId projectId) {
        return graph.unseen("of a project that was found for the viewer", """
                        MATCH (:Project {id: $project})<-[:BECOMES]-(request:Request)
                        WHERE request.receivedOn IS NOT NULL
                        RETURN request.receivedOn
                        LIMIT 1
                        """)
                .with("project", projectId)
                .value(LocalDate.class);
    }

    private static Library library(Row row, List<Library.Basis> bases, List<String> asked) {
        Map<String, Condition> conditions = new HashMap<>();
        row.rows("conditions").stream().map(Condition::of).forEach(each -> conditions.put(each.code(), each));
        Map<String, Agency> agencies = new HashMap<>();
        row.rows("agencies").stream().map(Agency::of).forEach(each -> agencies.put(each.code(), each));
        Set<String> mandatory = asked.stream()
                .filter(code -> conditions.get(code) instanceof Condition condition
                        && condition.evaluator() == Condition.Evaluator.FIELD)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Library(bases, conditions, agencies, new HashSet<>(row.texts("numbers")), mandatory);
    }
}
