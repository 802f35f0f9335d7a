package charteroak.judgement.conditions;

import static charteroak.agreements.agreement.Wording.list;

import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.permission.Deed;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Remedy.Doer;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What can be done, on a day, about the legal bases that a schedule cites: cite recorded law by its code, have counsel
 * record missing law, or drop from the request what the law does not admit.
 */
final class LegalBasisRemedies {

    private final RecordedLaw law;
    private final SharingRemedies sharing;

    LegalBasisRemedies(Known known) {
        this.law = known.once(List.of("law"), () -> new RecordedLaw(known.facts()));
        this.sharing = new SharingRemedies(known);
    }

    /** The steps by which what is asked for is shared for a purpose, under law that admits the purpose. */
    List<Remedy> admitting(Standing agreement, Use use, Purpose purpose, LocalDate on) {
        List<ProtectionClass> closing = law.closing(use, purpose, on);
        return closing.isEmpty()
                ? sharing.granting(
                        agreement,
                        use.provider(),
                        "for the purpose %s, citing legal bases that admit it%s"
                                .formatted(Proof.words(purpose), named(use, purpose, on)),
                        on)
                : List.of(Remedy.request("No legal basis that is recorded for %s admits %s: the requester %s."
                        .formatted(list(names(closing)), Proof.words(purpose), asking(use, on))));
    }

    private String named(Use use, Purpose purpose, LocalDate on) {
        List<String> named = use.classes().stream()
                .filter(protection -> law.silentOn(List.of(protection), on).isEmpty())
                .map(protection ->
                        "%s for %s".formatted(either(law.admitting(use, protection, purpose, on)), protection.name()))
                .toList();
        return named.isEmpty() ? "" : " (%s)".formatted(list(named));
    }

    private String asking(Use use, LocalDate on) {
        List<String> purposes = law.purposes(use, on).stream()
                .filter(purpose -> isForEducation(use, purpose, on))
                .map(Proof::words)
                .toList();
        return purposes.isEmpty()
                ? "leaves the element out"
                : "leaves the element out, or asks anew for a purpose that the law admits: "
                        + String.join(", ", purposes);
    }

    private boolean isForEducation(Use use, Purpose purpose, LocalDate on) {
        List<ProtectionClass> education =
                use.classes().stream().filter(ProtectionClass::education).toList();
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
        List<ProtectionClass> education =
                use.classes().stream().filter(ProtectionClass::education).toList();
        return isStudied(education, purpose, on)
                ? sharing.granting(
                        agreement,
                        use.provider(),
                        "that cites a legal basis for such studies (%s)"
                                .formatted(either(law.naming(education, purpose, on))),
                        on)
                : List.of(
                        Remedy.request(
                                "The requester asks anew for a purpose that education records may serve: audit, evaluation, compliance or enforcement."));
    }

    /**
     * The steps by which a schedule comes to cite a basis for each of some classes; counsel records one where the
     * catalog has none.
     */
    List<Remedy> citing(Standing agreement, Use use, List<ProtectionClass> classes, LocalDate on) {
        List<Remedy> steps = new ArrayList<>();
        List<ProtectionClass> silent = law.silentOn(classes, on);
        if (!silent.isEmpty()) {
            steps.add(Remedy.act(
                            Deed.RECORD_LEGAL_BASIS,
                            List.of(new Doer(use.provider(), Set.of())),
                            null,
                            "Counsel of %s records the law under which data protected as %s may be shared; none in force is recorded."
                                    .formatted(use.provider().code(), list(names(silent))))
                    .ofElements());
        }
        steps.addAll(sharing.granting(
                agreement, use.provider(), "that cites a legal basis for %s".formatted(list(names(classes))), on));
        return List.copyOf(steps);
    }

    private static List<String> names(List<ProtectionClass> classes) {
        return classes.stream().map(ProtectionClass::name).toList();
    }

    private static String either(List<LegalBasis> bases) {
        List<String> codes = bases.stream().map(LegalBasis::code).toList();
        int last = codes.size() - 1;
        return last < 1
                ? String.join("", codes)
                : "%s or %s".formatted(String.join(", ", codes.subList(0, last)), codes.get(last));
    }
}
