package charteroak.judgement.factfinding;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.facts.Contents;
import charteroak.judgement.facts.Contents.Granting;
import charteroak.judgement.facts.Contents.Identifier;
import charteroak.judgement.facts.Contents.Listed;
import charteroak.judgement.facts.Contents.Under;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads, from an answer of {@link CoverageFacts}'s queries, what licenses list and what the agreements above them
 * grant.
 */
final class ContentsAnswer {

    private final List<Row> above;
    private final List<Row> listed;
    private final Map<LicensedThing, Set<Granting>> granting = new HashMap<>();

    ContentsAnswer(Row asked) {
        this.above = asked.rows("above");
        this.listed = asked.rows("listed");
        above.forEach(this::readGrants);
    }

    private void readGrants(Row agreement) {
        for (Row grant : agreement.rows("grants")) {
            var one = new Granting(agreement.id("agreement", AgreementId::new), grant.id("schedule", ScheduleId::new));
            grant.texts("things")
                    .forEach(thing -> granting.computeIfAbsent(
                                    new LicensedThing(agreement.text("license"), thing), any -> new HashSet<>())
                            .add(one));
        }
    }

    Contents contents(List<Identifier> identifiers) {
        return new Contents(under(), listed.stream().map(this::listed).toList(), identifiers);
    }

    private List<Under> under() {
        Map<AgreementId, Set<AgreementId>> under = new LinkedHashMap<>();
        above.forEach(each -> under.computeIfAbsent(each.id("license", AgreementId::new), id -> new TreeSet<>())
                .add(each.id("agreement", AgreementId::new)));
        return under.entrySet().stream()
                .map(each -> new Under(each.getKey(), each.getValue()))
                .toList();
    }

    private Listed listed(Row each) {
        Row element = each.row("element");
        return new Listed(
                each.id("schedule", ScheduleId::new),
                element.id("id", ElementId::new),
                element.text("name"),
                Readers.of(element),
                grantedBy(each.text("license"), element.text("id"), each.text("dataset")));
    }

    private Set<Granting> grantedBy(String license, String element, String dataset) {
        Set<Granting> granted = new HashSet<>();
        for (String thing : List.of(element, dataset)) {
            granted.addAll(granting.getOrDefault(new LicensedThing(license, thing), Set.of()));
        }
        return Set.copyOf(granted);
    }

    /** A license, and an element or dataset that an agreement above the license may grant. */
    private record LicensedThing(String license, String thing) {}
}
