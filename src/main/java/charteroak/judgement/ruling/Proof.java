package charteroak.judgement.ruling;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling.Because;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names the things on which answers rest. */
public final class Proof {

    private Proof() {}

    public static Evidence of(Standing standing) {
        return new Evidence(standing.agreement().id(), standing.agreement().number());
    }

    public static Evidence of(Agency agency) {
        return new Evidence(agency.id(), agency.code());
    }

    public static Evidence of(Project project) {
        return new Evidence(project.id(), project.number());
    }

    public static List<Evidence> ofProject(@Nullable Project project) {
        return project == null ? List.of() : List.of(of(project));
    }

    public static Evidence of(Citation citation) {
        return new Evidence(citation.basis().id(), citation.basis().code());
    }

    public static Evidence of(Act act) {
        return new Evidence(act.id(), "%s on %s".formatted(words(act.kind()), day(act.effectiveOn())));
    }

    public static Evidence of(Schedule schedule, Standing sharing) {
        String whose =
                schedule.provider() == null ? "" : " of " + schedule.provider().code();
        return new Evidence(schedule.id(), sharing.agreement().number() + ", schedule" + whose);
    }

    public static Because because(Obstacle obstacle, List<Evidence> evidence, List<Remedy> remedies) {
        List<Evidence> all = new ArrayList<>(evidence);
        obstacle.acts().forEach(act -> all.add(of(act)));
        return new Because(obstacle.reason(), all, remedies);
    }

    /** An enum's word as people write it. */
    public static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
