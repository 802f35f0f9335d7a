package charteroak.judgement.plan;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Handles a request that is not filed as a project: acts that name its project wait until it has a number. */
final class Filing {

    static final String NUMBER = "NEW-REQUEST";

    private static final ProjectId ID = new ProjectId("project-new-request");

    private Filing() {}

    /** The project that a request would become. */
    static Project project(Agency recipient, Purpose purpose, @Nullable String topic) {
        return new Project(
                ID,
                NUMBER,
                "the new request",
                null,
                "A request that is not filed yet.",
                null,
                purpose,
                ProjectStage.IN_REVIEW,
                topic,
                recipient,
                null,
                null,
                false,
                null,
                Readers.EVERYBODY);
    }

    static boolean isNew(Project project) {
        return project.id().equals(ID);
    }

    /** The remainder that the request must be filed, and on which agreements it then relies. */
    static List<Remaining> remaining(PlannedWorld world, List<PlannedAct> acts) {
        if (!isNew(world.ask().project())) {
            return List.of();
        }
        List<Reference> standing = world.dossiers(AgreementKind.DSA).stream()
                .filter(dossier -> dossier.schedules().stream()
                        .anyMatch(schedule -> world.facts().uses().stream()
                                .anyMatch(use -> use.grantingScheduleIds().contains(schedule.id()))))
                .map(dossier -> dossier.agreement().named())
                .filter(agreement -> acts.stream()
                        .noneMatch(act -> act.draft() != null && act.document().equals(agreement.name())))
                .toList();
        return List.of(new Remaining(
                Remaining.Kind.REQUEST,
                false,
                null,
                Sentence.of("plan.notFiled", Part.text(NUMBER)),
                standing.isEmpty()
                        ? Sentence.of("plan.file")
                        : Sentence.of("plan.fileRelying", new Series(standing, Series.Joint.COMMA)),
                List.of()));
    }
}
