package charteroak.agreements.project;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.ballot.QuestionAnswer;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers until when the providers of a request vote and, to those who take part in the program, what they said with their votes. */
@Controller
record VotingController(Archive archive, Clock clock) {

    record VotingWindowAnswer(int number, LocalDate openedOn, LocalDate endsOn, boolean over) {

        static VotingWindowAnswer of(VotingWindow window, LocalDate today) {
            return new VotingWindowAnswer(window.number(), window.openedOn(), window.endsOn(), window.isOver(today));
        }
    }

    @BatchMapping(typeName = "Project", field = "votingWindow")
    Map<Project, VotingWindowAnswer> votingWindowOfProjects(Set<Project> batch) {
        LocalDate today = LocalDate.now(clock);
        return Batch.named(
                batch.stream()
                        .filter(project -> project.stage() == ProjectStage.IN_REVIEW)
                        .toList(),
                Project::id,
                ids -> windows(ids, today));
    }

    private Map<ProjectId, VotingWindowAnswer> windows(List<ProjectId> ids, LocalDate today) {
        Map<ProjectId, VotingWindowAnswer> windows = new HashMap<>();
        archive.actsOfProjects(ids)
                .forEach((id, acts) -> VotingWindow.of(new CountingActs(acts, Instant.MAX), today)
                        .ifPresent(window -> windows.put(id, VotingWindowAnswer.of(window, today))));
        return windows;
    }

    @SchemaMapping(typeName = "Act", field = "ballot")
    Optional<Ballot> ballotOfAct(Act act, GraphQLContext context) {
        return Optional.ofNullable(act.ballot())
                .filter(ballot -> Viewer.of(Caller.of(context)).sees(Readers.PARTICIPANTS));
    }

    @SchemaMapping(typeName = "QuestionAnswer", field = "asked")
    Sentence askedOfAnswer(QuestionAnswer answer) {
        return answer.question().words();
    }
}
