package charteroak.judgement.proposal;

import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.DraftInput.PartyInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.BoardDetermination;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Particulars.Changed;
import charteroak.judgement.trial.Particulars.Determined;
import charteroak.judgement.trial.Particulars.Drafted;
import charteroak.judgement.trial.Particulars.OfUser;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposes acts that could let the recipient use what is shared: a license, a review board's determination, and users
 * who are bound.
 */
record LicenseProposals(ProposalDesk desk, PlannedWorld start, Ask ask) {

    void license() {
        ScheduleInput listed = desk.grants().ofLicense();
        if (listed == null) {
            return;
        }
        String number = desk.route().license() == null
                ? desk.number("DUL")
                : desk.route().license();
        LocalDate last = lastDayOfSharing();
        Optional<Dossier> there = desk.world().dossier(number);
        if (there.isEmpty()) {
            draftLicense(number, last, listed);
        } else {
            reviveLicense(there.get(), last, listed);
        }
        Agency recipient = ask.project().recipient();
        for (LicensedUser user : ask.users()) {
            boolean named = desk.world().dossier(number).stream()
                    .flatMap(dossier -> dossier.users().stream())
                    .anyMatch(each -> each.name().equals(user.name()));
            if (!named) {
                PlannedAct naming = desk.act(Deed.NAME_LICENSED_USER, number, recipient);
                String id = "user-%s-%s".formatted(AgreementId.slug(number), naming.actId());
                desk.attempt(naming.saying(
                        new OfUser(new LicensedUser(id, user.name(), user.organisation(), user.stateEmployee()))));
            }
        }
        desk.world().dossier(number).ifPresent(this::use);
    }

    private void use(Dossier license) {
        String number = license.agreement().number();
        Agency recipient = ask.project().recipient();
        desk.sign(license);
        desk.consent(number);
        desk.attempt(desk.act(Deed.RECORD_IRB_DETERMINATION, number, recipient)
                .saying(new Determined(determination()))
                .needing(Sentence.of("proposal.boardDetermined", recipient.coded())));
        for (LicensedUser user : license.users()) {
            desk.attempt(desk.act(Deed.GRANT_USER_ACCESS, number, recipient).saying(new OfUser(user)));
            desk.attempt(desk.act(Deed.RECORD_NDA, number, recipient)
                    .saying(new OfUser(user))
                    .needing(Sentence.of("proposal.ndaSigned", user.named())));
            desk.attempt(desk.act(Deed.RECORD_ACKNOWLEDGEMENT, number, recipient)
                    .saying(new OfUser(user))
                    .needing(Sentence.of("proposal.acknowledged", user.named())));
        }
        for (Dossier other : start.dossiers(AgreementKind.DUL)) {
            desk.attempt(desk.act(Deed.CERTIFY_DESTRUCTION, other.agreement().number(), recipient)
                    .needing(Sentence.of(
                            "proposal.destroyed",
                            recipient.coded(),
                            other.agreement().named())));
        }
    }

    private void draftLicense(String number, @Nullable LocalDate last, ScheduleInput listed) {
        Agency recipient = ask.project().recipient();
        PlannedAct drafting = desk.act(Deed.DRAFT_AGREEMENT, number, recipient);
        boolean drafted = desk.attempt(drafting.saying(new Drafted(new DraftInput(
                drafting.actId(),
                recipient.code(),
                ask.today(),
                null,
                number,
                AgreementKind.DUL,
                "License for " + ask.project().title(),
                null,
                ask.project().illustrative(),
                null,
                null,
                last,
                desk.sharingNumbers(),
                ask.project().number(),
                null,
                parties(recipient),
                List.of()))));
        if (drafted) {
            desk.attempt(desk.act(Deed.ADD_SCHEDULE, number, recipient).saying(Changed.adding(listed)));
        }
    }

    /** The parties of a license: the data user, the Hub and the operating group, as the program's manual says. */
    private List<PartyInput> parties(Agency recipient) {
        List<PartyInput> parties = new ArrayList<>(List.of(new PartyInput(Party.Role.LICENSEE, recipient.code())));
        start.hubs(ask.wantedOn()).stream()
                .limit(1)
                .forEach(hub -> parties.add(new PartyInput(Party.Role.HUB, hub.code())));
        start.operators(ask.wantedOn()).stream()
                .limit(1)
                .forEach(operator -> parties.add(new PartyInput(Party.Role.OPERATING_GROUP, operator.code())));
        return parties;
    }

    private void reviveLicense(Dossier license, @Nullable LocalDate last, ScheduleInput listed) {
        String number = license.agreement().number();
        Agency by = desk.leading(license);
        desk.attempt(desk.act(Deed.REINSTATE_AGREEMENT, number, by));
        license.agencies().forEach(agency -> desk.reinstate(license, agency));
        boolean added = desk.attempt(desk.act(Deed.ADD_SCHEDULE, number, by).saying(Changed.adding(listed)));
        LocalDate now = license.knownAt(Instant.MAX).lastDay(ask.wantedOn());
        boolean fits = now == null
                ? last == null || lastOfAgreements() == null
                : !now.isBefore(ask.wantedOn()) && (lastOfAgreements() == null || !now.isAfter(lastOfAgreements()));
        desk.attempt(desk.act(Deed.AMEND_AGREEMENT, number, by)
                .saying(new Changed(
                        fits ? null : Objects.requireNonNullElse(last, desk.end()),
                        deadline(license),
                        added ? List.of() : List.of(listed))));
    }

    /** A new destruction deadline, where a license's present one has passed on the wanted day. */
    private List<Term> deadline(Dossier license) {
        boolean passed = Stream.concat(Stream.of(license.agreement().number()), desk.sharingNumbers().stream())
                .flatMap(number -> desk.world().dossier(number).stream())
                .flatMap(dossier ->
                        dossier.knownAt(Instant.MAX).term(Term.DESTRUCTION_DEADLINE, ask.wantedOn()).stream())
                .anyMatch(day -> day.strip().compareTo(ask.wantedOn().toString()) < 0);
        return passed ? List.of(new Term(Term.DESTRUCTION_DEADLINE, desk.end().toString())) : List.of();
    }

    /** The last day for a license: the wanted one, but no later than the agreements it rests on. */
    private @Nullable LocalDate lastDayOfSharing() {
        LocalDate most = lastOfAgreements();
        LocalDate until = ask.until();
        return most == null || (until != null && until.isBefore(most)) ? until : most;
    }

    private @Nullable LocalDate lastOfAgreements() {
        return desk.sharingNumbers().stream()
                .flatMap(number -> desk.world().dossier(number).stream())
                .map(dossier -> dossier.knownAt(Instant.MAX).lastDay(ask.wantedOn()))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private Determination determination() {
        return desk.world().facts().citations().stream()
                .flatMap(citation -> citation.basis().conditions().stream())
                .filter(condition -> condition.startsWith("IRB_DETERMINATION_IN("))
                .findFirst()
                .flatMap(condition -> BoardDetermination.NAMED_IN_LAW.entrySet().stream()
                        .filter(named -> condition.contains(named.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .orElse(Determination.EXEMPT);
    }
}
