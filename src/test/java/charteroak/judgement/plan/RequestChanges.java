package charteroak.judgement.plan;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.SourceSystem;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.AgendaTopic;
import charteroak.judgement.facts.Facts.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a request would be had it asked otherwise. */
final class RequestChanges {

    private RequestChanges() {}

    static Facts asking(Facts facts, UnaryOperator<Use> change) {
        return with(facts, facts.project(), facts.uses().stream().map(change).toList());
    }

    static Facts without(Facts facts, Predicate<Use> leftOut) {
        return with(
                facts,
                facts.project(),
                facts.uses().stream().filter(leftOut.negate()).toList());
    }

    static Use forYearsThereAre(Use use) {
        YearRange available = use.element().years();
        YearRange asked = use.years();
        YearRange years = asked == null || available == null ? null : asked.overlap(available);
        return new Use(
                use.element(),
                use.kind(),
                years,
                use.classes(),
                use.grantingScheduleIds(),
                use.inherited(),
                use.socialSecurityNumber(),
                use.listingScheduleIds(),
                use.identifierClass());
    }

    static Facts serving(Facts facts, LocalDate on) {
        String topic = facts.programme().agenda().stream()
                .filter(one -> one.agencyId() == null)
                .filter(one -> Days.between(one.validFrom(), one.validTo()).contains(on))
                .map(AgendaTopic::topic)
                .findFirst()
                .orElse("Any topic");
        return with(
                facts, project(facts, Objects.requireNonNull(facts.project()).purpose(), topic, null), facts.uses());
    }

    /** The same request for what the recipient has of its own besides. */
    static Facts ofAnotherBesides(Facts facts) {
        Use use = facts.uses().getFirst();
        DataElement element = use.element();
        Dataset dataset = element.dataset();
        SourceSystem system = dataset.system();
        Agency other = Objects.requireNonNull(facts.project()).recipient();
        SourceSystem own = new SourceSystem("system-besides", system.name(), other, system.readers());
        List<Use> uses = new ArrayList<>(facts.uses());
        uses.add(new Use(
                new DataElement(
                        new ElementId("element-besides"),
                        element.name(),
                        element.definition(),
                        element.dataType(),
                        element.rawDataType(),
                        element.years(),
                        element.rawYears(),
                        element.classification(),
                        element.identifierClass(),
                        new Dataset(new DatasetId("dataset-besides"), dataset.title(), null, own, dataset.readers()),
                        element.readers()),
                use.kind(),
                use.years(),
                use.classes(),
                Set.of(),
                null,
                false,
                Set.of(),
                element.identifierClass()));
        return with(facts, facts.project(), uses);
    }

    static Facts evaluating(Facts facts) {
        return askingFor(facts, Purpose.EVALUATION);
    }

    static Facts askingFor(Facts facts, Purpose purpose) {
        return with(facts, project(facts, purpose, null, null), facts.uses());
    }

    static Facts anew(Facts facts, Project project) {
        return with(facts, project(facts, project.purpose(), null, ProjectStage.IN_REVIEW), facts.uses());
    }

    private static Project project(Facts facts, Purpose purpose, @Nullable String topic, @Nullable ProjectStage stage) {
        Project project = Objects.requireNonNull(facts.project());
        return new Project(
                project.id(),
                project.number(),
                project.title(),
                project.titleEs(),
                project.summary(),
                project.summaryEs(),
                purpose,
                stage == null ? project.stage() : stage,
                topic == null ? project.topic() : topic,
                project.recipient(),
                project.startsOn(),
                project.endsOn(),
                project.illustrative(),
                project.source(),
                project.readers());
    }

    private static Facts with(Facts facts, @Nullable Project project, List<Use> uses) {
        return new Facts(
                project,
                facts.history(),
                facts.dossiers(),
                facts.citations(),
                facts.conditions(),
                facts.lineage(),
                uses,
                facts.contents(),
                facts.programme());
    }
}
