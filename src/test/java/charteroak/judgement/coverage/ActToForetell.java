package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.Condition;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.verdict.HypotheticalAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An act that might be done in a random history, or a user who might be named, chosen by a seed. */
final class ActToForetell {

    private static final List<Kind> KINDS = Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.DRAFTED && kind != Kind.AMENDED)
            .toList();

    private final Facts facts;
    private final Instant knownAt;
    private final Chance chance;
    private final LocalDate on;

    private ActToForetell(Facts facts, Instant knownAt, long seed) {
        this.facts = facts;
        this.knownAt = knownAt;
        this.chance = new Chance(~seed);
        this.on = RandomHistory.FIRST.plusDays(chance.below(RandomHistory.DAYS + 4) - 2);
    }

    static HypotheticalAct in(Facts facts, Instant knownAt, long seed) {
        ActToForetell foretold = new ActToForetell(facts, knownAt, seed);
        HypotheticalAct act = null;
        while (act == null) {
            act = foretold.chance.in(5) ? foretold.naming() : foretold.act(foretold.chance.pick(KINDS));
        }
        return act;
    }

    /** An act on a document that is known by an instant; null where there is none that can be foretold. */
    static @Nullable Act oneThatWasDone(Facts facts, Instant knownAt, long seed) {
        ActToForetell foretold = new ActToForetell(facts, knownAt, seed);
        return foretold.orNone(facts.dossiers().stream()
                .flatMap(dossier -> foretold.known(dossier.acts()).stream())
                .filter(act -> KINDS.contains(act.kind()))
                .toList());
    }

    /** The facts as they would be had an act on a document not been done. */
    static Facts without(Act left, Facts facts) {
        return facts.changing(
                (AgreementId) left.subjectId(),
                dossier -> dossier.with(
                        dossier.schedules(),
                        dossier.acts().stream()
                                .filter(act -> !act.id().equals(left.id()))
                                .toList(),
                        dossier.users()));
    }

    private @Nullable HypotheticalAct naming() {
        Dossier license = orNone(facts.dossiers().stream()
                .filter(dossier -> dossier.agreement().kind() == AgreementKind.DUL)
                .toList());
        return license == null
                ? null
                : HypotheticalAct.naming(
                        new LicensedUser("user-foretold", "Foretold", null, chance.usually(), knownAt),
                        license.agreement().id(),
                        on);
    }

    private @Nullable HypotheticalAct act(Kind kind) {
        boolean inProject = kind.isDoneInProjects() && (!kind.isDoneToAgreements() || chance.in(50));
        Act act = inProject ? inProject(kind) : toAgreement(kind, chance.pick(facts.dossiers()));
        return act == null ? null : HypotheticalAct.of(act);
    }

    private @Nullable Act toAgreement(Kind kind, Dossier dossier) {
        AgencyId by = id(orNone(dossier.parties()), party -> party.agency().id());
        AgencyId other = id(orNone(dossier.parties()), party -> party.agency().id());
        Schedule schedule = orNone(dossier.schedules());
        String user = id(orNone(dossier.users()), LicensedUser::id);
        String condition = id(orNone(facts.conditions()), Condition::code);
        ActId voided = id(orNone(known(dossier.acts())), Act::id);
        Agency provider = schedule == null ? null : schedule.provider();
        boolean ofCounsel = schedule != null && provider != null && chance.in(90);
        boolean possible = switch (kind.shape()) {
            case PLAIN, SIGNATURE, DETERMINATION -> by != null;
            case PARTY -> other != null;
            case SCHEDULE -> schedule != null;
            case CONDITION -> schedule != null && condition != null;
            case USER -> user != null;
            case VOIDING -> voided != null;
            case AMENDMENT, VOTE, FINDING -> false;
        };
        return possible && kind.suits(dossier.agreement().kind())
                ? entry(
                                kind,
                                dossier.agreement().id(),
                                ofCounsel ? Objects.requireNonNull(provider).id() : by)
                        .saying(Particular.CONCERNS, kind == Kind.PARTY_WITHDREW ? by : other)
                        .saying(Particular.SCHEDULE, schedule == null ? null : schedule.id())
                        .saying(Particular.CONDITION, condition)
                        .saying(Particular.USER, user)
                        .saying(Particular.VOIDS, voided)
                        .saying(Particular.DETERMINATION, chance.pick(Act.Determination.values()))
                        .saying(Particular.UNTIL, chance.in(50) ? on.plusDays(chance.below(10)) : null)
                        .act()
                : null;
    }

    private @Nullable Act inProject(Kind kind) {
        if (facts.history() == null || facts.project() == null) {
            return null;
        }
        List<AgencyId> agencies = Stream.concat(
                        Stream.of(facts.project().recipient().id(), new AgencyId("agency-hub")),
                        facts.uses().stream().map(use -> use.provider().id()))
                .distinct()
                .toList();
        String finding = id(orNone(facts.lineage().findings()), Finding::id);
        ActId voided = id(orNone(known(facts.history().acts())), Act::id);
        boolean possible = switch (kind.shape()) {
            case FINDING -> finding != null;
            case VOIDING -> voided != null;
            default -> true;
        };
        return possible
                ? entry(kind, facts.history().projectId(), chance.pick(agencies))
                        .saying(Particular.VOTE, chance.pick(Act.Vote.values()))
                        .saying(Particular.CONCERNS, chance.pick(agencies))
                        .saying(Particular.FINDING, finding)
                        .saying(Particular.VOIDS, voided)
                        .act()
                : null;
    }

    private ActEntry entry(Kind kind, SubjectId subject, @Nullable AgencyId by) {
        return new ActEntry(new ActHeader(ActId.keyed("~foretold"), subject, on, knownAt, by, null), kind);
    }

    private List<Act> known(List<Act> acts) {
        return acts.stream().filter(act -> !act.recordedAt().isAfter(knownAt)).toList();
    }

    private <T> @Nullable T orNone(List<T> choices) {
        return choices.isEmpty() ? null : chance.pick(choices);
    }

    private static <T, I> @Nullable I id(@Nullable T thing, Function<T, I> id) {
        return thing == null ? null : id.apply(thing);
    }
}
