package charteroak.judgement.ruling;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement.Scope;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.formality.AdditionFormalities;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Remedy.About.OfChange;
import charteroak.judgement.ruling.Remedy.Doer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done, on a day, about what a provider shares and what its counsel says. */
public record SharingRemedies(Known known) {

    /**
     * The steps by which a sharing agreement binds the provider, the Hub and, where it serves one request, the
     * recipient.
     */
    public List<Remedy> binding(Standing sharing, Agency provider, LocalDate on) {
        List<Agency> needed = new ArrayList<>(List.of(provider));
        List<Agency> hubs = sharing.dossier().agencies(Role.HUB);
        if (hubs.stream().noneMatch(hub -> sharing.binds(hub.id()).contains(on))) {
            hubs.stream().limit(1).forEach(needed::add);
        }
        Project project = known.project();
        boolean ofOne = sharing.agreement().scope() == Scope.PER_REQUEST;
        if (ofOne && project != null) {
            needed.add(project.recipient());
        }
        boolean wanting = hubs.isEmpty()
                || sharing.agreement().scope() == null
                || !sharing.hasParty(provider.id(), Set.of(Role.PROVIDER))
                || (ofOne
                        && project != null
                        && !sharing.hasParty(project.recipient().id(), Set.of(Role.RECIPIENT)));
        return wanting ? anew(provider, on) : AgreementRemedies.binding(sharing, needed, on, () -> anew(provider, on));
    }

    /** The steps to a new agreement under which a provider shares what is asked for. */
    public List<Remedy> anew(Agency provider, LocalDate on) {
        return anew(provider, Sentence.of("schedule.ofProviderAsked", provider.coded()), on);
    }

    private List<Remedy> anew(Agency provider, Sentence what, LocalDate on) {
        List<Agency> hubs = known.hubsOn(on);
        if (hubs.isEmpty()) {
            return List.of(namingHub());
        }
        Project project = known.project();
        Map<Agency, Set<Role>> parties = new LinkedHashMap<>();
        List<Sentence> roles = new ArrayList<>();
        Steps.add(parties, Role.PROVIDER, provider);
        roles.add(Sentence.of("remedy.asProvider", provider.coded()));
        Steps.add(parties, Role.HUB, hubs.getFirst());
        roles.add(Sentence.of("remedy.asHub", hubs.getFirst().coded()));
        if (project != null) {
            Steps.add(parties, Role.RECIPIENT, project.recipient());
            roles.add(Sentence.of("remedy.asRecipient", project.recipient().coded()));
        }
        Doer by = new Doer(provider, Set.of(Role.PROVIDER));
        Sentence draft = project == null
                ? Sentence.of("remedy.draftSharing", Series.and(roles))
                : Sentence.of("remedy.draftSharingFor", project.named(), Series.and(roles));
        List<Remedy> steps = new ArrayList<>();
        steps.add(Remedy.act(Deed.DRAFT_AGREEMENT, List.of(by), null, draft));
        steps.add(Steps.addSchedule(null, by, what));
        steps.addAll(Steps.affirmAndAttestAdded(null, provider));
        steps.add(Steps.sign(
                Steps.doers(parties),
                parties.keySet().stream().map(Agency::coded).toList()));
        return steps;
    }

    /** The step by which the program gets a Hub. */
    public static Remedy namingHub() {
        return Remedy.elsewhere(Sentence.of("remedy.namesHub"));
    }

    /**
     * The steps by which a provider grants what is asked in a schedule of its own; {@code with} says what else the
     * schedule has, in words that follow it.
     */
    public List<Remedy> granting(@Nullable Standing sharing, Agency provider, Sentence with, LocalDate on) {
        Sentence what = Sentence.of("schedule.ofProvider", provider.coded(), with);
        if (sharing == null || sharing.terminated(on) || !sharing.hasParty(provider.id(), Set.of(Role.PROVIDER))) {
            return anew(provider, what, on);
        }
        if (!AgreementRemedies.unborn(sharing, on).isEmpty()) {
            return AgreementRemedies.unborn(sharing, on);
        }
        if (AdditionFormalities.signed(sharing.dossier()).isEmpty()) {
            Doer by = Steps.doers(sharing, List.of(provider)).getFirst();
            return sharing.withinTerm(on)
                    ? Remedy.both(
                            List.of(Steps.addSchedule(sharing, by, what)),
                            Steps.affirmAndAttestAdded(sharing, provider))
                    : anew(provider, what, on);
        }
        List<Remedy> steps = AgreementRemedies.amending(
                sharing,
                provider,
                provider,
                OfChange.OF_LISTS,
                Sentence.of("change.adds", what),
                Steps.affirmAndAttestAdded(sharing, provider),
                on);
        return steps.isEmpty() ? anew(provider, what, on) : steps;
    }

    /** The steps by which a sharing agreement states a clause. */
    public List<Remedy> stating(Standing sharing, Agency provider, String code, LocalDate on) {
        return AgreementRemedies.stating(sharing, code, known.clause(code), on, () -> anew(provider, on));
    }

    /** The steps by which counsel affirms a schedule, where that still counts. */
    public List<Remedy> affirming(Standing sharing, Schedule schedule, Agency provider, LocalDate on) {
        if (!AgreementRemedies.unborn(sharing, on).isEmpty()) {
            return AgreementRemedies.unborn(sharing, on);
        }
        LocalDate binding = sharing.bindingOn(schedule.id());
        boolean late = binding != null
                && on.isAfter(binding)
                && !sharing.affirmationStands(schedule.id(), provider.id(), binding);
        List<Remedy> ready = late ? List.of() : speaking(sharing, schedule, provider, Act.Kind.AFFIRMED, on);
        if (late || (ready.isEmpty() && !sharing.admits(Act.Kind.AFFIRMED, on)) || !isOwn(schedule, provider)) {
            return granting(sharing, provider, Sentence.of("schedule.anew"), on);
        }
        return Remedy.both(ready, List.of(Steps.affirm(sharing, schedule, provider)));
    }

    /** The steps by which counsel attests a condition for a schedule. */
    public List<Remedy> attesting(
            Standing sharing, Schedule schedule, Agency provider, String condition, LocalDate on) {
        if (!AgreementRemedies.unborn(sharing, on).isEmpty()) {
            return AgreementRemedies.unborn(sharing, on);
        }
        Part named = known.named(condition);
        List<Remedy> ready = speaking(sharing, schedule, provider, Act.Kind.ATTESTED, on);
        if ((ready.isEmpty() && !sharing.admits(Act.Kind.ATTESTED, on)) || !isOwn(schedule, provider)) {
            return granting(sharing, provider, Sentence.of("schedule.attestable", named), on);
        }
        return Remedy.both(ready, List.of(Steps.attest(sharing, schedule, provider, condition, named)));
    }

    /** Adds to counsel's steps on a schedule what must come before them: a document past its term is extended first. */
    private static List<Remedy> speaking(
            Standing sharing, Schedule schedule, Agency provider, Act.Kind kind, LocalDate on) {
        LocalDate last = sharing.spanOf(schedule.id()).until();
        boolean gone = last != null && on.isAfter(last);
        return gone || sharing.admits(kind, on) || sharing.terminated(on) || !isOwn(schedule, provider)
                ? List.of()
                : AgreementRemedies.extending(sharing, on);
    }

    private static boolean isOwn(Schedule schedule, Agency provider) {
        return schedule.provider() != null && schedule.provider().id().equals(provider.id());
    }

    /** The steps by which an enterprise memorandum binds an agency. */
    public List<Remedy> joining(Agency agency, LocalDate on) {
        List<Standing> open = known.all(AgreementKind.EMOU).stream()
                .filter(memorandum -> !memorandum.terminated(on))
                .toList();
        for (Standing memorandum : open.reversed()) {
            if (memorandum.agencyIds().contains(agency.id())) {
                return AgreementRemedies.binding(
                        memorandum, List.of(agency), on, () -> newMemorandum(agency, open, on));
            }
        }
        return newMemorandum(agency, open, on);
    }

    private static List<Remedy> newMemorandum(Agency agency, List<Standing> open, LocalDate on) {
        List<Agency> all = new ArrayList<>();
        open.stream()
                .filter(memorandum -> memorandum.inForce().contains(on))
                .forEach(memorandum -> all.addAll(memorandum.dossier().agencies()));
        all.add(agency);
        List<Agency> parties = all.stream().distinct().toList();
        List<Doer> doers = parties.stream()
                .map(party -> new Doer(party, Set.of(Role.PARTICIPANT)))
                .toList();
        List<Doer> by = List.of(new Doer(agency, Set.of(Role.PARTICIPANT)));
        return List.of(
                Remedy.act(Deed.DRAFT_AGREEMENT, by, null, Sentence.of("remedy.draftMemorandum", agency.coded())),
                Steps.sign(doers, parties.stream().map(Agency::coded).toList()));
    }
}
