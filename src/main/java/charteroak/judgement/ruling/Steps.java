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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The single steps that mend gaps, in the words of remedies. */
final class Steps {

    private Steps() {}

    static Remedy sign(Standing document, List<Agency> parties) {
        return step(
                Deed.SIGN_AGREEMENT,
                document,
                parties,
                Sentence.of("step.sign", signers(document, parties), Part.number(parties.size()), named(document)));
    }

    /** Parties sign a document that an earlier step drafted. */
    static Remedy sign(List<Doer> parties, List<? extends Part> names) {
        Sentence sentence = Sentence.of("step.signNew", Series.and(names), Part.number(names.size()));
        return Remedy.act(Deed.SIGN_AGREEMENT, parties, null, sentence);
    }

    static Remedy signAmendment(Standing document, List<Agency> parties, @Nullable Act amendment) {
        Series signers = signers(document, parties);
        Part many = Part.number(parties.size());
        Sentence sentence = amendment == null
                ? Sentence.of("step.signThatAmendment", signers, many, named(document))
                : Sentence.of("step.signAmendment", signers, many, named(document), Part.day(amendment.effectiveOn()));
        return step(Deed.SIGN_AGREEMENT, document, parties, sentence)
                .about(new About.OfAmendment(amendment == null ? null : amendment.id()));
    }

    /** Records an amendment; {@code what} says what it does, in words that follow the amendment. */
    static Remedy amend(Standing document, Agency by, About change, Sentence what) {
        Sentence sentence = Sentence.of("step.amend", by.coded(), named(document), what);
        return step(Deed.AMEND_AGREEMENT, document, List.of(by), sentence).about(change);
    }

    /** Adds a schedule, as {@code what} names it, to a draft. */
    static Remedy addSchedule(@Nullable Standing draft, Doer provider, Sentence what) {
        Sentence sentence = draft == null
                ? Sentence.of("step.addSchedule", what)
                : Sentence.of("step.addScheduleTo", what, named(draft));
        return Remedy.act(Deed.ADD_SCHEDULE, List.of(provider), number(draft), sentence)
                .ofElements();
    }

    static Remedy affirm(Standing document, Schedule schedule, Agency provider) {
        Sentence sentence = Sentence.of("step.affirm", provider.coded(), named(document));
        return step(Deed.AFFIRM_SCHEDULE, document, List.of(provider), sentence)
                .about(new About.OfSchedule(schedule.id(), null));
    }

    /** Counsel affirms a schedule that an earlier step added, and attests everything that the schedule asks for. */
    static List<Remedy> affirmAndAttestAdded(@Nullable Standing document, Agency provider) {
        List<Doer> counsel = List.of(new Doer(provider, Set.of(Party.Role.PROVIDER)));
        return List.of(
                Remedy.act(
                        Deed.AFFIRM_SCHEDULE,
                        counsel,
                        number(document),
                        Sentence.of("step.affirmAdded", provider.coded())),
                Remedy.act(
                        Deed.ATTEST_CONDITION,
                        counsel,
                        number(document),
                        Sentence.of("step.attestAdded", provider.coded())));
    }

    static Remedy attest(Standing document, Schedule schedule, Agency provider, String condition, Part named) {
        Sentence sentence = Sentence.of("step.attest", provider.coded(), named, named(document));
        return step(Deed.ATTEST_CONDITION, document, List.of(provider), sentence)
                .about(new About.OfSchedule(schedule.id(), condition));
    }

    static Remedy reinstate(Standing document, Agency by) {
        Sentence sentence = Sentence.of("step.reinstate", named(document), by.coded());
        return step(Deed.REINSTATE_AGREEMENT, document, List.of(by), sentence);
    }

    static Remedy reinstate(Standing document, Agency party, Agency by) {
        Sentence sentence = Sentence.of("step.reinstateParty", party.coded(), named(document), by.coded());
        return step(Deed.REINSTATE_PARTY, document, List.of(by), sentence).about(new About.OfParty(party));
    }

    private static Remedy step(Deed deed, Standing document, List<Agency> by, Sentence sentence) {
        return Remedy.act(deed, doers(document, by), number(document), sentence);
    }

    /** Adds a party, or another role of a party, to those of a new document. */
    static void add(Map<Agency, Set<Party.Role>> parties, Party.Role role, Agency agency) {
        parties.computeIfAbsent(agency, any -> new TreeSet<>()).add(role);
    }

    /** The parties to a new document. */
    static List<Doer> doers(Map<Agency, Set<Party.Role>> parties) {
        return parties.entrySet().stream()
                .map(party -> new Doer(party.getKey(), party.getValue()))
                .toList();
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
        return Series.and(
                parties,
                agency -> parts(document, agency).equals(Set.of(Party.Role.OPERATING_GROUP))
                        ? operatingGroup(agency)
                        : agency.coded());
    }

    static Sentence operatingGroup(@Nullable Agency agency) {
        return agency == null
                ? Sentence.of("step.operatingGroup")
                : Sentence.of("step.operatingGroupOf", agency.coded());
    }

    /** The number of a document; null where an earlier step drafts it. */
    static @Nullable String number(@Nullable Standing document) {
        return document == null ? null : document.agreement().number();
    }

    private static Reference named(Standing document) {
        return document.agreement().named();
    }
}
