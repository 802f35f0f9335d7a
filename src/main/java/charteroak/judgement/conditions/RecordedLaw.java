package charteroak.judgement.conditions;

import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.RecordedBasis;
import charteroak.judgement.facts.Facts.Use;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The law that is recorded, cited or not, and what it can be cited for. */
final class RecordedLaw {

    private final Collection<RecordedBasis> bases;

    RecordedLaw(Facts facts) {
        Map<String, RecordedBasis> byCode = new TreeMap<>();
        facts.programme().law().forEach(recorded -> byCode.put(recorded.basis().code(), recorded));
        for (Citation citation : facts.citations()) {
            byCode.put(citation.basis().code(), new RecordedBasis(citation.basis(), citation.classCodes(), null));
        }
        this.bases = byCode.values();
    }

    /** Those of some classes that no law in force on a day satisfies. */
    List<ProtectionClass> silentOn(Collection<ProtectionClass> classes, LocalDate on) {
        return classes.stream()
                .filter(protection -> serving(protection, on, any -> true).isEmpty())
                .toList();
    }

    /** Those classes of a use for which there is law in force on a day, but none that admits a purpose. */
    List<ProtectionClass> closing(Use use, Purpose purpose, LocalDate on) {
        return use.classes().stream()
                .filter(protection -> !serving(protection, on, any -> true).isEmpty())
                .filter(protection ->
                        serving(protection, on, basis -> admits(basis, purpose)).isEmpty())
                .toList();
    }

    /**
     * The bases that can be cited for a class of a use and a purpose. Those that name the purpose come first, then
     * those that allow an element which identifies as this one does.
     */
    List<LegalBasis> admitting(Use use, ProtectionClass protection, Purpose purpose, LocalDate on) {
        List<LegalBasis> admitting = serving(protection, on, basis -> admits(basis, purpose)).stream()
                .sorted(Comparator.comparing(basis -> !basis.purposes().contains(purpose)))
                .toList();
        List<LegalBasis> suitable = admitting.stream()
                .filter(basis -> IdentifierConditions.allows(basis, use))
                .toList();
        return suitable.isEmpty() ? admitting : suitable;
    }

    /** The bases that name a purpose and can be cited for at least one of some classes. */
    List<LegalBasis> naming(Collection<ProtectionClass> classes, Purpose purpose, LocalDate on) {
        return classes.stream()
                .flatMap(protection ->
                        serving(protection, on, basis -> basis.purposes().contains(purpose)).stream())
                .distinct()
                .toList();
    }

    /** The purposes that the law on a day admits for every class of a use for which there is any law. */
    Set<Purpose> purposes(Use use, LocalDate on) {
        Set<Purpose> admitted = EnumSet.allOf(Purpose.class);
        admitted.removeIf(purpose -> !closing(use, purpose, on).isEmpty());
        return admitted;
    }

    private List<LegalBasis> serving(ProtectionClass protection, LocalDate on, Predicate<LegalBasis> wanted) {
        return bases.stream()
                .filter(recorded -> recorded.classCodes().contains(protection.code()))
                .map(RecordedBasis::basis)
                .filter(basis -> basis.standsOn(on))
                .filter(wanted)
                .toList();
    }

    private static boolean admits(LegalBasis basis, Purpose purpose) {
        return basis.admits(purpose) && !PurposeConditions.excludes(basis, purpose);
    }
}
