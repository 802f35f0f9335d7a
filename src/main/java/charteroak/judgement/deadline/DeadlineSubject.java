package charteroak.judgement.deadline;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.project.Project;
import charteroak.catalogue.law.LegalBasis;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a deadline.
 *
 * @param key distinguishes the subject from all others that can have the same kind of deadline
 * @param agreementId the document; null where the deadline is about a project alone
 * @param scheduleId the schedule whose legal basis ends; null for other deadlines
 * @param basisId the legal basis that ends; null for other deadlines
 * @param projectId the project; null where the deadline is about a document alone
 * @param projectIds the projects whose uses can rest on the subject
 * @param title the title of the document or project
 * @param illustrative whether it was invented to show how the catalog works
 */
public record DeadlineSubject(
        String key,
        @Nullable AgreementId agreementId,
        @Nullable ScheduleId scheduleId,
        @Nullable String basisId,
        @Nullable ProjectId projectId,
        List<ProjectId> projectIds,
        String title,
        boolean illustrative) {

    public DeadlineSubject {
        projectIds = List.copyOf(projectIds);
    }

    static DeadlineSubject of(DueDocument paper) {
        Agreement agreement = paper.agreement();
        List<ProjectId> projects = paper.projectIds();
        AgreementId id = agreement.id();
        ProjectId only = projects.size() == 1 ? projects.getFirst() : null;
        return new DeadlineSubject(
                id.value(), id, null, null, only, projects, agreement.title(), agreement.illustrative());
    }

    /** An act in a project. */
    static DeadlineSubject of(Act act, Project project) {
        ProjectId id = project.id();
        return new DeadlineSubject(
                act.id().value(), null, null, null, id, List.of(id), project.title(), project.illustrative());
    }

    /** The document as far as one project rests on it. */
    DeadlineSubject in(Project project) {
        ProjectId id = project.id();
        return new DeadlineSubject(key + "-" + id, agreementId, null, null, id, List.of(id), title, illustrative);
    }

    /** One of the document's schedules, as far as it rests on a legal basis. */
    DeadlineSubject citing(Schedule schedule, LegalBasis basis) {
        String both = schedule.id() + "-" + basis.id();
        return new DeadlineSubject(
                both, agreementId, schedule.id(), basis.id(), projectId, projectIds, title, illustrative);
    }

    /** The public ids of the document and of the project, as far as there are such. */
    public Stream<String> named() {
        return Stream.concat(Stream.ofNullable(agreementId), Stream.ofNullable(projectId))
                .map(Object::toString);
    }
}
