package charteroak.judgement.facts;

import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.request.ElementUse;
import charteroak.agreements.request.Project;
import charteroak.agreements.request.ProjectHistory;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that verdicts are made of.
 *
 * @param project null when the question is about an element and no particular project
 * @param history what was done in the project; null without one
 * @param dossiers every memorandum and letter of intent, and the sharing agreements and licenses the question concerns
 * @param conditions how the conditions of the cited bases are judged
 * @param lineage what the runs of the project showed
 * @param contents what the documents hold besides what is asked about
 * @param operators which agency is the operating group, which no verdict rests on
 * @param agenda the topics a project can serve; none where no learning agenda is known
 * @param law the legal bases that are recorded, cited or not; no verdict rests on those that nothing cites, remedies name them
 */
public record Facts(
        @Nullable Project project,
        @Nullable ProjectHistory history,
        List<Dossier> dossiers,
        List<HubRole> hubs,
        List<Citation> citations,
        List<Condition> conditions,
        Lineage lineage,
        List<Use> uses,
        Contents contents,
        List<AgendaTopic> agenda,
        List<HubRole> operators,
        List<RecordedBasis> law) {

    /** Facts without what nobody needs to know who judges: which agency is the operating group, and law that nothing cites. */
    public Facts(
            @Nullable Project project,
            @Nullable ProjectHistory history,
            List<Dossier> dossiers,
            List<HubRole> hubs,
            List<Citation> citations,
            List<Condition> conditions,
            Lineage lineage,
            List<Use> uses,
            Contents contents,
            List<AgendaTopic> agenda) {
        this(
                project,
                history,
                dossiers,
                hubs,
                citations,
                conditions,
                lineage,
                uses,
                contents,
                agenda,
                List.of(),
                List.of());
    }

    /** The same facts as if no run had shown anything. */
    public Facts withoutLineage() {
        return new Facts(
                project,
                history,
                dossiers,
                hubs,
                citations,
                conditions,
                Lineage.NONE,
                uses,
                contents,
                agenda,
                operators,
                law);
    }

    /** The same with other documents and law. */
    public Facts with(List<Dossier> otherDossiers, List<Citation> otherCitations) {
        return new Facts(
                project,
                history,
                otherDossiers,
                hubs,
                otherCitations,
                conditions,
                lineage,
                uses,
                contents,
                agenda,
                operators,
                law);
    }

    /** The same of another request or project, and what was done in it. */
    public Facts of(@Nullable Project other, @Nullable ProjectHistory done) {
        return new Facts(
                other, done, dossiers, hubs, citations, conditions, lineage, uses, contents, agenda, operators, law);
    }

    /** The same without the documents and uses that are not among some, and without what documents hold for readers that are not. */
    public Facts among(Predicate<Dossier> someDocuments, Predicate<Use> someUses, Predicate<Readers> someReaders) {
        return new Facts(
                project,
                history,
                dossiers.stream().filter(someDocuments).toList(),
                hubs,
                citations,
                conditions,
                lineage,
                uses.stream().filter(someUses).toList(),
                contents.among(someReaders),
                agenda,
                operators,
                law);
    }

    /**
     * What of them was recorded by an instant. Documents keep the acts recorded later, which whoever reads them leaves out: a schedule
     * that one of those adds is no part of its agreement yet.
     */
    public Facts knownAt(Instant instant) {
        return new Facts(
                project,
                history == null ? null : history.writtenBy(instant),
                dossiers.stream()
                        .flatMap(dossier -> dossier.writtenBy(instant).stream())
                        .toList(),
                hubs,
                citations.stream().map(citation -> citation.knownAt(instant)).toList(),
                conditions,
                lineage.knownAt(instant),
                uses,
                contents,
                agenda,
                operators,
                law.stream().flatMap(basis -> basis.knownAt(instant).stream()).toList());
    }

    /** That an agency is the Hub, or the operating group, for a time; null means without bound. */
    public record HubRole(
            Agency agency,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** A legal basis that a schedule cites, with the codes of the classes it satisfies. */
    public record Citation(String scheduleId, LegalBasis basis, Set<String> classCodes) {

        Citation knownAt(Instant instant) {
            return new Citation(scheduleId, basis.knownAt(instant), classCodes);
        }
    }

    /**
     * A legal basis that is recorded, with the codes of the classes it satisfies.
     *
     * @param recordedAt since when it is known; null where it always was
     */
    public record RecordedBasis(
            LegalBasis basis,
            Set<String> classCodes,
            @Nullable Instant recordedAt) {

        Optional<RecordedBasis> knownAt(Instant instant) {
            return recordedAt != null && recordedAt.isAfter(instant)
                    ? Optional.empty()
                    : Optional.of(new RecordedBasis(basis.knownAt(instant), classCodes, recordedAt));
        }
    }

    /** What the runs of a project showed, and since when one is known; null while there is none to judge by. */
    public record Lineage(@Nullable Instant firstRunAt, List<Finding> findings) {

        public static final Lineage NONE = new Lineage(null, List.of());

        Lineage knownAt(Instant instant) {
            return new Lineage(
                    firstRunAt == null || firstRunAt.isAfter(instant) ? null : firstRunAt,
                    findings.stream()
                            .filter(finding -> finding.countsAt(instant))
                            .toList());
        }
    }

    /**
     * That a run did something no agreement in force allowed; no element when it concerns none.
     *
     * @param recordedAt since when it is known
     * @param setAsideAt since when it is known no longer to be so; null while it is
     * @param readers who may see the run
     * @param name what the element is called, where everybody may know
     */
    public record Finding(
            String id,
            FindingKind kind,
            @Nullable String elementId,
            String runId,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable Instant setAsideAt,
            Readers readers,
            @Nullable String name) {

        /** A finding of a column, of which nobody is told what the element is called. */
        public Finding(String id, @Nullable String elementId, String runId, LocalDate occurredOn, Instant recordedAt) {
            this(
                    id,
                    FindingKind.COLUMN_NOT_COVERED,
                    elementId,
                    runId,
                    occurredOn,
                    recordedAt,
                    null,
                    Readers.PARTICIPANTS,
                    null);
        }

        boolean countsAt(Instant instant) {
            return !recordedAt.isAfter(instant) && (setAsideAt == null || setAsideAt.isAfter(instant));
        }
    }

    /**
     * A topic of the learning agenda of the programme, or of one agency's own agenda, for a time; null means without bound.
     *
     * @param agencyId whose agenda it is; null where it is the programme's
     */
    public record AgendaTopic(
            String topic,
            @Nullable String agencyId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * A use of an element.
     *
     * @param years null when all there are
     * @param classes what protects the element: its own classes, its dataset's, and those of everything it is derived from
     * @param grantingScheduleIds the schedules that grant the element or its dataset
     * @param inherited the classes of what the element is derived from; null when it is not derived
     * @param socialSecurityNumber whether it is one or is derived from one
     * @param listingScheduleIds of the granting schedules, those that list the element itself
     * @param identifierClass its own or, where that says more, that of what it is derived from
     */
    public record Use(
            DataElement element,
            ElementUse.Kind kind,
            @Nullable YearRange years,
            List<ProtectionClass> classes,
            Set<String> grantingScheduleIds,
            @Nullable List<ProtectionClass> inherited,
            boolean socialSecurityNumber,
            Set<String> listingScheduleIds,
            IdentifierClass identifierClass) {

        /** The classes of law that protect unemployment insurance wage records, federal and state. */
        public static final Set<String> WAGES = Set.of("UC_WAGE", "CT_WAGE");

        /** A use of an element that schedules list one by one and that identifies nobody but as its own class says. */
        public Use(
                DataElement element,
                ElementUse.Kind kind,
                @Nullable YearRange years,
                List<ProtectionClass> classes,
                Set<String> grantingScheduleIds,
                @Nullable List<ProtectionClass> inherited,
                boolean socialSecurityNumber) {
            this(
                    element,
                    kind,
                    years,
                    classes,
                    grantingScheduleIds,
                    inherited,
                    socialSecurityNumber,
                    grantingScheduleIds,
                    element.identifierClass());
        }

        /** The same element used in another way, or granted and listed by other schedules. */
        public Use with(ElementUse.Kind otherKind, Set<String> granting, Set<String> listing) {
            return new Use(
                    element,
                    otherKind,
                    years,
                    classes,
                    granting,
                    inherited,
                    socialSecurityNumber,
                    listing,
                    identifierClass);
        }

        public Agency provider() {
            return element.dataset().system().agency();
        }

        public boolean isProtectedAs(Set<String> classCodes) {
            return classes.stream().anyMatch(protection -> classCodes.contains(protection.code()));
        }

        /** Whether it tells by itself who a person is, or is derived from what does. */
        public boolean isDirectIdentifier() {
            return socialSecurityNumber || identifierClass == IdentifierClass.DIRECT_IDENTIFIER;
        }

        /** Whether it is judged as an identifier only for what it is derived from. */
        public boolean isDerivedIdentifier() {
            return identifierClass != element.identifierClass();
        }
    }
}
