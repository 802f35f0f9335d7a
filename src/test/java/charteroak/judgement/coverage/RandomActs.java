package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.MadeUpAct;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts on agreements and in projects, most of them as they should be, some late, early, voided or of the wrong agency. */
final class RandomActs {

    private static final List<Kind> UNUSUAL = List.of(
            Kind.SUSPENDED,
            Kind.REINSTATED,
            Kind.REINSTATED,
            Kind.TERMINATED,
            Kind.PARTY_SUSPENDED,
            Kind.PARTY_REINSTATED,
            Kind.PARTY_WITHDREW,
            Kind.AMENDED,
            Kind.AMENDED,
            Kind.AMENDED,
            Kind.SIGNED,
            Kind.AFFIRMED,
            Kind.AFFIRMATION_WITHDRAWN,
            Kind.ATTESTED,
            Kind.ATTESTATION_WITHDRAWN,
            Kind.IRB_DETERMINED,
            Kind.ACCESS_GRANTED,
            Kind.ACCESS_ENDED,
            Kind.NDA_SIGNED,
            Kind.USER_ACKNOWLEDGED,
            Kind.DESTRUCTION_CERTIFIED);

    private static final AgencyId HUB = new AgencyId("agency-hub");
    private static final AgencyId RECIPIENT = new AgencyId("agency-r");
    static final ProjectId PROJECT = new ProjectId("project-x");

    private final Chance chance;
    private int made;

    RandomActs(Chance chance) {
        this.chance = chance;
    }

    List<Act> onAgreement(
            AgreementId agreement, List<AgencyId> parties, List<Schedule> schedules, List<LicensedUser> users) {
        List<Act> acts = new ArrayList<>();
        for (AgencyId agency : parties) {
            if (chance.usually()) {
                acts.add(act(agreement, Kind.SIGNED, chance.early(), agency));
            }
        }
        for (Schedule schedule : schedules) {
            Agency provider = schedule.provider();
            if (provider != null) {
                ofCounsel(agreement, schedule, provider, acts);
            }
        }
        for (LicensedUser user : users) {
            for (Kind kind : List.of(Kind.ACCESS_GRANTED, Kind.NDA_SIGNED, Kind.USER_ACKNOWLEDGED)) {
                if (chance.usually()) {
                    acts.add(ofUser(act(agreement, kind, chance.early(), RECIPIENT), user));
                }
            }
        }
        if (agreement.value().startsWith("DUL") && chance.usually()) {
            acts.add(determined(act(agreement, Kind.IRB_DETERMINED, chance.early(), RECIPIENT)));
        }
        int extras = Math.max(0, chance.below(7) - (chance.tidy() ? 5 : 2));
        for (int extra = 0; extra < extras; extra++) {
            Act act = unusual(agreement, parties, schedules, users);
            acts.add(act);
            if (act.kind() == Kind.AMENDED) {
                signed(act, parties, acts);
            }
        }
        voids(agreement, acts);
        return acts;
    }

    /** Most parties sign an amendment, some by amending alike, some by signing the document again. */
    private void signed(Act amendment, List<AgencyId> parties, List<Act> acts) {
        boolean all = chance.usually();
        for (AgencyId agency : parties) {
            if (all || chance.in(60)) {
                LocalDate on = chance.in(60) ? amendment.effectiveOn() : chance.day();
                Act signature = act(amendment.subjectId(), Kind.SIGNED, on, agency);
                acts.add(
                        chance.in(70)
                                ? signing(signature, amendment)
                                : chance.in(60) ? alike(signature, amendment) : signature);
            }
        }
    }

    private static Act signing(Act act, Act amendment) {
        return again(act, act.kind())
                .saying(Particular.AMENDMENT, amendment.id())
                .act();
    }

    private static Act alike(Act act, Act amendment) {
        return again(act, amendment.kind())
                .saying(Particular.TERM_TO, amendment.termTo())
                .saying(Particular.ADDS, amendment.addsIds())
                .saying(Particular.ENDS, amendment.endsIds())
                .saying(Particular.TERMS, amendment.terms())
                .act();
    }

    private void ofCounsel(AgreementId agreement, Schedule schedule, Agency provider, List<Act> acts) {
        if (chance.usually()) {
            LocalDate on = chance.usually() ? RandomHistory.FIRST : chance.early();
            acts.add(ofSchedule(act(agreement, Kind.AFFIRMED, on, provider.id()), schedule, null));
        }
        for (String condition : RandomHistory.ATTESTED) {
            if (chance.usually()) {
                acts.add(ofSchedule(act(agreement, Kind.ATTESTED, chance.early(), provider.id()), schedule, condition));
            }
        }
    }

    private Act unusual(
            AgreementId agreement, List<AgencyId> parties, List<Schedule> schedules, List<LicensedUser> users) {
        Kind kind = chance.pick(UNUSUAL);
        Act act = act(agreement, kind, chance.day(), parties.isEmpty() ? HUB : chance.pick(parties));
        return switch (kind) {
            case AFFIRMED, AFFIRMATION_WITHDRAWN ->
                schedules.isEmpty() ? act : ofSchedule(act, chance.pick(schedules), null);
            case ATTESTED, ATTESTATION_WITHDRAWN ->
                schedules.isEmpty()
                        ? act
                        : ofSchedule(
                                act,
                                chance.pick(schedules),
                                chance.in(70) ? chance.pick(RandomHistory.ATTESTED) : "SAFEGUARDS");
            case AMENDED -> amending(act, schedules);
            case IRB_DETERMINED -> determined(act);
            case ACCESS_GRANTED, ACCESS_ENDED, NDA_SIGNED, USER_ACKNOWLEDGED ->
                users.isEmpty() ? act : ofUser(act, chance.pick(users));
            default -> act;
        };
    }

    List<Act> inProject(List<AgencyId> agencies, List<String> findings) {
        List<Act> acts = new ArrayList<>();
        for (AgencyId agency : agencies) {
            if (chance.usually()) {
                acts.add(with(
                        act(PROJECT, Kind.VOTED, chance.early(), agency),
                        chance.usually() ? Vote.YES : chance.pick(Vote.values()),
                        null));
            }
        }
        List<Kind> kinds = List.of(
                Kind.MATCHING_CONFIRMED,
                Kind.INPUTS_DESTROYED,
                Kind.OWN_LINK_DESTROYED,
                Kind.CROSSWALK_RELEASED,
                Kind.PUBLICATION_REVIEWED,
                Kind.PUBLICATION_REVIEWED,
                Kind.PUBLISHED,
                Kind.VOTED);
        int extras = Math.max(0, chance.below(8) - (chance.tidy() ? 4 : 1));
        for (int extra = 0; extra < extras; extra++) {
            Act act = act(PROJECT, chance.pick(kinds), chance.day(), chance.pick(agencies));
            acts.add(act.kind() == Kind.VOTED ? with(act, chance.pick(Vote.values()), null) : act);
            if (act.kind() == Kind.MATCHING_CONFIRMED && chance.in(50)) {
                LocalDate late = act.effectiveOn().plusDays(6 + chance.below(8));
                LocalDate last = RandomHistory.FIRST.plusDays(RandomHistory.DAYS);
                acts.add(act(PROJECT, Kind.INPUTS_DESTROYED, late.isAfter(last) ? last : late, HUB));
            }
        }
        for (String finding : findings) {
            if (chance.in(50)) {
                acts.add(with(act(PROJECT, Kind.FINDING_RESOLVED, chance.day(), HUB), null, finding));
            }
        }
        voids(PROJECT, acts);
        return acts;
    }

    private void voids(SubjectId subject, List<Act> acts) {
        int voids = acts.isEmpty() ? 0 : Math.max(0, chance.below(4) - (chance.tidy() ? 3 : 1));
        for (int voiding = 0; voiding < voids; voiding++) {
            Act target = chance.pick(acts);
            Act act = act(subject, Kind.VOIDED, chance.day(), HUB);
            acts.add(MadeUpAct.of(
                    act.id(),
                    subject,
                    act.kind(),
                    act.effectiveOn(),
                    target.recordedAt().plusSeconds(86_400L * chance.below(20) + ++made),
                    null,
                    null,
                    act.byId(),
                    null,
                    null,
                    target.id(),
                    List.of(),
                    List.of()));
        }
    }

    private Act act(SubjectId subject, Kind kind, LocalDate on, AgencyId agency) {
        LocalDate recorded = chance.in(75) ? on : chance.day();
        return MadeUpAct.of(
                new ActId("act-%04d".formatted(++made)),
                subject,
                kind,
                on,
                recorded.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(++made),
                null,
                null,
                agency,
                chance.in(50) ? agency : null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Act ofSchedule(Act act, Schedule schedule, @Nullable String condition) {
        Agency provider = schedule.provider();
        return MadeUpAct.entry(header(act, provider == null ? act.byId() : provider.id(), null), act.kind())
                .saying(Particular.SCHEDULE, schedule.id())
                .saying(Particular.CONDITION, condition)
                .act();
    }

    private Act ofUser(Act act, LicensedUser user) {
        return saying(act, null, chance.in(10) ? chance.day() : null, null, null, user.id());
    }

    private Act determined(Act act) {
        Determination determination = chance.usually() ? Determination.EXEMPT : chance.pick(Determination.values());
        return saying(act, determination, chance.in(25) ? chance.day() : null, null, null, null);
    }

    private Act with(Act act, @Nullable Vote vote, @Nullable String finding) {
        return saying(act, null, null, vote, finding, null);
    }

    private Act saying(
            Act act,
            @Nullable Determination determination,
            @Nullable LocalDate until,
            @Nullable Vote vote,
            @Nullable String finding,
            @Nullable String user) {
        return MadeUpAct.entry(header(act, act.byId(), chance.in(50) ? "why" : null), act.kind())
                .saying(Particular.CONCERNS, act.concernsId())
                .saying(Particular.DETERMINATION, determination)
                .saying(Particular.UNTIL, until)
                .saying(Particular.VOTE, vote)
                .saying(Particular.FINDING, finding)
                .saying(Particular.USER, user)
                .act();
    }

    private Act amending(Act act, List<Schedule> schedules) {
        List<ScheduleId> one =
                schedules.isEmpty() ? List.of() : List.of(chance.pick(schedules).id());
        int what = chance.below(5);
        return again(act, act.kind())
                .saying(Particular.TERM_TO, chance.in(40) ? chance.day() : null)
                .saying(Particular.ADDS, what == 0 ? one : List.of())
                .saying(Particular.ENDS, what == 1 ? one : List.of())
                .saying(Particular.TERMS, chance.in(50) ? terms() : List.of())
                .act();
    }

    /** An entry of an act of the same agency on the same day, of which nothing is said yet. */
    private static ActEntry again(Act act, Kind kind) {
        return MadeUpAct.entry(header(act, act.byId(), null), kind);
    }

    private static ActHeader header(Act act, @Nullable AgencyId by, @Nullable String note) {
        return new ActHeader(act.id(), act.subjectId(), act.effectiveOn(), act.recordedAt(), by, note);
    }

    private String clause(String code) {
        return code.equals(Term.SUPPRESSION_RULE)
                ? chance.pick(
                        "numerator<6;denominator<20",
                        "cells<11",
                        "minimum cell 11",
                        "Counts of fewer than 10 persons are not shown.")
                : chance.pick("Section 6", "Research office", "As agreed in section 3 of the exhibit");
    }

    private String noClause(String code) {
        return code.equals(Term.SUPPRESSION_RULE)
                ? chance.pick(" ", "No suppression is applied.", "No suppression below 11.", "TBD", "stated")
                : chance.pick(" ", "To be written by the parties.", "TBD", "n/a", "Not yet agreed", "Pending.");
    }

    /** Some of what a document can state, now and then left blank, yet to be written, or denied. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (String code : List.of(Term.AUTHORIZED_REPRESENTATIVE, Term.SUPPRESSION_RULE, "SAFEGUARDS")) {
            if (chance.usually()) {
                terms.add(new Term(code, chance.usually() ? clause(code) : noClause(code)));
            }
        }
        if (chance.usually()) {
            LocalDate late = RandomHistory.FIRST.plusDays(RandomHistory.DAYS);
            LocalDate deadline = chance.usually() ? late : chance.day();
            terms.add(new Term(Term.DESTRUCTION_DEADLINE, chance.usually() ? deadline.toString() : "in time"));
        }
        return terms;
    }
}
