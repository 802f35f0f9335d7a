package charteroak.judgement.ruling;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling.Because;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the things on which answers rest. */
public final class Proof {

    private Proof() {}

    public static Evidence of(Standing standing) {
        return new Evidence(standing.agreement().named());
    }

    public static Evidence of(Agency agency) {
        return new Evidence(agency.coded());
    }

    public static Evidence of(Project project) {
        return new Evidence(project.named());
    }

    public static List<Evidence> ofProject(@Nullable Project project) {
        return project == null ? List.of() : List.of(of(project));
    }

    public static Evidence of(DataElement element) {
        return new Evidence(element.named());
    }

    public static Evidence of(Finding finding) {
        return new Evidence(finding.id(), Sentence.of("evidence.finding", Part.day(finding.occurredOn())));
    }

    public static Evidence of(Citation citation) {
        return new Evidence(citation.basis().named());
    }

    public static Evidence of(Act act) {
        return new Evidence(
                act.id().value(), Sentence.of("evidence.doneOn", act.kind().done(), Part.day(act.effectiveOn())));
    }

    public static Evidence of(Schedule schedule, Standing sharing) {
        Reference agreement = sharing.agreement().named();
        Agency provider = schedule.provider();
        return new Evidence(
                schedule.id().value(),
                provider == null
                        ? Sentence.of("evidence.schedule", agreement)
                        : Sentence.of("evidence.scheduleOf", agreement, provider.coded()));
    }

    public static Because because(Obstacle obstacle, List<Evidence> evidence, List<Remedy> remedies) {
        List<Evidence> all = new ArrayList<>(evidence);
        obstacle.acts().forEach(act -> all.add(of(act)));
        return new Because(obstacle.reason(), all, remedies);
    }
}
