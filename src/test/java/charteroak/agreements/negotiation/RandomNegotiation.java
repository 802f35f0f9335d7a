package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.ActShape;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.MadeUpAct;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.MadeUpAgency;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An agreement to which people try to do things at random, sensible and not. */
public final class RandomNegotiation {

    public static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    public static final LocalDate TODAY = FIRST.plusDays(60);

    private static final AgreementId AGREEMENT = new AgreementId("agreement-x");
    private static final Instant START = Instant.parse("2020-01-01T12:00:00Z");

    private final Random random;
    private final AgreementKind kind;
    private final List<Agency> agencies =
            List.of(MadeUpAgency.of("p"), MadeUpAgency.of("q"), MadeUpAgency.of("hub"), MadeUpAgency.of("stranger"));
    private Dossier dossier;
    private int recorded;

    public RandomNegotiation(long seed) {
        this.random = new Random(seed);
        this.kind = pick(
                AgreementKind.DSA,
                AgreementKind.DSA,
                AgreementKind.DUL,
                AgreementKind.EMOU,
                AgreementKind.LETTER_OF_INTENT);
        this.dossier = draft();
    }

    public Dossier dossier() {
        return dossier;
    }

    /** What someone tries next. */
    public Act attempt() {
        Kind next = pick(Kind.values());
        if (chance(40)) {
            next = pick(
                    Kind.SIGNED,
                    Kind.SIGNED,
                    Kind.AFFIRMED,
                    Kind.AMENDED,
                    Kind.VOIDED,
                    Kind.SUSPENDED,
                    Kind.REINSTATED,
                    Kind.PARTY_WITHDREW,
                    Kind.PARTY_SUSPENDED,
                    Kind.PARTY_REINSTATED,
                    Kind.ATTESTED,
                    Kind.ATTESTED,
                    Kind.ATTESTATION_WITHDRAWN,
                    Kind.DESTRUCTION_CERTIFIED);
        }
        Agency by = agencies.get(random.nextInt(chance(90) ? 3 : 4));
        LocalDate day = FIRST.plusDays(random.nextInt(62) - 1);
        boolean amends = next == Kind.AMENDED;
        boolean determines = next == Kind.IRB_DETERMINED;
        boolean ofSchedule = next.shape() == ActShape.SCHEDULE || next.shape() == ActShape.CONDITION;
        boolean ofUser = next.shape() == ActShape.USER;
        ActId id = ActId.keyed(String.valueOf(recorded++));
        return MadeUpAct.of(
                id,
                AGREEMENT,
                next,
                day,
                START.plusSeconds(recorded),
                chance(50) ? "Because." : null,
                amends && chance(50) ? FIRST.plusDays(random.nextInt(80)) : null,
                by.id(),
                next == Kind.PARTY_WITHDREW
                        ? by.id()
                        : next.shape() == ActShape.PARTY
                                ? agencies.get(random.nextInt(4)).id()
                                : null,
                ofSchedule ? anySchedule() : null,
                next == Kind.VOIDED ? anyAct(id) : null,
                amends && chance(30) ? List.of(new ScheduleId("schedule-new-" + recorded)) : List.of(),
                amends && chance(40) ? List.of(anySchedule()) : List.of(),
                ofSchedule ? pick("ATTESTED", "UNKNOWN") : null,
                determines ? pick(Act.Determination.values()) : null,
                determines && chance(50) ? FIRST.plusDays(random.nextInt(80)) : null,
                null,
                null,
                ofUser ? pick("user-a", "user-a", "user-b") : null,
                amends && chance(30) ? List.of(new Term("SAFEGUARDS", chance(50) ? "" : "Yes.")) : List.of(),
                next == Kind.SIGNED && chance(70) ? anyAmendment() : null,
                amends && chance(20));
    }

    public void accept(Act act) {
        List<Act> acts = new ArrayList<>(dossier.acts());
        acts.add(act);
        List<Schedule> schedules = new ArrayList<>(dossier.schedules());
        act.addsIds().forEach(id -> schedules.add(schedule(id, agencies.getFirst())));
        dossier = new Dossier(dossier.agreement(), dossier.parties(), schedules, acts, dossier.users());
    }

    private Dossier draft() {
        Agreement agreement = new Agreement(
                AGREEMENT,
                "X",
                kind,
                "X",
                null,
                true,
                null,
                chance(30) ? FIRST.plusDays(5) : null,
                chance(40) ? FIRST.plusDays(40) : null,
                List.of(),
                Readers.EVERYBODY);
        List<Party> parties = List.of(
                party(kind == AgreementKind.DUL ? Party.Role.LICENSEE : Party.Role.PROVIDER, 0),
                party(Party.Role.PROVIDER, 1),
                party(Party.Role.HUB, 2));
        boolean grants = kind == AgreementKind.DSA || kind == AgreementKind.DUL;
        List<Schedule> schedules = grants
                ? List.of(
                        schedule(new ScheduleId("schedule-p"), agencies.getFirst()),
                        schedule(new ScheduleId("schedule-all"), kind == AgreementKind.DUL ? null : agencies.get(1)))
                : List.of();
        List<LicensedUser> users =
                kind == AgreementKind.DUL ? List.of(new LicensedUser("user-a", "A", null, true)) : List.of();
        List<Act> acts = new ArrayList<>();
        acts.add(plainly(Kind.DRAFTED, agencies.get(2), null));
        if (chance(50)) {
            schedules.stream()
                    .filter(schedule -> schedule.provider() != null)
                    .forEach(schedule -> acts.add(plainly(Kind.AFFIRMED, schedule.provider(), schedule.id())));
            parties.forEach(party -> acts.add(plainly(Kind.SIGNED, party.agency(), null)));
        }
        return new Dossier(agreement, parties, schedules, acts, users);
    }

    private Act plainly(Kind next, @Nullable Agency by, @Nullable ScheduleId schedule) {
        return MadeUpAct.of(
                ActId.keyed(String.valueOf(recorded++)),
                AGREEMENT,
                next,
                FIRST,
                START.plusSeconds(recorded),
                null,
                null,
                by == null ? null : by.id(),
                null,
                schedule,
                null,
                List.of(),
                List.of());
    }

    private Party party(Party.Role role, int agency) {
        return new Party(AGREEMENT, role, agencies.get(agency));
    }

    private ScheduleId anySchedule() {
        List<Schedule> schedules = dossier.schedules();
        return schedules.isEmpty() || chance(5)
                ? new ScheduleId("schedule-none")
                : schedules.get(random.nextInt(schedules.size())).id();
    }

    private @Nullable ActId anyAmendment() {
        List<Act> amendments = dossier.acts().stream()
                .filter(act -> act.kind() == Kind.AMENDED)
                .toList();
        return amendments.isEmpty()
                ? null
                : chance(5)
                        ? new ActId("act-0")
                        : amendments.get(random.nextInt(amendments.size())).id();
    }

    private ActId anyAct(ActId self) {
        List<Act> acts = dossier.acts();
        return chance(5)
                ? pick(self, new ActId("act-none"))
                : acts.get(random.nextInt(acts.size())).id();
    }

    private static Schedule schedule(ScheduleId id, @Nullable Agency provider) {
        return new Schedule(id, AGREEMENT, provider, List.of(Purpose.EVALUATION), null, Schedule.ElementList.LISTED);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return Arrays.asList(choices).get(random.nextInt(choices.length));
    }
}
