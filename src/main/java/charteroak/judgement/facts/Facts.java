package charteroak.judgement.facts;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The facts from which verdicts are made.
 *
 * @param project null when the question is about an element and no particular project
 * @param history the acts in the project; null without one
 * @param dossiers every memorandum and letter of intent, and the sharing agreements and licenses the question concerns
 * @param conditions how each condition of the cited bases is judged
 * @param lineage what the project's runs showed
 * @param contents what the documents hold besides what is asked about
 */
public record Facts(
        @Nullable Project project,
        @Nullable ProjectHistory history,
        List<Dossier> dossiers,
        List<Citation> citations,
        List<Condition> conditions,
        Lineage lineage,
        List<Use> uses,
        Contents contents,
        Programme programme) {

    /** The facts as if no run had shown anything. */
    public Facts withoutLineage() {
        return new Facts(project, history, dossiers, citations, conditions, Lineage.NONE, uses, contents, programme);
    }

    /** The facts with other documents and citations. */
    public Facts with(List<Dossier> otherDossiers, List<Citation> others) {
        return new Facts(project, history, otherDossiers, others, conditions, lineage, uses, contents, programme);
    }

    /** The facts with one document changed, given by public id. */
    public Facts changing(AgreementId agreementId, UnaryOperator<Dossier> change) {
        List<Dossier> changed = dossiers.stream()
                .map(dossier -> dossier.agreement().id().equals(agreementId) ? change.apply(dossier) : dossier)
                .toList();
        return with(changed, citations);
    }

    /** The facts for another request or project, with its acts. */
    public Facts of(@Nullable Project other, @Nullable ProjectHistory done) {
        return new Facts(other, done, dossiers, citations, conditions, lineage, uses, contents, programme);
    }

    /** The facts with other contents of documents. */
    public Facts holding(Contents others) {
        return new Facts(project, history, dossiers, citations, conditions, lineage, uses, others, programme);
    }

    /**
     * The facts without the documents and uses that fail a test, and without document contents whose readers fail one.
     */
    public Facts among(Predicate<Dossier> someDocuments, Predicate<Use> someUses, Predicate<Readers> someReaders) {
        return new Facts(
                project,
                history,
                dossiers.stream().filter(someDocuments).toList(),
                citations,
                conditions,
                lineage,
                uses.stream().filter(someUses).toList(),
                contents.among(someReaders),
                programme);
    }

    /**
     * The facts that were recorded by an instant. Documents keep later acts, which their readers leave out; a schedule
     * that a later act adds is no part of its agreement yet.
     */
    public Facts knownAt(Instant instant) {
        return new Facts(
                project,
                history == null ? null : history.writtenBy(instant),
                dossiers.stream()
                        .flatMap(dossier -> dossier.writtenBy(instant).stream())
                        .toList(),
                citations.stream().map(citation -> citation.knownAt(instant)).toList(),
                conditions,
                lineage.knownAt(instant),
                uses,
                contents,
                programme.knownAt(instant));
    }

    /**
     * What is the same for all questions.
     *
     * @param operators which agency is the operating group; no verdict rests on this
     * @param agenda the topics a project can serve; empty where no learning agenda is known
     * @param law the recorded legal bases, cited or not; remedies name those that nothing cites, but no verdict rests
     *     on them
     * @param calendar the days on which the state works
     */
    public record Programme(
            List<HubRole> hubs,
            List<HubRole> operators,
            List<AgendaTopic> agenda,
            List<RecordedBasis> law,
            StateCalendar calendar) {

        public static final Programme NONE =
                new Programme(List.of(), List.of(), List.of(), List.of(), StateCalendar.own());

        Programme knownAt(Instant instant) {
            List<RecordedBasis> known = law.stream()
                    .flatMap(basis -> basis.knownAt(instant).stream())
                    .toList();
            return new Programme(hubs, operators, agenda, known, calendar);
        }
    }

    /** An agency that is the Hub, or the operating group, for a time; a null bound is open. */
    public record HubRole(
            Agency agency,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** The agencies that hold some roles on a day, each once. */
        public static List<Agency> holders(List<HubRole> roles, LocalDate on) {
            return roles.stream()
                    .filter(role -> role.days().contains(on))
                    .map(HubRole::agency)
                    .distinct()
                    .toList();
        }

        /** The days on which the agency holds the role. */
        public Days days() {
            return Days.between(validFrom, validTo);
        }
    }

    /** A schedule's citation of a legal basis, with the codes of the classes that the basis satisfies. */
    public record Citation(ScheduleId scheduleId, LegalBasis basis, Set<String> classCodes) {

        Citation knownAt(Instant instant) {
            return new Citation(scheduleId, basis.knownAt(instant), classCodes);
        }
    }

    /**
     * A recorded legal basis, with the codes of the classes it satisfies.
     *
     * @param recordedAt when it was recorded; null where it was always known
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

    /** What a project's runs showed, and when the first run became known; null while there is none to judge by. */
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
     * The finding that a run did something no agreement in force allowed; the element is null when it concerns none.
     *
     * @param recordedAt when the finding was recorded
     * @param setAsideAt when it became known that the finding no longer holds; null while it does
     * @param readers who may see the run
     * @param name the name of the element, where everybody may know it
     */
    public record Finding(
            String id,
            FindingKind kind,
            @Nullable ElementId elementId,
            String runId,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable Instant setAsideAt,
            Readers readers,
            @Nullable String name) {

        boolean countsAt(Instant instant) {
            return !recordedAt.isAfter(instant) && (setAsideAt == null || setAsideAt.isAfter(instant));
        }
    }

    /**
     * A topic of the program's learning agenda, or of one agency's own agenda, for a time; a null bound is open.
     *
     * @param agencyId the agency whose agenda it is; null for the program's
     */
    public record AgendaTopic(
            String topic,
            @Nullable AgencyId agencyId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** The days on which the topic is on the agenda. */
        public Days days() {
            return Days.between(validFrom, validTo);
        }
    }

    /**
     * A use of an element, with what rules need to know of both.
     *
     * @param years the years asked for; null for all there are
     * @param classes the classes that protect the element: its own, its dataset's, and those of everything it is
     *     derived from
     * @param grantingScheduleIds the schedules that grant the element or its dataset
     * @param inherited the classes of what the element is derived from; null when it is not derived
     * @param socialSecurityNumber whether the element is a Social Security number or is derived from one
     * @param listingScheduleIds those of the granting schedules that list the element itself
     * @param identifierClass the element's own class or, where that identifies more, the class of what it is derived
     *     from
     */
    public record Use(
            DataElement element,
            ElementUse.Kind kind,
            @Nullable YearRange years,
            List<ProtectionClass> classes,
            Set<ScheduleId> grantingScheduleIds,
            @Nullable List<ProtectionClass> inherited,
            boolean socialSecurityNumber,
            Set<ScheduleId> listingScheduleIds,
            IdentifierClass identifierClass) {

        /** The classes of law that protect unemployment insurance wage records: federal and state. */
        public static final Set<String> WAGES = Set.of("UC_WAGE", "CT_WAGE");

        /** The element used in another way, or granted and listed by other schedules. */
        public Use with(ElementUse.Kind other, Set<ScheduleId> granting, Set<ScheduleId> listing) {
            return new Use(
                    element,
                    other,
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

        /** The classes of law on education records that protect the element. */
        public List<ProtectionClass> educationClasses() {
            return classes.stream().filter(ProtectionClass::education).toList();
        }

        /** Whether the element identifies a person by itself, or is derived from one that does. */
        public boolean isDirectIdentifier() {
            return socialSecurityNumber || identifierClass == IdentifierClass.DIRECT_IDENTIFIER;
        }

        /** Whether the element is judged as an identifier only because of what it is derived from. */
        public boolean isDerivedIdentifier() {
            return identifierClass != element.identifierClass();
        }
    }
}
