package charteroak.judgement.coverage;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.facts.Contents;
import charteroak.judgement.facts.Contents.Granting;
import charteroak.judgement.facts.Contents.Identifier;
import charteroak.judgement.facts.Contents.Listed;
import charteroak.judgement.facts.Contents.Under;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the documents of a random world hold, most of it as it should be. */
final class RandomContents {

    private static final ElementId OTHER = new ElementId("element-other");

    private final Chance chance;
    private final List<Dossier> dossiers;
    private final List<Citation> citations;
    private final List<Use> uses;

    RandomContents(Chance chance, List<Dossier> dossiers, List<Citation> citations, List<Use> uses) {
        this.chance = chance;
        this.dossiers = dossiers;
        this.citations = citations;
        this.uses = uses;
    }

    Contents contents() {
        List<Under> under = new ArrayList<>();
        List<Listed> listed = new ArrayList<>();
        for (Dossier license : of(AgreementKind.DUL)) {
            Set<AgreementId> above = new HashSet<>();
            of(AgreementKind.DSA).stream()
                    .filter(sharing -> chance.usually())
                    .forEach(sharing -> above.add(sharing.agreement().id()));
            under.add(new Under(license.agreement().id(), above));
            license.schedules().forEach(schedule -> listed.addAll(listed(schedule, above)));
        }
        return new Contents(under, listed, identifiers());
    }

    private List<Listed> listed(Schedule schedule, Set<AgreementId> above) {
        List<Listed> listed = new ArrayList<>();
        for (Use use : uses) {
            if (use.grantingScheduleIds().contains(schedule.id())) {
                listed.add(new Listed(
                        schedule.id(),
                        use.element().id(),
                        use.element().name(),
                        Readers.EVERYBODY,
                        granting(above, use.grantingScheduleIds())));
            }
        }
        if (!chance.usually()) {
            Set<Granting> some = granting(above, ids(of(AgreementKind.DSA)));
            some.removeIf(any -> chance.in(60));
            listed.add(new Listed(schedule.id(), OTHER, "Other", Readers.EVERYBODY, some));
        }
        return listed;
    }

    private Set<Granting> granting(Set<AgreementId> above, Set<ScheduleId> schedules) {
        Set<Granting> granting = new HashSet<>();
        for (Dossier sharing : of(AgreementKind.DSA)) {
            sharing.schedules().stream()
                    .filter(schedule -> schedules.contains(schedule.id()))
                    .filter(schedule -> above.contains(sharing.agreement().id()))
                    .forEach(schedule ->
                            granting.add(new Granting(sharing.agreement().id(), schedule.id())));
        }
        return granting;
    }

    private static Set<ScheduleId> ids(List<Dossier> dossiers) {
        Set<ScheduleId> ids = new HashSet<>();
        dossiers.forEach(dossier -> dossier.schedules().forEach(schedule -> ids.add(schedule.id())));
        return ids;
    }

    private List<Identifier> identifiers() {
        List<Identifier> identifiers = new ArrayList<>();
        for (Dossier sharing : of(AgreementKind.DSA)) {
            for (Schedule schedule : sharing.schedules()) {
                if (citations.stream().anyMatch(citation -> asksForNone(citation, schedule))) {
                    uses.stream()
                            .filter(Use::isDirectIdentifier)
                            .filter(use -> use.grantingScheduleIds().contains(schedule.id()))
                            .forEach(use -> identifiers.add(identifier(
                                    schedule, use.element().id(), use.element().name())));
                    if (!chance.usually()) {
                        identifiers.add(identifier(schedule, OTHER, "Other"));
                    }
                }
            }
        }
        return identifiers;
    }

    private static boolean asksForNone(Citation citation, Schedule schedule) {
        return citation.scheduleId().equals(schedule.id())
                && citation.basis().conditions().contains("DIRECT_IDENTIFIERS_REMOVED");
    }

    private static Identifier identifier(Schedule schedule, ElementId element, String name) {
        return new Identifier(schedule.id(), element, name, Readers.EVERYBODY);
    }

    private List<Dossier> of(AgreementKind kind) {
        return dossiers.stream()
                .filter(dossier -> dossier.agreement().kind() == kind)
                .toList();
    }
}
