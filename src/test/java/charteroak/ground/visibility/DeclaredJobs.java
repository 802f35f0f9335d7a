package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.List;

/**
 * What jobs are declared to read and write, apart from any run: by jobs that never ran, which are there for participants, things that only
 * runs used which are not, and by jobs whose runs are not for everybody, things that no run used.
 */
final class DeclaredJobs {

    private final World world;

    DeclaredJobs(World world) {
        this.world = world;
    }

    void make() {
        for (Somebody stranger : List.of(Somebody.OPERATING_GROUP, Somebody.RESIDENT)) {
            world.all(Sort.RUN).stream()
                    .filter(run -> !stranger.sees(run))
                    .filter(run -> !stranger.sees(world.to(run, "HAS_RUN").getFirst()))
                    .findFirst()
                    .ifPresent(this::around);
        }
        world.all(Sort.DATASET).stream()
                .filter(dataset -> !Somebody.OPERATING_GROUP.sees(dataset))
                .filter(dataset -> world.to(dataset, "IS").isEmpty())
                .findFirst()
                .ifPresent(this::named);
    }

    private void around(Thing run) {
        Thing job = world.to(run, "HAS_RUN").getFirst();
        world.join(job, "READS", extract());
        world.join(job, "WRITES", extract());
        world.from(run, "WROTE").forEach(made -> {
            world.join(job(), "READS", made);
            world.join(job(), "WRITES", made);
        });
    }

    /** A dataset by the name that only the declarations of jobs have for it. */
    private void named(Thing dataset) {
        Thing extract = world.add(Sort.EXTRACT, Audience.PARTICIPANTS, List.of(dataset), List.of(), List.of());
        world.join(extract, "IS", dataset);
        world.join(job(), "READS", extract);
        world.join(job(), "WRITES", extract);
    }

    private Thing job() {
        return world.add(Sort.JOB, Audience.PARTICIPANTS, List.of(), List.of(), List.of());
    }

    private Thing extract() {
        return world.add(Sort.EXTRACT, Audience.PARTICIPANTS, List.of(), List.of(), List.of());
    }
}
