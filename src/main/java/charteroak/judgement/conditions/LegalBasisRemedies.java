package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Remedy.Doer;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be done, on a day, about the legal bases that a schedule cites: cite recorded law by its code, have counsel
 * record missing law, or drop from the request what the law does not admit.
 */
record LegalBasisRemedies(RecordedLaw law, SharingRemedies sharing) {

    LegalBasisRemedies(Known known) {
        this(known.once(List.of("law"), () -> new RecordedLaw(known.facts())), new SharingRemedies(known));
    }

    /** The steps by which what is asked for is shared for a purpose, under law that admits the purpose. */
    List<Remedy> admitting(Standing agreement, Use use, Purpose purpose, LocalDate on) {
        List<ProtectionClass> closing = law.closing(use, purpose, on);
        return closing.isEmpty()
                ? sharing.granting(agreement, use.provider(), citing(use, purpose, on), on)
                : List.of(Remedy.request(closed(Series.and(closing, ProtectionClass::named), use, purpose, on)));
    }

    /** What a schedule for a purpose cites, in words that follow the schedule. */
    private Sentence citing(Use use, Purpose purpose, LocalDate on) {
        List<Sentence> named = use.classes().stream()
                .filter(protection -> law.silentOn(List.of(protection), on).isEmpty())
                .map(protection -> Sentence.of(
                        "legalBasis.forClass", either(law.admitting(use, protection, purpose, on)), protection.named()))
                .toList();
        return named.isEmpty()
                ? Sentence.of("legalBasis.scheduleForPurpose", purpose.words())
                : Sentence.of("legalBasis.scheduleForPurposeCiting", purpose.words(), Series.and(named));
    }

    /** That no law admits a purpose, and what the requester does about it. */
    private Sentence closed(Series classes, Use use, Purpose purpose, LocalDate on) {
        List<Sentence> purposes = law.purposes(use, on).stream()
                .filter(other -> isForEducation(use, other, on))
                .map(Purpose::words)
                .toList();
        return purposes.isEmpty()
                ? Sentence.of("legalBasis.closed", classes, purpose.words())
                : Sentence.of(
                        "legalBasis.closedButFor", classes, purpose.words(), new Series(purposes, Series.Joint.COMMA));
    }

    private boolean isForEducation(Use use, Purpose purpose, LocalDate on) {
        List<ProtectionClass> education = use.educationClasses();
        return education.isEmpty()
                || PurposeRules.OF_EDUCATION_RECORDS.contains(purpose)
                || isStudied(education, purpose, on);
    }

    /** Whether some recorded law allows studies of education records for a purpose. */
    private boolean isStudied(List<ProtectionClass> education, Purpose purpose, LocalDate on) {
        return PurposeRules.OF_STUDIES.contains(purpose)
                && !law.naming(education, purpose, on).isEmpty();
    }

    /** The steps by which education records are shared for a study, under law that allows such a study. */
    List<Remedy> studying(Standing agreement, Use use, Purpose purpose, LocalDate on) {
        List<ProtectionClass> education = use.educationClasses();
        return isStudied(education, purpose, on)
                ? sharing.granting(
                        agreement,
                        use.provider(),
                        Sentence.of("legalBasis.scheduleForStudies", either(law.naming(education, purpose, on))),
                        on)
                : List.of(Remedy.request(Sentence.of("legalBasis.askForEducation")));
    }

    /**
     * The steps by which a schedule comes to cite a basis for each of some classes; counsel records one where the
     * catalog has none.
     */
    List<Remedy> citing(Standing agreement, Use use, List<ProtectionClass> classes, LocalDate on) {
        Sentence citing = Sentence.of("legalBasis.scheduleCiting", Series.and(classes, ProtectionClass::named));
        List<Remedy> granting = sharing.granting(agreement, use.provider(), citing, on);
        List<ProtectionClass> silent = law.silentOn(classes, on);
        if (silent.isEmpty()) {
            return granting;
        }
        Sentence record =
                Sentence.of("legalBasis.record", use.provider().coded(), Series.and(silent, ProtectionClass::named));
        Remedy recording = Remedy.act(Deed.RECORD_LEGAL_BASIS, List.of(new Doer(use.provider())), null, record);
        return Remedy.both(List.of(recording.ofElements()), granting);
    }

    private static Series either(List<LegalBasis> bases) {
        return Series.or(bases.stream().map(LegalBasis::named).toList());
    }
}
