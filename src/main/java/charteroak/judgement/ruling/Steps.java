package charteroak.judgement.ruling;

import static charteroak.agreements.agreement.Wording.day;
import static charteroak.agreements.agreement.Wording.list;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.judgement.ruling.Remedy.About;
import charteroak.judgement.ruling.Remedy.Doer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The single steps that mend gaps, in the words of remedies. */
final class Steps {

    private Steps() {}

    static Remedy sign(Standing document, List<Agency> parties) {
        String number = document.agreement().number();
        return Remedy.act(
                Deed.SIGN_AGREEMENT,
                doers(document, parties),
                number,
                "%s %s %s.".formatted(codes(document, parties), signs(parties), number));
    }

    /** Parties sign a document that an earlier step drafted. */
    static Remedy sign(List<Doer> parties, List<String> names) {
        return Remedy.act(
                Deed.SIGN_AGREEMENT,
                parties,
                null,
                "%s %s that new document.".formatted(list(names), names.size() == 1 ? "signs" : "sign"));
    }

    static Remedy signAmendment(Standing document, List<Agency> parties, @Nullable Act amendment) {
        String number = document.agreement().number();
        return Remedy.act(
                        Deed.SIGN_AGREEMENT,
                        doers(document, parties),
                        number,
                        amendment == null
                                ? "%s %s that amendment of %s."
                                        .formatted(codes(document, parties), signs(parties), number)
                                : "%s %s the amendment of %s for %s."
                                        .formatted(
                                                codes(document, parties),
                                                signs(parties),
                                                number,
                                                day(amendment.effectiveOn())))
                .about(About.amendment(amendment == null ? null : amendment.id()));
    }

    static Remedy amend(Standing document, Agency by, About change, String what) {
        String number = document.agreement().number();
        return Remedy.act(
                        Deed.AMEND_AGREEMENT,
                        doers(document, List.of(by)),
                        number,
                        "The Operating Group records, for %s, an amendment of %s that %s."
                                .formatted(by.code(), number, what))
                .about(change);
    }

    static Remedy addSchedule(@Nullable Standing draft, Doer provider, String what) {
        String number = draft == null ? null : draft.agreement().number();
        return Remedy.act(
                        Deed.ADD_SCHEDULE,
                        List.of(provider),
                        number,
                        "The Operating Group adds %s to %s."
                                .formatted(what, number == null ? "that draft" : "the draft of " + number))
                .ofElements();
    }

    static Remedy affirm(Standing document, Schedule schedule, Agency provider) {
        String number = document.agreement().number();
        return Remedy.act(
                        Deed.AFFIRM_SCHEDULE,
                        doers(document, List.of(provider)),
                        number,
                        "Counsel of %s affirms the legal basis of its schedule of %s."
                                .formatted(provider.code(), number))
                .about(About.schedule(schedule.id()));
    }

    /** Counsel affirms a schedule that an earlier step added. */
    static Remedy affirmAdded(@Nullable Standing document, Agency provider) {
        return Remedy.act(
                Deed.AFFIRM_SCHEDULE,
                List.of(new Doer(provider, Set.of(Party.Role.PROVIDER))),
                document == null ? null : document.agreement().number(),
                "Counsel of %s affirms the legal basis of that schedule before it binds.".formatted(provider.code()));
    }

    /** Counsel attests everything that a schedule added by an earlier step asks for. */
    static Remedy attestAdded(@Nullable Standing document, Agency provider) {
        return Remedy.act(
                Deed.ATTEST_CONDITION,
                List.of(new Doer(provider, Set.of(Party.Role.PROVIDER))),
                document == null ? null : document.agreement().number(),
                "Counsel of %s attests what the bases cited there ask counsel to attest.".formatted(provider.code()));
    }

    static Remedy attest(Standing document, Schedule schedule, Agency provider, String condition, String named) {
        String number = document.agreement().number();
        return Remedy.act(
                        Deed.ATTEST_CONDITION,
                        doers(document, List.of(provider)),
                        number,
                        "Counsel of %s attests %s for its schedule of %s.".formatted(provider.code(), named, number))
                .about(About.condition(schedule.id(), condition));
    }

    static Remedy reinstate(Standing document, Agency by) {
        String number = document.agreement().number();
        return Remedy.act(
                Deed.REINSTATE_AGREEMENT,
                doers(document, List.of(by)),
                number,
                "The Operating Group reinstates %s for %s.".formatted(number, by.code()));
    }

    static Remedy reinstate(Standing document, Agency party, Agency by) {
        String number = document.agreement().number();
        return Remedy.act(
                        Deed.REINSTATE_PARTY,
                        doers(document, List.of(by)),
                        number,
                        "The Operating Group reinstates %s under %s for %s.".formatted(party.code(), number, by.code()))
                .about(About.party(party));
    }

    /** Agencies, each with its roles in a document. */
    static List<Doer> doers(Standing document, List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> new Doer(agency, parts(document, agency)))
                .toList();
    }

    private static Set<Party.Role> parts(Standing document, Agency agency) {
        return document.dossier().parties().stream()
                .filter(party -> party.agency().id().equals(agency.id()))
                .map(Party::role)
                .collect(Collectors.toSet());
    }

    private static String codes(Standing document, List<Agency> parties) {
        return list(parties.stream()
                .map(agency -> parts(document, agency).equals(Set.of(Party.Role.OPERATING_GROUP))
                        ? operatingGroup(agency)
                        : agency.code())
                .toList());
    }

    static String operatingGroup(@Nullable Agency agency) {
        return agency == null ? "the Operating Group" : "the Operating Group (%s)".formatted(agency.code());
    }

    private static String signs(List<Agency> parties) {
        return parties.size() == 1 ? "signs" : "sign";
    }
}
