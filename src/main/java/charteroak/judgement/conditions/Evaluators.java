package charteroak.judgement.conditions;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.law.Condition;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.BoardDetermination;
import charteroak.judgement.facts.Destruction;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.facts.Users;
import charteroak.judgement.ruling.LicenseRemedies;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Judges each condition of a legal basis: from the facts, from a clause of the agreement, or by counsel's word. A
 * condition that nobody said how to judge is undecided, never satisfied.
 */
record Evaluators(Known known) {

    /** How each computed condition is judged, by its code. */
    static final Map<String, Evaluator> COMPUTED = Map.ofEntries(
            Map.entry("WRITTEN_AGREEMENT", Evaluators::executed),
            Map.entry("WRITTEN_DATA_EXCHANGE_AGREEMENT", Evaluators::executed),
            Map.entry("PII_ELEMENTS_LISTED", Evaluators::elementsListed),
            Map.entry("INFORMATION_DISCLOSED_LISTED", Evaluators::elementsListed),
            Map.entry("DESIGNATES_AUTHORIZED_REPRESENTATIVE", states(Term.AUTHORIZED_REPRESENTATIVE)),
            Map.entry("DESTRUCTION_DEADLINE_SET", Evaluators::deadline),
            Map.entry("SMALL_CELL_RULE_APPLIED", states(Term.SUPPRESSION_RULE)),
            Map.entry("PURPOSE_IN", (all, in) -> new PurposeConditions(all.known()).admitted(in)),
            Map.entry("PURPOSES_STATED_AND_LIMITED", (all, in) -> new PurposeConditions(all.known()).stated(in)),
            Map.entry("DIRECT_IDENTIFIERS_REMOVED", (all, in) -> IdentifierConditions.removed(in)),
            Map.entry("PERMITTED_USERS_LISTED", Evaluators::usersListed),
            Map.entry("INDIVIDUALS_WITH_ACCESS_LISTED", Evaluators::usersListed),
            Map.entry("UNIT_WAGE_RECIPIENT_IS_STATE_EMPLOYEE", Evaluators::stateEmployees),
            Map.entry("IRB_DETERMINATION_IN", Evaluators::determined),
            Map.entry("IRB_NOT_EXPIRED", Evaluators::notExpired),
            Map.entry("FERPA_BASIS_ALSO_SATISFIED", (all, in) -> all.besides("FERPA", in)),
            Map.entry("UC603_ALSO_SATISFIED", Evaluators::wageBasis),
            Map.entry("PROVIDER_IS_PARTICIPATING_AGENCY", Evaluators::participates));

    /** Judges one condition in its circumstances. */
    Ruling judge(Circumstances circumstances) {
        return new IdentifierConditions(known).refusal(circumstances).orElseGet(() -> judged(circumstances));
    }

    private Ruling judged(Circumstances circumstances) {
        Optional<Condition> condition = known.condition(circumstances.code());
        if (condition.isEmpty()) {
            return undecided(known, circumstances);
        }
        return switch (condition.get().evaluator()) {
            case COMPUTED ->
                COMPUTED.getOrDefault(circumstances.code(), (all, in) -> undecided(known, in))
                        .judge(this, circumstances);
            case FIELD ->
                COMPUTED.getOrDefault(circumstances.code(), states(circumstances.code()))
                        .judge(this, circumstances);
            case ATTESTED -> ofSchedule(circumstances, () -> attested(circumstances));
            case UNMAPPED -> undecided(known, circumstances);
        };
    }

    /**
     * The ruling on a condition that nobody said how to judge. No act can say so, which leaves citing another basis.
     */
    static Ruling undecided(Known known, Circumstances in) {
        return Ruling.undecided(
                Rule.R06,
                (use, on) -> new Because(
                        Sentence.of("condition.unmapped", known.named(in.code())),
                        List.of(Proof.of(in.citation())),
                        granting(known, in, Sentence.of("condition.scheduleInPlaceOf", in.basis()))
                                .apply(on)));
    }

    /** The steps by which the provider grants what is asked in a schedule that {@code with} says more of. */
    static Function<LocalDate, List<Remedy>> granting(Known known, Circumstances in, Sentence with) {
        return on ->
                new SharingRemedies(known).granting(in.sharing(), in.shape().provider(), with, on);
    }

    /**
     * Judges a condition once for a schedule, since the result is the same for every use the schedule grants and every
     * basis it cites.
     */
    private Ruling ofSchedule(Circumstances in, Supplier<Ruling> judged) {
        return known.once(
                List.of(
                        Rule.R06,
                        in.code(),
                        in.sharing().agreement().id(),
                        in.schedule().id(),
                        in.shape().provider().id()),
                judged);
    }

    private Ruling attested(Circumstances in) {
        Attestation attestation = in.attestation();
        Days stands = in.sharing().days(attestation::stands);
        Days silent = in.sharing().days(on -> attestation.latest(on).isEmpty());
        return Ruling.of(Rule.R06, stands, silent, (use, on) -> attestation(in, on));
    }

    private Because attestation(Circumstances in, LocalDate on) {
        Optional<Act> latest = in.attestation().latest(on);
        Sentence named = known.named(in.code());
        if (latest.isEmpty()) {
            return new Because(
                    Sentence.of("condition.notAttested", in.provider(), named, in.agreement()),
                    List.of(Proof.of(in.schedule(), in.sharing())),
                    attesting(in, on));
        }
        List<Evidence> evidence = List.of(Proof.of(latest.get()));
        Part since = Part.day(latest.get().effectiveOn());
        return latest.get().kind() == Act.Kind.ATTESTED
                ? Because.fine(Sentence.of("condition.attested", in.provider(), since), evidence)
                : new Because(
                        Sentence.of("condition.attestationWithdrawn", in.provider(), named, since),
                        evidence,
                        attesting(in, on));
    }

    private List<Remedy> attesting(Circumstances in, LocalDate on) {
        return new SharingRemedies(known)
                .attesting(in.sharing(), in.schedule(), in.shape().provider(), in.code(), on);
    }

    private static Evaluator states(String term) {
        return (all, in) -> all.ofSchedule(in, () -> new StatedClause(all.known(), in, term).ruling());
    }

    private Ruling deadline(Circumstances in) {
        Standing sharing = in.sharing();
        return Ruling.of(
                Rule.R06,
                sharing.days(on -> Destruction.written(sharing, on).isPresent()),
                (use, on) -> Destruction.written(sharing, on)
                        .map(last -> Because.fine(
                                Sentence.of("condition.deadline", in.agreement(), Part.day(last)),
                                List.of(Proof.of(sharing))))
                        .orElseGet(() -> new Because(
                                Sentence.of("condition.noDeadline", in.agreement()),
                                List.of(Proof.of(sharing)),
                                new SharingRemedies(known)
                                        .stating(sharing, in.shape().provider(), Term.DESTRUCTION_DEADLINE, on))));
    }

    private Ruling executed(Circumstances in) {
        LocalDate executed = in.sharing().executedOn().orElse(null);
        Days since = executed == null ? Days.NONE : Days.between(executed, null);
        return simple(
                in,
                since,
                Sentence.of("condition.executed", in.agreement()),
                Sentence.of("condition.notExecuted", in.agreement()),
                on -> new SharingRemedies(known)
                        .binding(in.sharing(), in.shape().provider(), on));
    }

    private Ruling elementsListed(Circumstances in) {
        boolean allFields = in.schedule().elementList() != ElementList.LISTED;
        boolean listed = in.shape().listingScheduleIds().contains(in.schedule().id());
        return simple(
                in,
                listed && !allFields ? Days.ALL : Days.NONE,
                Sentence.of("condition.listed"),
                allFields
                        ? Sentence.of("condition.allFields", in.agreement())
                        : Sentence.of("condition.wholeDataset", in.agreement()),
                granting(known, in, Sentence.of("condition.scheduleListing")));
    }

    private Ruling usersListed(Circumstances in) {
        return ofLicense(
                in,
                license -> simple(
                        in,
                        license.dossier().users().isEmpty() ? Days.NONE : Days.ALL,
                        Sentence.of("condition.usersNamed", license.agreement().named()),
                        Sentence.of("condition.noUsers", license.agreement().named()),
                        on -> new LicenseRemedies(known)
                                .using(license, Objects.requireNonNull(in.project()), false, on)));
    }

    private Ruling stateEmployees(Circumstances in) {
        return ofLicense(
                in,
                license -> byLicense(
                        license,
                        license.days(
                                on -> Users.withAccess(license, on).stream().allMatch(LicensedUser::stateEmployee)),
                        license.days(on -> Users.withAccess(license, on).isEmpty()),
                        Sentence.of(
                                "condition.stateEmployees", license.agreement().named()),
                        Sentence.of(
                                "condition.nobodyHasAccess", license.agreement().named()),
                        Sentence.of(
                                "condition.notStateEmployees",
                                license.agreement().named()),
                        on -> new LicenseRemedies(known)
                                .stateEmployees(license, Objects.requireNonNull(in.project()), on)));
    }

    private Ruling determined(Circumstances in) {
        List<Determination> wanted = in.arguments().stream()
                .map(BoardDetermination.NAMED_IN_LAW::get)
                .filter(Objects::nonNull)
                .toList();
        return ofBoard(
                in,
                Sentence.of("condition.determined"),
                license -> Sentence.of("condition.notDetermined", license),
                (act, on) -> wanted.contains(act.determination()));
    }

    private Ruling notExpired(Circumstances in) {
        return ofBoard(
                in,
                Sentence.of("condition.notExpired"),
                license -> Sentence.of("condition.expired", license),
                (act, on) -> !BoardDetermination.isExpired(act, on));
    }

    private Ruling ofBoard(
            Circumstances in, Sentence fine, Function<Reference, Sentence> failing, BiPredicate<Act, LocalDate> holds) {
        return ofLicense(
                in,
                license -> byLicense(
                        license,
                        license.days(on -> BoardDetermination.latest(license, on)
                                .filter(act -> holds.test(act, on))
                                .isPresent()),
                        license.days(
                                on -> BoardDetermination.latest(license, on).isEmpty()),
                        fine,
                        Sentence.of(
                                "condition.noDetermination", license.agreement().named()),
                        failing.apply(license.agreement().named()),
                        on -> new LicenseRemedies(known)
                                .determining(license, Objects.requireNonNull(in.project()), on)));
    }

    /** Judges a condition that holds on some days, and on others cannot be told yet. */
    private static Ruling byLicense(
            Standing license,
            Days all,
            Days none,
            Sentence fine,
            Sentence untold,
            Sentence failing,
            Function<LocalDate, List<Remedy>> mending) {
        Days satisfied = all.and(none.not());
        List<Evidence> evidence = List.of(Proof.of(license));
        return Ruling.of(
                Rule.R06,
                satisfied,
                none,
                (use, on) -> satisfied.contains(on)
                        ? Because.fine(fine, evidence)
                        : new Because(none.contains(on) ? untold : failing, evidence, mending.apply(on)));
    }

    private Ruling besides(String classCode, Circumstances in) {
        Days other = CitedLaw.validity(known.citedBy(in.schedule()).stream()
                .filter(citation -> citation.classCodes().contains(classCode))
                .filter(citation ->
                        !citation.basis().id().equals(in.citation().basis().id())));
        Part name = known.ofClass(classCode);
        return simple(
                in,
                other,
                Sentence.of("condition.besides", name),
                Sentence.of("condition.notBesides", in.agreement(), name),
                granting(known, in, Sentence.of("condition.scheduleBesides", in.basis(), name)));
    }

    private Ruling wageBasis(Circumstances in) {
        return in.shape().isProtectedAs(Use.WAGES)
                ? besides("UC_WAGE", in)
                : Ruling.notApplicable(Rule.R06, Sentence.of("condition.noWages"));
    }

    private Ruling participates(Circumstances in) {
        return simple(
                in,
                known.boundByMemorandum(in.shape().provider().id()),
                Sentence.of("condition.participates", in.provider()),
                Sentence.of("condition.doesNotParticipate", in.provider()),
                on -> new SharingRemedies(known).joining(in.shape().provider(), on));
    }

    /**
     * Judges a condition by the license. A linkage key goes to the Hub only and needs none; without a license there is
     * nothing to judge by yet.
     */
    private Ruling ofLicense(Circumstances in, Function<Standing, Ruling> judged) {
        if (in.project() == null) {
            return Ruling.notApplicable(Rule.R06, Sentence.of("condition.ofProject"));
        }
        if (in.shape().kind() == ElementUse.Kind.LINKAGE_KEY) {
            return Ruling.notApplicable(Rule.R06, Sentence.of("condition.ofKey"));
        }
        if (in.license() == null) {
            Reference project = in.project().named();
            return Ruling.undecided(
                    Rule.R06,
                    (use, on) -> new Because(
                            Sentence.of("condition.noLicense", project),
                            List.of(),
                            new LicenseRemedies(known).anew(Objects.requireNonNull(in.project()), on)));
        }
        return judged.apply(in.license());
    }

    /** Judges a condition that holds on some days, and for a reason not on others. */
    static Ruling simple(
            Circumstances in,
            Days satisfied,
            Sentence fine,
            Sentence reason,
            Function<LocalDate, List<Remedy>> mending) {
        List<Evidence> evidence = List.of(Proof.of(in.sharing()));
        return Ruling.of(
                Rule.R06,
                satisfied,
                (use, on) -> satisfied.contains(on)
                        ? Because.fine(fine, evidence)
                        : new Because(reason, evidence, mending.apply(on)));
    }

    /** Judges a condition in its circumstances. */
    interface Evaluator {
        Ruling judge(Evaluators all, Circumstances in);
    }
}
