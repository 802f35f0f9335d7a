package charteroak.judgement.ruling;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
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
        return Remedy.act(
                Deed.SIGN_AGREEMENT,
                doers(document, parties),
                number(document),
                Sentence.of("step.sign", signers(document, parties), Part.number(parties.size()), named(document)));
    }

    /** Parties sign a document that an earlier step drafted. */
    static Remedy sign(List<Doer> parties, List<? extends Part> names) {
        return Remedy.act(
                Deed.SIGN_AGREEMENT,
                parties,
                null,
                Sentence.of("step.signNew", Series.and(names), Part.number(names.size())));
    }

    static Remedy signAmendment(Standing document, List<Agency> parties, @Nullable Act amendment) {
        Series signers = signers(document, parties);
        Part many = Part.number(parties.size());
        return Remedy.act(
                        Deed.SIGN_AGREEMENT,
                        doers(document, parties),
                        number(document),
                        amendment == null
                                ? Sentence.of("step.signThatAmendment", signers, many, named(document))
                                : Sentence.of(
                                        "step.signAmendment",
                                        signers,
                                        many,
                                        named(document),
                                        Part.day(amendment.effectiveOn())))
                .about(About.amendment(amendment == null ? null : amendment.id()));
    }

    /** Records an amendment; {@code what} says what it does, in words that follow the amendment. */
    static Remedy amend(Standing document, Agency by, About change, Sentence what) {
        return Remedy.act(
                        Deed.AMEND_AGREEMENT,
                        doers(document, List.of(by)),
                        number(document),
                        Sentence.of("step.amend", by.coded(), named(document), what))
                .about(change);
    }

    /** Adds a schedule, as {@code what} names it, to a draft. */
    static Remedy addSchedule(@Nullable Standing draft, Doer provider, Sentence what) {
        return Remedy.act(
                        Deed.ADD_SCHEDULE,
                        List.of(provider),
                        draft == null ? null : number(draft),
                        draft == null
                                ? Sentence.of("step.addSchedule", what)
                                : Sentence.of("step.addScheduleTo", what, named(draft)))
                .ofElements();
    }

    static Remedy affirm(Standing document, Schedule schedule, Agency provider) {
        return Remedy.act(
                        Deed.AFFIRM_SCHEDULE,
                        doers(document, List.of(provider)),
                        number(document),
                        Sentence.of("step.affirm", provider.coded(), named(document)))
                .about(About.schedule(schedule.id()));
    }

    /** Counsel affirms a schedule that an earlier step added. */
    static Remedy affirmAdded(@Nullable Standing document, Agency provider) {
        return Remedy.act(
                Deed.AFFIRM_SCHEDULE,
                List.of(new Doer(provider, Set.of(Party.Role.PROVIDER))),
                document == null ? null : number(document),
                Sentence.of("step.affirmAdded", provider.coded()));
    }

    /** Counsel attests everything that a schedule added by an earlier step asks for. */
    static Remedy attestAdded(@Nullable Standing document, Agency provider) {
        return Remedy.act(
                Deed.ATTEST_CONDITION,
                List.of(new Doer(provider, Set.of(Party.Role.PROVIDER))),
                document == null ? null : number(document),
                Sentence.of("step.attestAdded", provider.coded()));
    }

    static Remedy attest(Standing document, Schedule schedule, Agency provider, String condition, Part named) {
        return Remedy.act(
                        Deed.ATTEST_CONDITION,
                        doers(document, List.of(provider)),
                        number(document),
                        Sentence.of("step.attest", provider.coded(), named, named(document)))
                .about(About.condition(schedule.id(), condition));
    }

    static Remedy reinstate(Standing document, Agency by) {
        return Remedy.act(
                Deed.REINSTATE_AGREEMENT,
                doers(document, List.of(by)),
                number(document),
                Sentence.of("step.reinstate", named(document), by.coded()));
    }

    static Remedy reinstate(Standing document, Agency party, Agency by) {
        return Remedy.act(
                        Deed.REINSTATE_PARTY,
                        doers(document, List.of(by)),
                        number(document),
                        Sentence.of("step.reinstateParty", party.coded(), named(document), by.coded()))
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

    private static Series signers(Standing document, List<Agency> parties) {
        return Series.and(parties.stream()
                .map(agency -> parts(document, agency).equals(Set.of(Party.Role.OPERATING_GROUP))
                        ? operatingGroup(agency)
                        : agency.coded())
                .toList());
    }

    static Sentence operatingGroup(@Nullable Agency agency) {
        return agency == null
                ? Sentence.of("step.operatingGroup")
                : Sentence.of("step.operatingGroupOf", agency.coded());
    }

    private static String number(Standing document) {
        return document.agreement().number();
    }

    private static Reference named(Standing document) {
        return document.agreement().named();
    }
}
