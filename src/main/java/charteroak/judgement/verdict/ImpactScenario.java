package charteroak.judgement.verdict;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.CounselAct.AffirmationWithdrawn;
import charteroak.agreements.act.DocumentAct.Amended;
import charteroak.agreements.act.DocumentAct.Terminated;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.PartyAct.PartySuspended;
import charteroak.agreements.act.PartyAct.PartyWithdrew;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event that might happen.
 *
 * @param agreement the public id of the agreement; null where a legal basis is repealed
 * @param schedule the public id of the schedule whose affirmation counsel withdraws; null for other events
 * @param agency the public id of the agency whose counsel withdraws, or that leaves or is suspended; null for other
 *     events
 * @param legalBasis the public id of the legal basis that is repealed; null for other events
 * @param on the first day on which the event takes effect; a term that lapses has ended the day before
 */
public record ImpactScenario(
        Kind kind,
        @Nullable String agreement,
        @Nullable ScheduleId schedule,
        @Nullable String agency,
        @Nullable String legalBasis,
        LocalDate on)
        implements Hypothesis {

    /** A sort of event that might happen. */
    public enum Kind {
        AGREEMENT_TERMINATES,
        AGREEMENT_LAPSES,
        COUNSEL_WITHDRAWS,
        PARTY_LEAVES,
        PARTY_SUSPENDED,
        BASIS_REPEALED
    }

    @Override
    public Facts applied(Facts facts, Instant knownAt) {
        return kind == Kind.BASIS_REPEALED
                ? facts.with(
                        facts.dossiers(),
                        facts.citations().stream()
                                .map(citation -> repealed(citation, knownAt))
                                .toList())
                : facts.changing(
                        new AgreementId(Objects.requireNonNull(agreement)), dossier -> acted(dossier, knownAt));
    }

    private Dossier acted(Dossier dossier, Instant knownAt) {
        List<Act> supposed = kind == Kind.AGREEMENT_LAPSES
                ? lapse(dossier.knownAt(knownAt), knownAt)
                : List.of(act(dossier.agreement(), on, null, knownAt));
        Dossier acted = dossier;
        for (Act act : supposed) {
            acted = acted.with(act);
        }
        return acted;
    }

    /** The acts by which a term lapses: it never lasts longer than it would, and no later amendment extends it. */
    private List<Act> lapse(Standing standing, Instant knownAt) {
        LocalDate written = standing.lastDay(on);
        LocalDate eve = on.minusDays(1);
        LocalDate last = written == null || eve.isBefore(written) ? eve : written;
        Stream<LocalDate> extensions = standing.acts().stream()
                .filter(act -> act.termTo() != null)
                .map(Act::effectiveOn)
                .filter(day -> day.isAfter(on));
        return Stream.concat(Stream.of(on), extensions)
                .distinct()
                .map(day -> act(standing.agreement(), day, last, knownAt))
                .toList();
    }

    private Act act(Agreement subject, LocalDate effectiveOn, @Nullable LocalDate termTo, Instant knownAt) {
        AgencyId by = agency == null ? null : new AgencyId(agency);
        ActHeader header = new ActHeader(
                ActId.keyed("~hypothetical-" + effectiveOn), subject.id(), effectiveOn, knownAt, by, null);
        return switch (kind) {
            case AGREEMENT_TERMINATES -> new Terminated(header);
            case AGREEMENT_LAPSES -> new Amended(header, termTo, List.of(), List.of(), List.of(), false);
            case COUNSEL_WITHDRAWS -> new AffirmationWithdrawn(header, Objects.requireNonNull(schedule));
            case PARTY_LEAVES -> new PartyWithdrew(header, Objects.requireNonNull(by));
            case PARTY_SUSPENDED -> new PartySuspended(header, Objects.requireNonNull(by));
            case BASIS_REPEALED -> throw new IllegalStateException("no act repeals a basis");
        };
    }

    private Citation repealed(Citation citation, Instant knownAt) {
        LegalBasis basis = citation.basis().knownAt(knownAt);
        if (!basis.id().equals(legalBasis)) {
            return citation;
        }
        LocalDate last = on.minusDays(1);
        LocalDate before = basis.validTo();
        return new Citation(
                citation.scheduleId(),
                basis.until(before == null || last.isBefore(before) ? last : before),
                citation.classCodes());
    }

    /** What a scenario lacks, in words; null when it is complete. */
    @Nullable
    public Sentence missing() {
        boolean ofBasis = kind == Kind.BASIS_REPEALED;
        if (ofBasis != (legalBasis != null) || ofBasis == (agreement != null)) {
            return ofBasis ? Sentence.of("impact.ofBasis") : Sentence.of("impact.ofAgreement");
        }
        if ((kind == Kind.COUNSEL_WITHDRAWS) != (schedule != null)) {
            return Sentence.of("impact.ofSchedule");
        }
        boolean ofAgency = kind == Kind.COUNSEL_WITHDRAWS || kind == Kind.PARTY_LEAVES || kind == Kind.PARTY_SUSPENDED;
        return ofAgency == (agency != null) ? null : Sentence.of("impact.ofAgency");
    }
}
