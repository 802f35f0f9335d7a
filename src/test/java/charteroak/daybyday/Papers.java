package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.judgement.facts.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the agreements are on a day: in force or not, binding whom, with which term, schedules and words. */
final class Papers {

    private final List<Dossier> dossiers;
    private final Map<Dossier, PlainActs> acts = new IdentityHashMap<>();
    private final Map<Dossier, Map<LocalDate, List<Act>>> counting = new IdentityHashMap<>();
    private final Map<Bound, Boolean> bound = new HashMap<>();
    private final Map<Bound, Boolean> inForce = new HashMap<>();

    Papers(Facts facts, Instant knownAt) {
        this.dossiers = facts.dossiers();
        dossiers.forEach(dossier -> acts.put(dossier, new PlainActs(dossier.acts(), knownAt)));
    }

    /** What was found of an agreement and an agency on a day. */
    private record Bound(String agreement, String agency, LocalDate day) {}

    List<Dossier> of(AgreementKind kind) {
        return dossiers.stream()
                .filter(dossier -> dossier.agreement().kind() == kind)
                .toList();
    }

    Dossier named(String id) {
        return dossiers.stream()
                .filter(dossier -> dossier.agreement().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The acts that count by a day in the order they took effect: an amendment, once everybody it binds consented to it. */
    List<Act> counting(Dossier dossier, LocalDate day) {
        return counting.computeIfAbsent(dossier, any -> new HashMap<>())
                .computeIfAbsent(day, any -> inEffect(dossier, day));
    }

    private List<Act> inEffect(Dossier dossier, LocalDate day) {
        PlainActs done = Objects.requireNonNull(acts.get(dossier));
        Consent consent = new Consent(dossier, done.all());
        Map<Act, LocalDate> began = new IdentityHashMap<>();
        for (Act act : done.by(day)) {
            Optional<LocalDate> on =
                    act.kind() == Act.Kind.AMENDED ? consent.given(act, day) : Optional.of(act.effectiveOn());
            on.ifPresent(one -> began.put(act, one));
        }
        List<Act> inOrder = new ArrayList<>(began.keySet());
        inOrder.sort(Comparator.comparing((Act act) -> Objects.requireNonNull(began.get(act)))
                .thenComparing(Act::recordedAt));
        return inOrder;
    }

    static boolean names(Dossier dossier, AgencyId agency, Party.Role role) {
        return dossier.parties().stream()
                .anyMatch(party -> party.role() == role && party.agency().id().equals(agency));
    }

    boolean boundByMemorandum(AgencyId agency, LocalDate day) {
        return of(AgreementKind.EMOU).stream().anyMatch(memorandum -> binds(memorandum, agency, day));
    }

    boolean binds(Dossier dossier, AgencyId agency, LocalDate day) {
        return bound.computeIfAbsent(
                new Bound(dossier.agreement().id().value(), agency.value(), day),
                any -> foundToBind(dossier, agency, day));
    }

    private boolean foundToBind(Dossier dossier, AgencyId agency, LocalDate day) {
        boolean party =
                dossier.parties().stream().anyMatch(one -> one.agency().id().equals(agency));
        if (!party || !inForce(dossier, day)) {
            return false;
        }
        boolean signed = false;
        boolean suspended = false;
        for (Act act : counting(dossier, day)) {
            boolean concerns = agency.equals(act.concernsId() == null ? act.byId() : act.concernsId());
            if (act.kind() == Act.Kind.SIGNED && act.amendmentId() == null && agency.equals(act.byId())) {
                signed = true;
            }
            if (concerns && act.kind() == Act.Kind.PARTY_WITHDREW) {
                signed = false;
            }
            if (concerns && act.kind() == Act.Kind.PARTY_SUSPENDED) {
                suspended = true;
            }
            if (concerns && act.kind() == Act.Kind.PARTY_REINSTATED) {
                suspended = false;
            }
        }
        return signed && !suspended;
    }

    boolean inForce(Dossier dossier, LocalDate day) {
        return inForce.computeIfAbsent(
                new Bound(dossier.agreement().id().value(), "", day), any -> foundInForce(dossier, day));
    }

    private boolean foundInForce(Dossier dossier, LocalDate day) {
        boolean terminated = false;
        boolean suspended = false;
        Set<String> signed = new HashSet<>();
        for (Act act : counting(dossier, day)) {
            switch (act.kind()) {
                case SIGNED -> addUnlessOfAnAmendment(signed, act);
                case SUSPENDED -> suspended = true;
                case REINSTATED -> suspended = false;
                case TERMINATED -> terminated = true;
                default -> {}
            }
        }
        Set<String> parties = new HashSet<>();
        dossier.parties().forEach(party -> parties.add(party.agency().id().value()));
        boolean executed = dossier.agreement().kind() == AgreementKind.EMOU
                ? parties.stream().anyMatch(signed::contains)
                : !parties.isEmpty() && signed.containsAll(parties);
        LocalDate from = dossier.agreement().termFrom();
        LocalDate last = lastDay(dossier, day);
        boolean within = (from == null || !day.isBefore(from)) && (last == null || !day.isAfter(last));
        return executed && within && !suspended && !terminated;
    }

    private static void addUnlessOfAnAmendment(Set<String> signed, Act act) {
        if (act.amendmentId() == null) {
            signed.add(String.valueOf(act.byId()));
        }
    }

    @Nullable
    LocalDate lastDay(Dossier dossier, LocalDate day) {
        LocalDate last = dossier.agreement().termTo();
        for (Act act : counting(dossier, day)) {
            if (act.kind() == Act.Kind.AMENDED && act.termTo() != null) {
                last = act.termTo();
            }
        }
        return last;
    }

    boolean partOf(Dossier dossier, Schedule schedule, LocalDate day) {
        boolean ended =
                counting(dossier, day).stream().anyMatch(act -> act.endsIds().contains(schedule.id()));
        return joined(dossier, schedule, day) && !ended;
    }

    boolean joined(Dossier dossier, Schedule schedule, LocalDate day) {
        boolean fromTheStart =
                dossier.acts().stream().noneMatch(act -> act.addsIds().contains(schedule.id()));
        return fromTheStart
                || counting(dossier, day).stream().anyMatch(act -> act.addsIds().contains(schedule.id()));
    }

    /** The first of some days by one of them on which an amendment has added a schedule; the earliest of all where none has. */
    LocalDate added(@Nullable Dossier dossier, @Nullable Schedule schedule, List<LocalDate> days, LocalDate by) {
        if (dossier == null
                || schedule == null
                || dossier.acts().stream().noneMatch(act -> act.addsIds().contains(schedule.id()))) {
            return LocalDate.MIN;
        }
        return days.stream()
                .filter(day -> !day.isAfter(by) && joined(dossier, schedule, day))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    boolean signedByAll(Dossier dossier, LocalDate day) {
        Set<String> missing = new HashSet<>();
        dossier.parties().forEach(party -> missing.add(party.agency().id().value()));
        boolean any = !missing.isEmpty();
        counting(dossier, day).stream()
                .filter(act -> act.kind() == Act.Kind.SIGNED && act.amendmentId() == null)
                .forEach(act -> missing.remove(String.valueOf(act.byId())));
        return any && missing.isEmpty();
    }

    /** What a document states on a day, empty when nothing. */
    String term(Dossier dossier, String code, LocalDate day) {
        String text = "";
        for (Term term : dossier.agreement().terms()) {
            if (term.code().equals(code)) {
                text = term.text();
            }
        }
        for (Act act : counting(dossier, day)) {
            for (Term term : act.terms()) {
                if (act.kind() == Act.Kind.AMENDED && term.code().equals(code)) {
                    text = term.text();
                }
            }
        }
        return text;
    }
}
