package charteroak.agreements.stage;

import charteroak.agreements.project.ProjectStage;
import charteroak.ground.calendar.TimeLimit;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long requests are meant to stand at a stage.
 *
 * @param targets by stage; a stage that is not named takes what its plan or the law says
 */
@ConfigurationProperties("charteroak.stages")
record StageTargets(@DefaultValue Map<ProjectStage, TimeLimit> targets) {

    Optional<TimeLimit> of(ProjectStage stage) {
        return Optional.ofNullable(targets.get(stage));
    }
}
