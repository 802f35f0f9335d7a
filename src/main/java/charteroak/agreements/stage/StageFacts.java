package charteroak.agreements.stage;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that decides at which stage a project stands.
 *
 * @param takenOver the stage at which the program's log handed the project over
 * @param takenOverAt the instant of it: acts recorded until then are reckoned with, but have moved nothing; null where nothing was done before
 * @param zone where days begin and end
 * @param providers the agencies whose data it asks for
 * @param acts what was done in the project
 * @param documents the agreements it relies on and those that license it
 */
public record StageFacts(
        ProjectStage takenOver,
        @Nullable Instant takenOverAt,
        ZoneId zone,
        Set<AgencyId> providers,
        List<Act> acts,
        List<Standing> documents) {

    /** The acts after which the stage was worked out again: all in the project, and those to its documents that can move it. */
    Stream<Act> moving() {
        return Stream.concat(
                acts.stream(),
                documents.stream()
                        .flatMap(document -> document.dossier().acts().stream())
                        .filter(act -> Moves.movesByDocument(act.kind())));
    }

    boolean moves(Act act) {
        return takenOverAt == null || act.recordedAt().isAfter(takenOverAt);
    }

    /** Whether what comes about with a day moves the project: not where the log told its stage on that day or later. */
    boolean moves(LocalDate day) {
        return takenOverAt == null || day.isAfter(LocalDate.ofInstant(takenOverAt, zone));
    }
}
