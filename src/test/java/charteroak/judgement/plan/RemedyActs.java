package charteroak.judgement.plan;

import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.DraftInput.PartyInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Remedy.About;
import charteroak.judgement.ruling.Remedy.Doer;
import charteroak.judgement.trial.Library;
import charteroak.judgement.trial.Particulars;
import charteroak.judgement.trial.Particulars.Changed;
import charteroak.judgement.trial.Particulars.Determined;
import charteroak.judgement.trial.Particulars.Drafted;
import charteroak.judgement.trial.Particulars.OfAmendment;
import charteroak.judgement.trial.Particulars.OfParty;
import charteroak.judgement.trial.Particulars.OfSchedule;
import charteroak.judgement.trial.Particulars.OfUser;
import charteroak.judgement.trial.Particulars.Resolved;
import charteroak.judgement.trial.Particulars.Voted;
import charteroak.judgement.trial.PlannedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people would ask the catalogue for who do what remedies say, and what only they can know: texts, days and who decides what. */
final class RemedyActs {

    /** An act as it is asked for, by whom; the schedule that it ends, the act that it voids or the classes of law it is about, which no plan has. */
    record Asked(
            Deed deed,
            Doer by,
            @Nullable PlannedAct planned,
            String document,
            LocalDate on,
            String actId,
            @Nullable String other) {}

    private final Facts facts;
    private final Project project;
    private final LocalDate today;
    private final String stem;
    private RemedyGrants grants;
    private final List<Asked> asked = new ArrayList<>();
    private @Nullable String drafted;
    private @Nullable ActId amendment;
    private @Nullable LicensedUser named;
    private List<ScheduleId> added = List.of();
    private Set<String> attestable = Set.of();

    RemedyActs(Facts facts, Library library, LocalDate today, String stem, List<Use> uses) {
        this.facts = facts;
        this.project = Objects.requireNonNull(facts.project());
        this.today = today;
        this.stem = stem;
        this.grants = new RemedyGrants(facts, library, today, uses);
    }

    /** All that is asked for, in order. */
    List<Asked> of(List<Remedy> remedies) {
        for (int at = 0; at < remedies.size(); at++) {
            Remedy remedy = remedies.get(at);
            Deed deed = remedy.act();
            if (deed != null) {
                List<Remedy> following = remedies.subList(at + 1, remedies.size());
                remedy.by().forEach(doer -> ask(deed, remedy, doer, following));
            }
        }
        return asked;
    }

    private void ask(Deed deed, Remedy remedy, Doer by, List<Remedy> following) {
        About about = remedy.about();
        switch (deed) {
            case DRAFT_AGREEMENT -> draft(by, following);
            case ADD_SCHEDULE -> add(remedy, by);
            case AMEND_AGREEMENT -> amend(remedy, by);
            case AFFIRM_SCHEDULE -> {
                for (ScheduleId schedule : about instanceof About.OfSchedule one ? List.of(one.schedule()) : added) {
                    plan(Deed.AFFIRM_SCHEDULE, deed, remedy, by, new OfSchedule(schedule, null));
                }
            }
            case ATTEST_CONDITION -> attest(deed, remedy, by);
            case SIGN_AGREEMENT ->
                plan(
                        Deed.SIGN_AGREEMENT,
                        deed,
                        remedy,
                        by,
                        about instanceof About.OfAmendment signed
                                ? new OfAmendment(Objects.requireNonNull(
                                        signed.amendment() == null ? amendment : signed.amendment()))
                                : new Particulars.None());
            case REINSTATE_AGREEMENT -> plan(Deed.REINSTATE_AGREEMENT, deed, remedy, by, new Particulars.None());
            case REINSTATE_PARTY ->
                plan(Deed.REINSTATE_PARTY, deed, remedy, by, new OfParty(((About.OfParty) about).party()));
            case NAME_LICENSED_USER -> name(deed, remedy, by);
            case GRANT_USER_ACCESS -> plan(Deed.GRANT_USER_ACCESS, deed, remedy, by, user(remedy));
            case RECORD_NDA -> plan(Deed.RECORD_NDA, deed, remedy, by, user(remedy));
            case RECORD_ACKNOWLEDGEMENT -> plan(Deed.RECORD_ACKNOWLEDGEMENT, deed, remedy, by, user(remedy));
            case RECORD_IRB_DETERMINATION ->
                plan(Deed.RECORD_IRB_DETERMINATION, deed, remedy, by, new Determined(Determination.EXEMPT));
            case CERTIFY_DESTRUCTION -> plan(Deed.CERTIFY_DESTRUCTION, deed, remedy, by, new Particulars.None());
            case CAST_VOTE -> plan(Deed.CAST_VOTE, deed, remedy, by, new Voted(Vote.YES));
            case ATTEST_OWN_LINK_DESTROYED ->
                plan(Deed.ATTEST_OWN_LINK_DESTROYED, deed, remedy, by, new Particulars.None());
            case CERTIFY_INPUTS_DESTROYED ->
                plan(Deed.CERTIFY_INPUTS_DESTROYED, deed, remedy, by, new Particulars.None());
            case RECORD_PUBLICATION_REVIEW ->
                plan(Deed.RECORD_PUBLICATION_REVIEW, deed, remedy, by, new Particulars.None());
            case RESOLVE_FINDING ->
                ((About.OfFindings) about)
                        .findings()
                        .forEach(finding -> plan(
                                Deed.RESOLVE_FINDING,
                                deed,
                                remedy,
                                by,
                                new Resolved(finding, "Settled with the provider.")));
            case END_USER_ACCESS -> only(deed, remedy, by, ((About.OfUser) about).user());
            case VOID_ACT ->
                only(deed, remedy, by, ((About.OfVoided) about).voids().value());
            case RECORD_LEGAL_BASIS -> record(deed, by);
            case RELEASE_CROSSWALK -> only(deed, remedy, by, null);
            default -> throw new IllegalStateException("no remedy says " + deed);
        }
    }

    private void plan(Deed mutation, Deed deed, Remedy remedy, Doer by, Particulars particulars) {
        String document = document(remedy);
        PlannedAct act =
                PlannedAct.of(mutation, document, by.agency(), on(remedy), id()).saying(particulars);
        asked.add(new Asked(deed, by, act, document, act.effectiveOn(), act.actId(), null));
    }

    private void only(Deed deed, Remedy remedy, Doer by, @Nullable String other) {
        asked.add(new Asked(deed, by, null, document(remedy), on(remedy), id(), other));
    }

    /** The law under a code of its own, which what follows can cite. */
    private void record(Deed deed, Doer by) {
        String code = "LAW-" + id();
        List<String> classes = grants.lawless();
        grants = grants.withLaw(code, classes);
        asked.add(new Asked(deed, by, null, code, today, id(), String.join(",", classes)));
    }

    private LocalDate on(Remedy remedy) {
        return Objects.requireNonNullElse(remedy.about().read(About.By.class, About.By::day), today);
    }

    private String document(Remedy remedy) {
        return Objects.requireNonNullElse(remedy.document(), String.valueOf(drafted));
    }

    private String id() {
        return "%s-%d".formatted(stem, asked.size() + 1);
    }

    private OfUser user(Remedy remedy) {
        String id = remedy.about().read(About.OfUser.class, About.OfUser::user);
        return new OfUser(
                id == null ? Objects.requireNonNull(named) : new LicensedUser(id, "whoever it is", null, true));
    }

    private void name(Deed deed, Remedy remedy, Doer by) {
        String id = "user-%s-%s".formatted(AgreementId.slug(document(remedy)), id());
        named = new LicensedUser(id, "Pat Planned " + asked.size(), null, true);
        plan(Deed.NAME_LICENSED_USER, deed, remedy, by, new OfUser(named));
    }

    private void attest(Deed deed, Remedy remedy, Doer by) {
        String condition = remedy.about().read(About.OfSchedule.class, About.OfSchedule::condition);
        ScheduleId schedule = remedy.about().read(About.OfSchedule.class, About.OfSchedule::schedule);
        if (condition != null) {
            plan(Deed.ATTEST_CONDITION, deed, remedy, by, new OfSchedule(Objects.requireNonNull(schedule), condition));
            return;
        }
        for (ScheduleId one : added) {
            attestable.forEach(code -> plan(Deed.ATTEST_CONDITION, deed, remedy, by, new OfSchedule(one, code)));
        }
    }

    private void draft(Doer by, List<Remedy> following) {
        List<Doer> parties = following.stream()
                .filter(each -> each.act() == Deed.SIGN_AGREEMENT && each.document() == null)
                .findFirst()
                .orElseThrow()
                .by();
        Set<Role> all = new LinkedHashSet<>();
        parties.forEach(party -> all.addAll(party.as()));
        AgreementKind kind = all.contains(Role.LICENSEE)
                ? AgreementKind.DUL
                : all.contains(Role.PROVIDER) ? AgreementKind.DSA : AgreementKind.EMOU;
        String id = id();
        String number = "%s-%s".formatted(kind, id);
        DraftInput input = new DraftInput(
                id,
                by.agency().code(),
                today,
                null,
                number,
                kind,
                "Made as a remedy says",
                kind == AgreementKind.DSA ? Agreement.Scope.PER_REQUEST : null,
                true,
                null,
                null,
                kind == AgreementKind.DUL ? grants.lastDay(numbers(AgreementKind.DSA)) : null,
                kind == AgreementKind.DSA ? grants.memorandum(numbers(AgreementKind.EMOU)) : above(kind),
                kind == AgreementKind.DUL ? project.number() : null,
                kind == AgreementKind.DSA ? List.of(project.number()) : null,
                parties.stream()
                        .flatMap(party -> party.as().stream()
                                .map(role -> new PartyInput(role, party.agency().code())))
                        .toList(),
                kind == AgreementKind.DSA ? grants.clauses(by.agency()) : List.of());
        drafted = number;
        PlannedAct act = PlannedAct.of(Deed.DRAFT_AGREEMENT, number, by.agency(), today, id)
                .saying(new Drafted(input));
        asked.add(new Asked(Deed.DRAFT_AGREEMENT, by, act, number, today, id, null));
    }

    private @Nullable List<String> above(AgreementKind kind) {
        return kind == AgreementKind.DUL ? grants.above(numbers(AgreementKind.DSA)) : null;
    }

    /** The numbers of documents of a kind that were drafted here. */
    private List<String> numbers(AgreementKind kind) {
        return asked.stream()
                .filter(each -> each.deed() == Deed.DRAFT_AGREEMENT)
                .map(Asked::document)
                .filter(number -> number.startsWith(kind + "-"))
                .toList();
    }

    private void add(Remedy remedy, Doer by) {
        ScheduleInput schedule = grants.schedule(provider(by), remedy);
        attestable = grants.attested(schedule);
        plan(Deed.ADD_SCHEDULE, Deed.ADD_SCHEDULE, remedy, by, Changed.adding(schedule));
        added = Objects.requireNonNull(asked.getLast().planned()).scheduleIds();
    }

    private static @Nullable Agency provider(Doer by) {
        return by.as().contains(Party.Role.PROVIDER) ? by.agency() : null;
    }

    private void amend(Remedy remedy, Doer by) {
        About.OfChange about = (About.OfChange) remedy.about();
        LocalDate latest = about.notAfter();
        LocalDate wanted = today.plusYears(1);
        LocalDate termTo = about.extendsTerm() ? (latest == null || wanted.isBefore(latest) ? wanted : latest) : null;
        List<Term> terms = Stream.ofNullable(about.clause()).map(grants::clause).toList();
        List<ScheduleInput> adds = remedy.forElements() ? List.of(grants.schedule(provider(by), remedy)) : List.of();
        adds.forEach(schedule -> attestable = grants.attested(schedule));
        plan(Deed.AMEND_AGREEMENT, Deed.AMEND_AGREEMENT, remedy, by, new Changed(termTo, terms, adds));
        Asked last = asked.removeLast();
        asked.add(new Asked(
                last.deed(),
                by,
                last.planned(),
                last.document(),
                last.on(),
                last.actId(),
                Objects.toString(about.ends(), null)));
        amendment = ActId.keyed(last.actId());
        added = Objects.requireNonNull(last.planned()).scheduleIds();
    }
}
