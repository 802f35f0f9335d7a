package charteroak.judgement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.agreement.Moment;
import charteroak.judgement.coverage.RandomHistory;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.Evaluation;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTests {

    @Test
    void whatWasKnownThenIsJudgedAsItWasThen() {
        int changed = 0;
        for (long seed = 0; seed < 900; seed++) {
            Facts all = RandomHistory.from(seed);
            List<LocalDate> days = RandomHistory.days();
            LocalDate on = days.get((int) (seed * 7 % days.size()));
            Instant then =
                    days.get((int) (seed * 3 % days.size())).atTime(13, 0).toInstant(ZoneOffset.UTC);
            List<Verdict> known =
                    Evaluation.verdicts(Knowledge.of(all, then), new Moment(on, Instant.parse("9999-01-01T00:00:00Z")));
            assertThat(known).as("seed %d", seed).isEqualTo(Evaluation.verdicts(all, new Moment(on, then)));
            changed += known.equals(Evaluation.verdicts(all, new Moment(on, Instant.parse("9999-01-01T00:00:00Z"))))
                    ? 0
                    : 1;
        }
        assertThat(changed).as("histories in which something was learnt later").isGreaterThan(30);
    }
}
