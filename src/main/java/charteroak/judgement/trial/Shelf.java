package charteroak.judgement.trial;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.formality.DraftInput;
import charteroak.catalogue.catalog.ElementId;
import charteroak.judgement.facts.Contents;
import charteroak.judgement.facts.Contents.Granting;
import charteroak.judgement.facts.Contents.Identifier;
import charteroak.judgement.facts.Contents.Listed;
import charteroak.judgement.facts.Contents.Under;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contents of the documents of a planned world, after drafts and grants in it. */
record Shelf(PlannedWorld world, Facts facts, Contents contents) {

    private static final String NO_IDENTIFIERS = "DIRECT_IDENTIFIERS_REMOVED";

    Shelf(PlannedWorld world) {
        this(world, world.facts(), world.facts().contents());
    }

    /** The contents after a license is drafted under some agreements. */
    Contents under(AgreementId licenseId, DraftInput draft) {
        Set<AgreementId> above = new HashSet<>();
        for (String number : draft.above()) {
            world.dossier(number)
                    .map(Dossier::agreement)
                    .filter(agreement -> agreement.kind() == AgreementKind.DSA)
                    .ifPresent(agreement -> above.add(agreement.id()));
        }
        return contents.and(new Contents(List.of(new Under(licenseId, above)), List.of(), List.of()));
    }

    /** The contents after a schedule grants or lists some elements. */
    Contents granted(Dossier dossier, ScheduleId scheduleId, Set<ElementId> elements) {
        return dossier.agreement().kind() == AgreementKind.DUL
                ? contents.and(new Contents(List.of(), listed(dossier, scheduleId, elements), List.of()))
                : shared(dossier, scheduleId, elements);
    }

    private List<Listed> listed(Dossier license, ScheduleId scheduleId, Set<ElementId> elements) {
        List<Listed> listed = new ArrayList<>();
        for (ElementId element : elements) {
            facts.uses().stream()
                    .filter(use -> use.element().id().equals(element))
                    .findFirst()
                    .ifPresent(use -> listed.add(new Listed(
                            scheduleId,
                            element,
                            use.element().name(),
                            use.element().readers(),
                            granting(license, use))));
        }
        return listed;
    }

    private Set<Granting> granting(Dossier license, Use use) {
        Set<Granting> granting = new HashSet<>();
        for (Dossier sharing : world.dossiers(AgreementKind.DSA)) {
            if (isUnder(license.agreement().id(), sharing.agreement().id())) {
                for (Schedule schedule : sharing.schedules()) {
                    if (use.grantingScheduleIds().contains(schedule.id())) {
                        granting.add(new Granting(sharing.agreement().id(), schedule.id()));
                    }
                }
            }
        }
        return granting;
    }

    private boolean isUnder(@Nullable AgreementId licenseId, AgreementId agreementId) {
        return contents.under().stream()
                .anyMatch(under -> under.licenseId().equals(licenseId)
                        && under.agreementIds().contains(agreementId));
    }

    private Contents shared(Dossier sharing, ScheduleId scheduleId, Set<ElementId> elements) {
        Granting granting = new Granting(sharing.agreement().id(), scheduleId);
        List<Listed> listed = contents.listed().stream()
                .map(each -> elements.contains(each.elementId())
                                && isUnder(licenseOf(each.scheduleId()), granting.agreementId())
                        ? also(each, granting)
                        : each)
                .toList();
        List<Identifier> identifiers = new ArrayList<>(contents.identifiers());
        boolean none = world.citedBy(scheduleId).stream()
                .anyMatch(citation -> citation.basis().conditions().contains(NO_IDENTIFIERS));
        facts.uses().stream()
                .filter(use -> none && use.isDirectIdentifier())
                .filter(use -> elements.contains(use.element().id()))
                .forEach(use -> identifiers.add(new Identifier(
                        scheduleId,
                        use.element().id(),
                        use.element().name(),
                        use.element().readers())));
        return new Contents(contents.under(), listed, identifiers);
    }

    private static Listed also(Listed listed, Granting granting) {
        Set<Granting> all = new HashSet<>(listed.grantedBy());
        all.add(granting);
        return new Listed(listed.scheduleId(), listed.elementId(), listed.name(), listed.readers(), all);
    }

    private @Nullable AgreementId licenseOf(ScheduleId scheduleId) {
        return world.dossiers(AgreementKind.DUL).stream()
                .filter(license -> license.schedule(scheduleId).isPresent())
                .map(license -> license.agreement().id())
                .findFirst()
                .orElse(null);
    }
}
