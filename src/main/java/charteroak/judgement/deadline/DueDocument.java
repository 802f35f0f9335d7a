package charteroak.judgement.deadline;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document, with as much of it as deadlines depend on.
 *
 * @param under the ids of the documents under which it is made
 * @param projectIds the ids of the projects that rest on it
 * @param citations the citations by its schedules of legal bases that end
 */
record DueDocument(Standing standing, Set<AgreementId> under, List<ProjectId> projectIds, List<Citation> citations) {

    /** The document as known at an instant; empty while it was not drafted yet. */
    static Optional<DueDocument> of(
            Dossier dossier,
            Set<AgreementId> under,
            List<ProjectId> projectIds,
            List<Citation> citations,
            Instant knownAt) {
        return dossier.writtenBy(knownAt)
                .map(written -> new DueDocument(written.knownAt(knownAt), under, projectIds, citations));
    }

    /** A legal basis that a schedule cites, with the codes of the classes it satisfies. */
    record Citation(Schedule schedule, LegalBasis basis, Set<String> classCodes) {}

    Agreement agreement() {
        return standing.agreement();
    }

    boolean isOf(AgreementKind kind) {
        return agreement().kind() == kind;
    }

    boolean inForce(LocalDate day) {
        return standing.inForce().contains(day);
    }

    /** The agencies that the document binds on a day; all its parties when it binds none. */
    List<Agency> boundOn(LocalDate day) {
        List<Agency> all = standing.dossier().agencies();
        List<Agency> bound = all.stream()
                .filter(agency -> standing.binds(agency.id()).contains(day))
                .toList();
        return bound.isEmpty() ? all : bound;
    }

    List<Agency> parties(Set<Role> roles) {
        return standing.dossier().parties().stream()
                .filter(party -> roles.contains(party.role()))
                .map(party -> party.agency())
                .toList();
    }

    /** The instant at which the latest of the document's acts was recorded. */
    Instant learntAt() {
        return standing.acts().stream()
                .map(Act::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
