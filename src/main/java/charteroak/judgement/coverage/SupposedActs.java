package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.NotThere;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.verdict.HypotheticalAct;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody might do, among the things that they may see. What is not there for them is refused as what is not there at all. */
@Component
record SupposedActs(Archive archive, Register register, Catalog catalog, CoverageFacts facts) {

    private static final String SUPPOSED = "~supposed";

    /** The act as it would be recorded at an instant. */
    HypotheticalAct read(SupposedAct supposed, Instant knownAt, Viewer viewer) {
        Optional<Agreement> agreement = archive.agreement(supposed.subject(), viewer);
        if (supposed.act().equals(Deed.NAME_LICENSED_USER.word())) {
            return agreement
                    .filter(license -> license.kind() == AgreementKind.DUL)
                    .map(license -> naming(supposed, license.id(), knownAt))
                    .orElseThrow(() -> new NotThere(NotThere.Sought.AGREEMENT, supposed.subject()));
        }
        Act.Kind kind = kind(supposed);
        InvalidInput.when(supposed.isIncomplete(kind), Sentence.of("impact.actIncomplete"));
        if (kind.isDoneToAgreements() && agreement.isPresent()) {
            return toAgreement(kind, supposed, agreement.get().id(), knownAt);
        }
        if (kind.isDoneInProjects()) {
            return register.project(supposed.subject(), viewer)
                    .map(project -> inProject(kind, supposed, project, knownAt, viewer))
                    .orElseThrow(() -> new NotThere(NotThere.Sought.PROJECT, supposed.subject()));
        }
        throw new NotThere(NotThere.Sought.AGREEMENT, supposed.subject());
    }

    private static Act.Kind kind(SupposedAct supposed) {
        return Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.deed().word().equals(supposed.act()))
                .filter(kind -> kind != Act.Kind.DRAFTED && kind != Act.Kind.AMENDED)
                .findFirst()
                .orElseThrow(() -> new InvalidInput(Sentence.of("impact.noSuchAct")));
    }

    private static HypotheticalAct naming(SupposedAct supposed, AgreementId license, Instant knownAt) {
        boolean stateEmployee = Boolean.TRUE.equals(supposed.stateEmployee());
        LicensedUser user = new LicensedUser("user-" + SUPPOSED, "", null, stateEmployee, knownAt);
        return HypotheticalAct.naming(user, license, supposed.effectiveOn());
    }

    private HypotheticalAct toAgreement(Act.Kind kind, SupposedAct supposed, AgreementId id, Instant knownAt) {
        Act act = entry(kind, supposed, id, knownAt)
                .saying(
                        Particular.CONCERNS,
                        kind == Act.Kind.PARTY_WITHDREW ? agency(supposed.by()) : agencyOrNone(supposed.party()))
                .saying(Particular.SCHEDULE, supposed.schedule())
                .saying(Particular.CONDITION, supposed.condition())
                .saying(Particular.USER, supposed.user())
                .saying(Particular.AMENDMENT, supposed.amendment())
                .saying(Particular.DETERMINATION, supposed.determination())
                .saying(Particular.UNTIL, supposed.until())
                .act();
        InvalidInput.when(!isOf(act, archive.dossier(id)), Sentence.of("impact.actElsewhere"));
        return HypotheticalAct.of(act);
    }

    private HypotheticalAct inProject(
            Act.Kind kind, SupposedAct supposed, Project project, Instant knownAt, Viewer viewer) {
        Act act = entry(kind, supposed, project.id(), knownAt)
                .saying(Particular.CONCERNS, agencyOrNone(supposed.party()))
                .saying(Particular.VOTE, supposed.vote())
                .saying(Particular.FINDING, supposed.finding())
                .act();
        Facts known = facts.ofProject(project.id(), viewer).orElseThrow();
        InvalidInput.when(!isOf(act, known, viewer), Sentence.of("impact.actElsewhere"));
        return HypotheticalAct.of(act);
    }

    private ActEntry entry(Act.Kind kind, SupposedAct supposed, SubjectId subject, Instant knownAt) {
        ActHeader header = new ActHeader(
                ActId.keyed(SUPPOSED), subject, supposed.effectiveOn(), knownAt, agency(supposed.by()), null);
        return new ActEntry(header, kind).saying(Particular.VOIDS, supposed.voids());
    }

    private @Nullable AgencyId agencyOrNone(@Nullable String named) {
        return named == null ? null : agency(named);
    }

    private AgencyId agency(String named) {
        return catalog.agency(named).map(Agency::id).orElseThrow(() -> new NotThere(NotThere.Sought.AGENCY, named));
    }

    private static boolean isOf(Act act, Dossier dossier) {
        return is(act.scheduleId(), id -> dossier.schedule(id).isPresent())
                && is(act.userId(), id -> dossier.user(id).isPresent())
                && is(
                        act.amendmentId(),
                        id -> dossier.act(id)
                                .filter(signed -> signed.kind() == Act.Kind.AMENDED)
                                .isPresent())
                && is(act.voidsId(), id -> dossier.act(id).isPresent());
    }

    private boolean isOf(Act act, Facts project, Viewer viewer) {
        return is(
                        act.voidsId(),
                        id -> project.history() != null
                                && project.history().acts().stream()
                                        .anyMatch(done -> done.id().equals(id)))
                && is(
                        act.findingId(),
                        id -> project.lineage().findings().stream()
                                .anyMatch(finding -> finding.id().equals(id) && isSeen(finding, viewer)));
    }

    private static <T> boolean is(@Nullable T named, Predicate<T> there) {
        return named == null || there.test(named);
    }

    /** Whether a viewer may know of a finding: of its run, and of the element that it is about, which the project need not ask for. */
    private boolean isSeen(Finding finding, Viewer viewer) {
        return viewer.sees(Readers.PARTICIPANTS)
                && viewer.sees(finding.readers())
                && (finding.elementId() == null
                        || !catalog.elements(Set.of(finding.elementId()), viewer)
                                .isEmpty());
    }
}
