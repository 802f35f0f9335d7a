package charteroak.judgement.proposal;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement.Scope;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.DraftInput.PartyInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Particulars.Changed;
import charteroak.judgement.trial.Particulars.Drafted;
import charteroak.judgement.trial.Particulars.OfSchedule;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import charteroak.judgement.trial.Unwritten;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes acts that could let a provider share: drafts, amendments, counsel's acts and signatures. */
record SharingProposals(ProposalDesk desk, PlannedWorld start, Ask ask) {

    void sharing(@Nullable String existing, @Nullable Scope scope, List<String> providers) {
        List<ScheduleInput> schedules = providers.stream()
                .filter(provider -> Objects.requireNonNull(desk.route().homes().get(provider))
                                .adds()
                        || existing == null)
                .map(provider -> desk.grants().of(provider, desk.route().without()))
                .filter(Objects::nonNull)
                .toList();
        if (existing == null && schedules.isEmpty()) {
            return;
        }
        String number = existing == null ? desk.number("DSA") : existing;
        List<String> bases = schedules.stream()
                .flatMap(schedule -> schedule.bases().stream())
                .distinct()
                .toList();
        Optional<Dossier> there = desk.world().dossier(number);
        if (there.isEmpty()) {
            draft(number, Objects.requireNonNull(scope), schedules, bases);
        } else {
            revive(there.get(), schedules, bases);
        }
        desk.world().dossier(number).ifPresent(dossier -> {
            counsel(dossier, providers);
            desk.sign(dossier);
            desk.consent(number);
            counsel(dossier, providers);
        });
        desk.world().dossier(number).ifPresent(this::complete);
    }

    /** Has an agreement that lay there unsigned state what the law asks of every one that goes out: while some had signed it, nobody could amend it. */
    private void complete(Dossier signed) {
        String number = signed.agreement().number();
        Standing standing = signed.knownAt(Instant.MAX);
        boolean stood = start.dossier(number)
                .flatMap(before -> before.knownAt(Instant.MAX).executedOn())
                .isPresent();
        List<Term> missing = start.library().mandatory().stream()
                .filter(code -> standing.clause(code, ask.wantedOn()).isEmpty())
                .map(Unwritten::term)
                .toList();
        if (!stood && standing.executedOn().isPresent() && !missing.isEmpty()) {
            desk.attempt(desk.act(Deed.AMEND_AGREEMENT, number, desk.leading(signed))
                    .saying(new Changed(null, missing, List.of())));
            desk.consent(number);
        }
    }

    private void draft(String number, Scope scope, List<ScheduleInput> schedules, List<String> bases) {
        Set<PartyInput> parties = new LinkedHashSet<>();
        schedules.forEach(schedule ->
                parties.add(new PartyInput(Party.Role.PROVIDER, Objects.requireNonNull(schedule.provider()))));
        List<Agency> hubs = start.hubs(ask.wantedOn());
        hubs.stream().limit(1).forEach(hub -> parties.add(new PartyInput(Party.Role.HUB, hub.code())));
        if (scope == Scope.PER_REQUEST) {
            parties.add(new PartyInput(
                    Party.Role.RECIPIENT, ask.project().recipient().code()));
        }
        Agency by = hubs.isEmpty() ? start.providers().getFirst() : hubs.getFirst();
        PlannedAct drafting = desk.act(Deed.DRAFT_AGREEMENT, number, by);
        boolean drafted = desk.attempt(drafting.saying(new Drafted(new DraftInput(
                drafting.actId(),
                by.code(),
                ask.today(),
                null,
                number,
                AgreementKind.DSA,
                "Sharing for " + ask.project().title(),
                scope,
                ask.project().illustrative(),
                null,
                null,
                ask.until(),
                memorandum().map(List::of).orElse(List.of()),
                null,
                List.of(ask.project().number()),
                List.copyOf(parties),
                clauses(null, bases)))));
        if (drafted) {
            schedules.forEach(schedule ->
                    desk.attempt(desk.act(Deed.ADD_SCHEDULE, number, by).saying(Changed.adding(schedule))));
        }
    }

    /** The number of the memorandum that binds most of the agencies that share, among those that have not ended. */
    private Optional<String> memorandum() {
        return desk.world().dossiers(AgreementKind.EMOU).stream()
                .max((one, other) -> Long.compare(bound(one), bound(other)))
                .map(dossier -> dossier.agreement().number());
    }

    private long bound(Dossier memorandum) {
        Standing standing = memorandum.knownAt(Instant.MAX);
        return start.providers().stream()
                .filter(provider -> standing.binds(provider.id()).contains(ask.wantedOn()))
                .count();
    }

    private void revive(Dossier dossier, List<ScheduleInput> schedules, List<String> bases) {
        String number = dossier.agreement().number();
        Agency by = desk.leading(dossier);
        desk.attempt(desk.act(Deed.REINSTATE_AGREEMENT, number, by));
        dossier.agencies().forEach(agency -> desk.reinstate(dossier, agency));
        boolean added = !schedules.isEmpty()
                && schedules.stream()
                        .allMatch(schedule -> desk.attempt(desk.act(
                                        Deed.ADD_SCHEDULE,
                                        number,
                                        Optional.ofNullable(schedule.provider())
                                                .map(start.library().agencies()::get)
                                                .orElse(by))
                                .saying(Changed.adding(schedule))));
        LocalDate last = dossier.knownAt(Instant.MAX).lastDay(ask.wantedOn());
        List<String> cited = new ArrayList<>(bases);
        dossier.schedules()
                .forEach(schedule -> desk.world()
                        .citedBy(schedule.id())
                        .forEach(citation -> cited.add(citation.basis().code())));
        PlannedAct amendment = desk.act(Deed.AMEND_AGREEMENT, number, by)
                .saying(new Changed(
                        last != null && last.isBefore(ask.wantedOn()) ? desk.end() : null,
                        clauses(dossier, cited),
                        added ? List.of() : schedules));
        desk.attempt(amendment);
    }

    /** The clauses that a document does not state yet, or does not state for the wanted day. */
    private List<Term> clauses(@Nullable Dossier dossier, List<String> bases) {
        List<Term> missing = new ArrayList<>();
        Set<String> wanted = new LinkedHashSet<>(desk.grants().clauses(bases));
        if (dossier == null) {
            wanted.addAll(start.library().mandatory());
        }
        for (String code : wanted) {
            boolean deadline = code.equals(Term.DESTRUCTION_DEADLINE);
            String stated = dossier == null
                    ? ""
                    : dossier.knownAt(Instant.MAX)
                            .clause(code, ask.wantedOn())
                            .map(Term::text)
                            .orElse("");
            boolean holds = deadline ? stated.strip().compareTo(ask.wantedOn().toString()) >= 0 : !stated.isBlank();
            if (!holds) {
                missing.add(deadline ? new Term(code, desk.end().toString()) : Unwritten.term(code));
            }
        }
        return missing;
    }

    private void counsel(Dossier dossier, Collection<String> providers) {
        for (Schedule schedule : dossier.schedules()) {
            Agency provider = schedule.provider();
            if (provider == null || !providers.contains(provider.code())) {
                continue;
            }
            String number = dossier.agreement().number();
            desk.attempt(desk.act(Deed.AFFIRM_SCHEDULE, number, provider)
                    .saying(new OfSchedule(schedule.id(), null))
                    .needing(Sentence.of("proposal.counselAgrees", provider.coded())));
            Set<String> conditions = new LinkedHashSet<>();
            desk.world()
                    .citedBy(schedule.id())
                    .forEach(
                            citation -> conditions.addAll(start.library().codes(citation.basis(), Evaluator.ATTESTED)));
            for (String condition : conditions) {
                desk.attempt(desk.act(Deed.ATTEST_CONDITION, number, provider)
                        .saying(new OfSchedule(schedule.id(), condition))
                        .needing(Sentence.of("proposal.counselKnows", provider.coded(), Part.text(condition))));
            }
        }
    }
}
