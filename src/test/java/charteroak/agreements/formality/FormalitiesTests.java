package charteroak.agreements.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.negotiation.RandomNegotiation;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tries forty things at random on each of thousands of agreements. */
class FormalitiesTests {

    private static final Set<String> ATTESTABLE = Set.of("ATTESTED");
    private static final int ATTEMPTS = 40;

    @Test
    void keepsEveryAgreementInOrder() {
        qt().withExamples(3_000).withShrinkCycles(0).forAll(longs().all()).checkAssert(FormalitiesTests::negotiate);
    }

    @Test
    void acceptsAndRefusesEveryKindOfAct() {
        Map<Kind, Integer> accepted = new EnumMap<>(Kind.class);
        Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
        for (long seed = 0; seed < 1_500; seed++) {
            RandomNegotiation negotiation = new RandomNegotiation(seed);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Act act = negotiation.attempt();
                boolean wrong = refusal(negotiation.dossier(), act).isPresent();
                (wrong ? refused : accepted).merge(act.kind(), 1, Integer::sum);
                if (!wrong) {
                    negotiation.accept(act);
                }
            }
        }
        assertThat(refused.keySet()).containsExactlyInAnyOrder(Kind.values());
        assertThat(accepted.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kind.values())
                        .filter(kind -> kind != Kind.DRAFTED)
                        .filter(kind -> kind.suits(AgreementKind.DUL) || kind.suits(AgreementKind.DSA))
                        .toList());
    }

    @Test
    void saysEveryRefusalInEveryLanguage() {
        Set<Sentence> refusals = new HashSet<>();
        for (long seed = 0; seed < 400; seed++) {
            RandomNegotiation negotiation = new RandomNegotiation(seed);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Act act = negotiation.attempt();
                refusal(negotiation.dossier(), act)
                        .ifPresentOrElse(refusal -> refusals.add(refusal.message()), () -> negotiation.accept(act));
            }
        }
        for (Sentence refusal : refusals) {
            String english = refusal.in(Language.ENGLISH);
            String spanish = refusal.in(Language.SPANISH);
            assertThat(refusal.key()).doesNotStartWith("sentence.");
            assertThat(spanish).isNotEqualTo(english).doesNotContain("null", "{", "}");
            refusal.references().forEach(thing -> {
                assertThat(english).contains(thing.name());
                assertThat(spanish).contains(thing.name());
            });
        }
        assertThat(refusals.stream().map(Sentence::key).distinct()).hasSizeGreaterThan(20);
    }

    private static void negotiate(long seed) {
        RandomNegotiation negotiation = new RandomNegotiation(seed);
        boolean nothingVoided = true;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Act act = negotiation.attempt();
            Dossier before = negotiation.dossier();
            Optional<UserError> refusal = refusal(before, act);
            if (refusal.isPresent()) {
                assertThat(refusal.get().message()).asString().isNotBlank().doesNotContain("null");
                assertThat(refusal.get().field()).hasSize(2);
                continue;
            }
            negotiation.accept(act);
            nothingVoided &= act.kind() != Kind.VOIDED;
            hasItsEffect(before, negotiation.dossier(), act);
            leavesThePastAsItWas(before, negotiation.dossier(), act);
            if (nothingVoided) {
                takesTurns(negotiation.dossier());
            }
        }
    }

    private static void hasItsEffect(Dossier before, Dossier after, Act act) {
        Standing standing = after.knownAt(Instant.MAX);
        AgencyId by = Objects.requireNonNull(act.byId());
        assertThat(standing.agencyIds()).contains(by);
        assertThat(act.effectiveOn()).isAfterOrEqualTo(RandomNegotiation.FIRST);
        LocalDate day = act.effectiveOn();
        switch (act.kind()) {
            case SIGNED -> {
                assertThat(standing.signedOn(by)).isPresent();
                after.acts().stream()
                        .filter(amendment -> amendment.id().equals(act.amendmentId()))
                        .forEach(amendment -> assertThat(standing.amendments().isSignedBy(amendment, by))
                                .isTrue());
            }
            case SUSPENDED, TERMINATED ->
                assertThat(standing.inForce().contains(day)).isFalse();
            case PARTY_WITHDREW, PARTY_SUSPENDED ->
                assertThat(standing.binds(Objects.requireNonNull(act.partyId())).contains(day))
                        .isFalse();
            case VOIDED ->
                assertThat(standing.isVoided(Objects.requireNonNull(act.voidsId())))
                        .isTrue();
            case AMENDED -> amends(before, standing, act);
            case AFFIRMED ->
                assertThat(standing.affirmationStands(Objects.requireNonNull(act.scheduleId()), by, day))
                        .isTrue();
            default -> assertThat(standing.acts()).contains(act);
        }
        assertThat(before.acts()).doesNotContain(act);
    }

    /** Whoever amends alone changes nothing; with everybody's signature what was added is there. */
    private static void amends(Dossier before, Standing standing, Act act) {
        LocalDate effect = standing.amendments().takesEffectOn(act.id()).orElse(null);
        if (effect == null && standing.amendments().waiting().contains(act)) {
            Standing was = before.knownAt(Instant.MAX);
            assertThat(standing.inForce()).isEqualTo(was.inForce());
            assertThat(standing.amendments().waitsFor(act)).isNotEmpty();
            act.addsIds().forEach(id -> assertThat(standing.partOf(id)).isEqualTo(Days.NONE));
        }
        if (effect != null) {
            assertThat(effect).isAfterOrEqualTo(act.effectiveOn());
            act.addsIds()
                    .forEach(id ->
                            assertThat(standing.partOf(id).contains(effect)).isTrue());
        }
    }

    private static void leavesThePastAsItWas(Dossier before, Dossier after, Act act) {
        Instant then = act.recordedAt().minusNanos(1);
        Standing was = before.knownAt(then);
        Standing still = after.knownAt(then);
        assertThat(still.inForce()).isEqualTo(was.inForce());
        for (AgencyId agency : was.agencyIds()) {
            assertThat(still.binds(agency)).isEqualTo(was.binds(agency));
        }
    }

    private static void takesTurns(Dossier dossier) {
        List<Act> acts = dossier.knownAt(Instant.MAX).acts();
        alternate(acts, Kind.SUSPENDED, Kind.REINSTATED, act -> "");
        alternate(acts, Kind.PARTY_SUSPENDED, Kind.PARTY_REINSTATED, Act::partyId);
        alternate(
                acts.stream().filter(act -> act.amendmentId() == null).toList(),
                Kind.SIGNED,
                Kind.PARTY_WITHDREW,
                Act::byId);
        alternate(acts, Kind.AFFIRMED, Kind.AFFIRMATION_WITHDRAWN, Act::scheduleId);
        alternate(acts, Kind.ATTESTED, Kind.ATTESTATION_WITHDRAWN, act -> act.scheduleId() + act.condition());
        alternate(acts, Kind.ACCESS_GRANTED, Kind.ACCESS_ENDED, Act::userId);
    }

    private static void alternate(List<Act> acts, Kind begins, Kind ends, Function<Act, @Nullable Object> of) {
        acts.stream()
                .filter(act -> act.kind() == begins || act.kind() == ends)
                .collect(Collectors.groupingBy(act -> Objects.requireNonNull(of.apply(act))))
                .values()
                .forEach(turns -> {
                    for (int at = 0; at < turns.size(); at++) {
                        assertThat(turns.get(at).kind()).isEqualTo(at % 2 == 0 ? begins : ends);
                    }
                });
    }

    private static Optional<UserError> refusal(Dossier dossier, Act act) {
        return Formalities.refusal(dossier, act, List.of(), ATTESTABLE, RandomNegotiation.TODAY);
    }
}
