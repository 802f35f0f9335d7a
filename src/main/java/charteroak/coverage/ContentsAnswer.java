package charteroak.coverage;

import charteroak.rules.Contents;
import charteroak.rules.Contents.Granting;
import charteroak.rules.Contents.Identifier;
import charteroak.rules.Contents.Listed;
import charteroak.rules.Contents.Under;
import charteroak.store.Row;
import charteroak.visibility.Readers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What licenses list and what the agreements above them grant, put together from an answer of {@link CoverageFacts}'s queries. */
final class ContentsAnswer {

    private final List<Row> above;
    private final List<Row> listed;

    ContentsAnswer(Row asked) {
        this.above = asked.rows("above");
        this.listed = asked.rows("listed");
    }

    Contents contents(List<Identifier> identifiers) {
        return new Contents(under(), listed.stream().map(this::listed).toList(), identifiers);
    }

    private List<Under> under() {
        Map<String, Set<String>> under = new LinkedHashMap<>();
        above.forEach(each -> under.computeIfAbsent(each.text("license"), id -> new TreeSet<>())
                .add(each.text("agreement")));
        return under.entrySet().stream()
                .map(each -> new Under(each.getKey(), each.getValue()))
                .toList();
    }

    private Listed listed(Row each) {
        Row element = each.row("element");
        return new Listed(
                each.text("schedule"),
                element.text("id"),
                element.text("name"),
                Readers.of(element),
                grantedBy(each.text("license"), Set.of(element.text("id"), each.text("dataset"))));
    }

    private Set<Granting> grantedBy(String license, Set<String> things) {
        Set<Granting> granting = new HashSet<>();
        for (Row agreement : above) {
            if (agreement.text("license").equals(license)) {
                for (Row grant : agreement.rows("grants")) {
                    if (grant.texts("things").stream().anyMatch(things::contains)) {
                        granting.add(new Granting(agreement.text("agreement"), grant.text("schedule")));
                    }
                }
            }
        }
        return Set.copyOf(granting);
    }
}
