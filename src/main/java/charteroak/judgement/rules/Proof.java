package charteroak.judgement.rules;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.agreement.Act;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.judgement.rules.Facts.Citation;
import charteroak.judgement.rules.RuleResult.Evidence;
import charteroak.judgement.rules.Ruling.Because;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How answers name the things they rest on. */
final class Proof {

    private Proof() {}

    static Evidence of(Standing standing) {
        return new Evidence(standing.agreement().id(), standing.agreement().number());
    }

    static Evidence of(Agency agency) {
        return new Evidence(agency.id(), agency.code());
    }

    static Evidence of(Project project) {
        return new Evidence(project.id(), project.number());
    }

    static List<Evidence> ofProject(@Nullable Project project) {
        return project == null ? List.of() : List.of(of(project));
    }

    static Evidence of(Citation citation) {
        return new Evidence(citation.basis().id(), citation.basis().code());
    }

    static Evidence of(Act act) {
        return new Evidence(act.id(), "%s on %s".formatted(words(act.kind()), day(act.effectiveOn())));
    }

    static Evidence of(Schedule schedule, Standing sharing) {
        String whose =
                schedule.provider() == null ? "" : " of " + schedule.provider().code();
        return new Evidence(schedule.id(), sharing.agreement().number() + ", schedule" + whose);
    }

    static Because because(Obstacle obstacle, List<Evidence> evidence, List<Remedy> remedies) {
        List<Evidence> all = new ArrayList<>(evidence);
        obstacle.acts().forEach(act -> all.add(of(act)));
        return new Because(obstacle.reason(), all, remedies);
    }

    /** An enum's word as people write it. */
    static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
