package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Relied;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that was recorded after the day it takes effect.
 *
 * @param document the number of the agreement or project it was done to
 * @param byId the public id of the agency that did it
 */
public record Backdating(
        ActId act,
        Act.Kind kind,
        String document,
        @Nullable AgencyId byId,
        LocalDate effectiveOn,
        Instant recordedAt,
        int days) {

    /** What was done, such as "Legal basis affirmed by counsel". */
    public Sentence title() {
        return kind.deed().title();
    }

    /** The backdated acts among some, the latest record first; the zone says when a day begins. */
    static List<Backdating> among(Collection<Relied> acts, ZoneId zone) {
        return acts.stream()
                .map(relied -> of(relied, zone))
                .filter(backdating -> backdating.days > 0)
                .sorted(Comparator.comparing(Backdating::recordedAt).reversed().thenComparing(Backdating::act))
                .toList();
    }

    private static Backdating of(Relied relied, ZoneId zone) {
        Act act = relied.act();
        LocalDate recorded = LocalDate.ofInstant(act.recordedAt(), zone);
        return new Backdating(
                act.id(), act.kind(), relied.document(), act.byId(), act.effectiveOn(), act.recordedAt(), (int)
                        ChronoUnit.DAYS.between(act.effectiveOn(), recorded));
    }
}
