package charteroak.judgement.coverage;

import static charteroak.judgement.coverage.ScenarioWorld.maps;
import static charteroak.judgement.coverage.ScenarioWorld.text;
import static charteroak.judgement.coverage.ScenarioWorld.texts;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.facts.Contents;
import charteroak.judgement.facts.Contents.Granting;
import charteroak.judgement.facts.Contents.Identifier;
import charteroak.judgement.facts.Contents.Listed;
import charteroak.judgement.facts.Contents.Under;
import charteroak.judgement.facts.Facts.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the documents of the worked scenarios hold: the license lists what the uses say it does, and whatever else is written. */
final class ScenarioContents {

    private static final ScheduleId LISTING = new ScheduleId("DUL-all");

    private ScenarioContents() {}

    static Contents of(Map<String, Object> usual, List<Use> uses) {
        Set<AgreementId> above =
                texts(usual, "dulUnder").stream().map(AgreementId::new).collect(Collectors.toSet());
        List<Listed> listed = new ArrayList<>();
        for (Use use : uses) {
            if (use.grantingScheduleIds().contains(LISTING)) {
                listed.add(listed(use.element().id().value(), use.grantingScheduleIds(), above));
            }
        }
        maps(usual, "alsoListed")
                .forEach(each -> listed.add(listed(
                        text(each, "element"), Set.copyOf(ScenarioWorld.schedules(texts(each, "grantedBy"))), above)));
        List<Identifier> identifiers = maps(usual, "identifiers").stream()
                .map(each -> new Identifier(
                        new ScheduleId(text(each, "schedule")),
                        new ElementId(text(each, "element")),
                        text(each, "element"),
                        Readers.EVERYBODY))
                .toList();
        return new Contents(List.of(new Under(new AgreementId("DUL"), above)), listed, identifiers);
    }

    private static Listed listed(String element, Set<ScheduleId> schedules, Set<AgreementId> above) {
        AgreementId sharing = new AgreementId("DSA");
        Set<Granting> granting = new HashSet<>();
        schedules.stream()
                .filter(schedule -> schedule.value().startsWith("DSA") && above.contains(sharing))
                .forEach(schedule -> granting.add(new Granting(sharing, schedule)));
        return new Listed(LISTING, new ElementId(element), element, Readers.EVERYBODY, granting);
    }
}
