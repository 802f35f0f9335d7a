package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.LicenseRemedies;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R07 and R12: whether the schedule, the law and the program admit the purpose. */
public record PurposeRules(Known known, CitedLaw law, Project project, GrantingWay way) {

    static final Set<Purpose> OF_EDUCATION_RECORDS =
            EnumSet.of(Purpose.AUDIT, Purpose.EVALUATION, Purpose.COMPLIANCE, Purpose.ENFORCEMENT);
    static final Set<Purpose> OF_STUDIES =
            EnumSet.of(Purpose.PREDICTIVE_TESTS, Purpose.STUDENT_AID, Purpose.IMPROVE_INSTRUCTION);

    /** How education records may be used for a purpose. */
    public enum ForEducation {
        ALLOWED,
        AS_A_STUDY,
        FORBIDDEN
    }

    /** R12: whether education records may be used for a purpose, always or as a study that a legal basis admits. */
    public static ForEducation forEducation(Purpose purpose) {
        if (OF_EDUCATION_RECORDS.contains(purpose)) {
            return ForEducation.ALLOWED;
        }
        return OF_STUDIES.contains(purpose) ? ForEducation.AS_A_STUDY : ForEducation.FORBIDDEN;
    }

    /** R07: whether the purpose is granted. A license without purposes approves that of its project. */
    public Ruling granted(Standing sharing, Schedule schedule, Use shape) {
        Purpose purpose = project.purpose();
        boolean licensed = approves(way.listed(), purpose);
        Ruling.Words words = (use, on) ->
                licensed ? admitted(sharing, schedule, use, on) : notLicensed(admitted(sharing, schedule, use, on), on);
        if (!licensed) {
            return Ruling.never(Rule.R07, words);
        }
        if (schedule.purposes().isEmpty()) {
            return Ruling.undecided(Rule.R07, words);
        }
        Days satisfied = schedule.purposes().contains(purpose) ? Days.ALL : Days.NONE;
        for (ProtectionClass protection : shape.classes()) {
            satisfied = satisfied.and(
                    law.satisfying(schedule, protection).not().or(law.admitting(schedule, protection, purpose)));
        }
        return Ruling.of(Rule.R07, satisfied, words);
    }

    private static boolean approves(@Nullable Schedule listed, Purpose purpose) {
        return listed == null
                || listed.purposes().isEmpty()
                || listed.purposes().contains(purpose);
    }

    private Because notLicensed(Because shared, LocalDate on) {
        if (shared.remedies().stream().anyMatch(remedy -> remedy.kind() == Remedy.Kind.REQUEST)) {
            return shared;
        }
        Purpose purpose = project.purpose();
        Standing license = Objects.requireNonNull(way.license());
        Schedule listed = Objects.requireNonNull(way.listed());
        Sentence with = Sentence.of("purpose.scheduleListing", purpose.words());
        return new Because(
                Sentence.of(
                        "purpose.notLicensed",
                        purpose.words(),
                        license.agreement().named(),
                        Series.and(listed.purposes(), Purpose::words)),
                List.of(Proof.of(listed, license)),
                Remedy.both(new LicenseRemedies(known).listing(license, null, with, project, on), shared.remedies()));
    }

    /** R12: whether education records are used for a purpose that is allowed for them. */
    public Ruling ofEducation(Standing sharing, Schedule schedule, Use shape) {
        Purpose purpose = project.purpose();
        List<ProtectionClass> education = shape.educationClasses();
        if (education.isEmpty()) {
            return Ruling.notApplicable(Rule.R12, Sentence.of("purpose.noEducation"));
        }
        if (OF_EDUCATION_RECORDS.contains(purpose)) {
            return Ruling.always(Rule.R12, Sentence.of("purpose.forEducation", purpose.words()), List.of());
        }
        Days studied = CitedLaw.validity(studies(schedule, education).stream());
        return Ruling.of(Rule.R12, studied, (use, on) -> studied(sharing, schedule, use, on));
    }

    private List<Citation> studies(Schedule schedule, List<ProtectionClass> education) {
        Purpose purpose = project.purpose();
        if (!OF_STUDIES.contains(purpose)) {
            return List.of();
        }
        return law.servingAny(schedule, education).stream()
                .filter(citation -> citation.basis().purposes().contains(purpose))
                .toList();
    }

    private Because studied(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        Purpose purpose = project.purpose();
        List<Citation> standing = studies(schedule, use.educationClasses()).stream()
                .filter(citation -> citation.basis().standsOn(on))
                .toList();
        if (!standing.isEmpty()) {
            return Because.fine(
                    Sentence.of(
                            "purpose.studied",
                            sharing.agreement().named(),
                            standing.getFirst().basis().named(),
                            purpose.words()),
                    standing.stream().map(Proof::of).toList());
        }
        return new Because(
                Sentence.of("purpose.notForEducation", purpose.words()),
                List.of(Proof.of(schedule, sharing)),
                new LegalBasisRemedies(known).studying(sharing, use, purpose, on));
    }

    private Because admitted(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        Purpose purpose = project.purpose();
        Reference agreement = sharing.agreement().named();
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(schedule, sharing)));
        if (schedule.purposes().isEmpty()) {
            return new Because(
                    PurposeConditions.unstated(sharing),
                    evidence,
                    new SharingRemedies(known).granting(sharing, use.provider(), PurposeConditions.stating(), on));
        }
        if (!schedule.purposes().contains(purpose)) {
            return new Because(
                    Sentence.of(
                            "purpose.notGranted",
                            purpose.words(),
                            agreement,
                            Series.and(schedule.purposes(), Purpose::words)),
                    evidence,
                    new LegalBasisRemedies(known).admitting(sharing, use, purpose, on));
        }
        law.servingAny(schedule, use.classes()).forEach(citation -> evidence.add(Proof.of(citation)));
        for (ProtectionClass protection : use.classes()) {
            if (law.satisfying(schedule, protection).contains(on)
                    && !law.admitting(schedule, protection, purpose).contains(on)) {
                return new Because(
                        Sentence.of("purpose.notAdmitted", protection.named(), purpose.words()),
                        evidence,
                        new LegalBasisRemedies(known).admitting(sharing, use, purpose, on));
            }
        }
        return Because.fine(Sentence.of("purpose.admitted", purpose.words(), agreement), evidence);
    }
}
