package charteroak.judgement.ruling;

import static charteroak.agreements.agreement.Wording.list;

import charteroak.ground.sentence.Sentence;
import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement.Scope;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.formality.Acceptance;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Remedy.About;
import charteroak.judgement.ruling.Remedy.Doer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be done, on a day, about what a provider shares and what its counsel says. */
public final class SharingRemedies {

    private final Known known;

    public SharingRemedies(Known known) {
        this.known = known;
    }

    /**
     * The steps by which a sharing agreement binds the provider, the Hub and, where it serves one request, the
     * recipient.
     */
    public List<Remedy> binding(Standing sharing, Agency provider, LocalDate on) {
        List<Agency> needed = new ArrayList<>(List.of(provider));
        List<Agency> hubs = inRole(sharing, Role.HUB);
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
        return anew(provider, "a schedule of %s for what is asked".formatted(provider.code()), on);
    }

    private List<Remedy> anew(Agency provider, String what, LocalDate on) {
        List<Agency> hubs = known.hubsOn(on);
        if (hubs.isEmpty()) {
            return List.of(
                    Remedy.elsewhere("The Executive Board names a Hub, which the programme's record then shows."));
        }
        Project project = known.project();
        List<Doer> parties = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        add(parties, names, roles, provider, Role.PROVIDER, "provider");
        add(parties, names, roles, hubs.getFirst(), Role.HUB, "Hub");
        if (project != null) {
            add(parties, names, roles, project.recipient(), Role.RECIPIENT, "recipient");
        }
        return List.of(
                Remedy.act(
                        Deed.DRAFT_AGREEMENT,
                        List.of(new Doer(provider, Set.of(Role.PROVIDER))),
                        null,
                        "The Operating Group drafts a new data sharing agreement%s with %s."
                                .formatted(project == null ? "" : " for project " + project.number(), list(roles))),
                Steps.addSchedule(null, new Doer(provider, Set.of(Role.PROVIDER)), what),
                Steps.affirmAdded(null, provider),
                Steps.attestAdded(null, provider),
                Steps.sign(parties, names));
    }

    private static void add(
            List<Doer> parties, List<String> names, List<String> roles, Agency agency, Role role, String as) {
        roles.add("%s as %s".formatted(agency.code(), as));
        for (int at = 0; at < parties.size(); at++) {
            if (parties.get(at).agency().id().equals(agency.id())) {
                Set<Role> both = new TreeSet<>(parties.get(at).as());
                both.add(role);
                parties.set(at, new Doer(agency, both));
                return;
            }
        }
        parties.add(new Doer(agency, Set.of(role)));
        names.add(agency.code());
    }

    /**
     * The steps by which a provider grants what is asked in a schedule of its own; {@code with} says what else the
     * schedule has.
     */
    public List<Remedy> granting(@Nullable Standing sharing, Agency provider, String with, LocalDate on) {
        String what = "a schedule of %s %s".formatted(provider.code(), with);
        if (sharing == null || sharing.terminated(on) || !sharing.hasParty(provider.id(), Set.of(Role.PROVIDER))) {
            return anew(provider, what, on);
        }
        if (!AgreementRemedies.unborn(sharing, on).isEmpty()) {
            return AgreementRemedies.unborn(sharing, on);
        }
        if (Acceptance.refusalOfDraft(sharing.dossier()).isEmpty()) {
            return sharing.withinTerm(on)
                    ? List.of(
                            Steps.addSchedule(
                                    sharing,
                                    Steps.doers(sharing, List.of(provider)).getFirst(),
                                    what),
                            Steps.affirmAdded(sharing, provider),
                            Steps.attestAdded(sharing, provider))
                    : anew(provider, what, on);
        }
        List<Remedy> steps = AgreementRemedies.amending(
                sharing,
                provider,
                provider,
                About.change(null, false, null, null),
                "adds " + what,
                List.of(Steps.affirmAdded(sharing, provider), Steps.attestAdded(sharing, provider)),
                on);
        return steps.isEmpty() ? anew(provider, what, on) : steps;
    }

    /** As with plain words. */
    public List<Remedy> granting(@Nullable Standing sharing, Agency provider, Sentence with, LocalDate on) {
        return granting(sharing, provider, with.toString(), on);
    }

    /** The steps by which a sharing agreement states a clause. */
    public List<Remedy> stating(Standing sharing, Agency provider, String code, LocalDate on) {
        return AgreementRemedies.stating(sharing, code, known.clause(code).toString(), on, () -> anew(provider, on));
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
        if (late
                || (ready.isEmpty() && !Acceptance.admits(sharing, Act.Kind.AFFIRMED, on))
                || !isOwn(schedule, provider)) {
            return granting(sharing, provider, "anew", on);
        }
        List<Remedy> steps = new ArrayList<>(ready);
        steps.add(Steps.affirm(sharing, schedule, provider));
        return steps;
    }

    /** The steps by which counsel attests a condition for a schedule. */
    public List<Remedy> attesting(
            Standing sharing, Schedule schedule, Agency provider, String condition, LocalDate on) {
        if (!AgreementRemedies.unborn(sharing, on).isEmpty()) {
            return AgreementRemedies.unborn(sharing, on);
        }
        List<Remedy> ready = speaking(sharing, schedule, provider, Act.Kind.ATTESTED, on);
        if ((ready.isEmpty() && !Acceptance.admits(sharing, Act.Kind.ATTESTED, on)) || !isOwn(schedule, provider)) {
            return granting(sharing, provider, "for which its counsel can attest " + known.named(condition), on);
        }
        List<Remedy> steps = new ArrayList<>(ready);
        steps.add(Steps.attest(sharing, schedule, provider, condition, known.named(condition).toString()));
        return steps;
    }

    /** Adds to counsel's steps on a schedule what must come before them: a document past its term is extended first. */
    private static List<Remedy> speaking(
            Standing sharing, Schedule schedule, Agency provider, Act.Kind kind, LocalDate on) {
        LocalDate last = sharing.spanOf(schedule.id()).until();
        boolean gone = last != null && on.isAfter(last);
        return gone || Acceptance.admits(sharing, kind, on) || sharing.terminated(on) || !isOwn(schedule, provider)
                ? List.of()
                : AgreementRemedies.extending(sharing, on);
    }

    private static boolean isOwn(Schedule schedule, Agency provider) {
        return schedule.provider() != null && schedule.provider().id().equals(provider.id());
    }

    private static List<Agency> inRole(Standing document, Role role) {
        return document.dossier().parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> party.agency())
                .distinct()
                .toList();
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
                .forEach(memorandum -> all.addAll(AgreementRemedies.parties(memorandum)));
        all.add(agency);
        List<Agency> parties = all.stream().distinct().toList();
        List<Doer> doers = parties.stream()
                .map(party -> new Doer(party, Set.of(Role.PARTICIPANT)))
                .toList();
        return List.of(
                Remedy.act(
                        Deed.DRAFT_AGREEMENT,
                        List.of(new Doer(agency, Set.of(Role.PARTICIPANT))),
                        null,
                        "Once the Executive Board has admitted %s, the Operating Group drafts an enterprise memorandum that names it beside those bound already."
                                .formatted(agency.code())),
                Steps.sign(doers, parties.stream().map(Agency::code).toList()));
    }
}
