package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.project.ProjectHistory;
import charteroak.judgement.facts.Facts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Has the work of some projects in random histories stopped, let go on and finished, and the request withdrawn, on days at random. */
final class StoppedWork {

    private static final List<Kind> KINDS = List.of(
            Kind.REQUEST_SUSPENDED,
            Kind.REQUEST_SUSPENDED,
            Kind.SUSPENSION_LIFTED,
            Kind.SUSPENSION_LIFTED,
            Kind.ANALYSIS_FINISHED,
            Kind.REQUEST_WITHDRAWN);

    private StoppedWork() {}

    static Facts in(Facts facts, long seed) {
        Random random = new Random(seed);
        ProjectHistory history = facts.history();
        if (history == null || random.nextInt(3) > 0) {
            return facts;
        }
        int acts = 1 + random.nextInt(4);
        for (int at = 0; at < acts; at++) {
            history = history.with(act(history, at, random));
        }
        return facts.of(facts.project(), history);
    }

    private static Act act(ProjectHistory history, int at, Random random) {
        LocalDate day = RandomHistory.FIRST.plusDays(random.nextInt(RandomHistory.DAYS));
        ActHeader header = new ActHeader(
                new ActId("act-stopped-" + at),
                history.projectId(),
                day,
                day.atTime(LocalTime.of(13, at)).toInstant(ZoneOffset.UTC),
                null,
                "Why.");
        return new ActEntry(header, KINDS.get(random.nextInt(KINDS.size()))).act();
    }
}
