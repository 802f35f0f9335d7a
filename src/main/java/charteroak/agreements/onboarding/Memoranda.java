package charteroak.agreements.onboarding;

import charteroak.agreements.act.AgreementState;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Matter;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The memoranda that an agency can join, whom they bind, and who is to sign a joinder: the agency's head, and every party. */
@Component
record Memoranda(Applications applications, Archive archive, Clock clock) {

    private static final Set<AgreementState> OVER = EnumSet.of(AgreementState.TERMINATED, AgreementState.EXPIRED);

    /** Where a joinder to one memorandum stands: who must sign it, by code, who did, and who has yet to. */
    record Joinder(Standing memorandum, Set<String> signers, TreeMap<String, LocalDate> signed) {

        Set<String> missing() {
            Set<String> missing = new TreeSet<>(signers);
            missing.removeAll(signed.keySet());
            return missing;
        }

        /** What is signed by each who has yet to, as a matter of what it is in the memorandum. */
        List<Matter> matters() {
            return missing().stream().map(this::matter).toList();
        }

        Matter matter(String code) {
            return Matter.of(code).as(parts(memorandum.dossier(), code));
        }

        /** The day on which the last of those who must sign did. */
        LocalDate completedOn() {
            return signers.stream().map(signed::get).max(LocalDate::compareTo).orElseThrow();
        }
    }

    /** The memoranda that are in force on a day, by number. */
    List<Standing> inForce(LocalDate day) {
        return all().stream()
                .filter(memorandum -> memorandum.inForce().contains(day))
                .toList();
    }

    /** A memorandum that an agency has signed and not left. */
    Optional<Standing> joinedBy(Agency agency) {
        LocalDate today = LocalDate.now(clock);
        return all().stream()
                .filter(memorandum -> !OVER.contains(memorandum.state(today)))
                .filter(memorandum -> memorandum.signersOf(null, today).contains(agency))
                .findFirst();
    }

    /** The joinder of an applicant to a memorandum as it stands: an amended memorandum binds when all parties have signed. */
    Joinder joinder(Application application, Standing memorandum) {
        Set<String> signers = memorandum.signersOf(null, LocalDate.now(clock)).stream()
                .map(Agency::code)
                .collect(Collectors.toCollection(TreeSet::new));
        signers.add(application.agency().code());
        return new Joinder(
                memorandum,
                signers,
                application.signatures(memorandum.agreement().number()));
    }

    /**
     * The joinder that waits for signatures, to a memorandum that is in force and that a viewer may see; of several, the
     * one that most have signed, else the one with the last number.
     */
    Optional<Joinder> open(Application application, Viewer viewer) {
        List<Standing> all = inForce(LocalDate.now(clock));
        Set<String> seen = seen(
                all.stream().map(memorandum -> memorandum.agreement().number()).toList(), viewer);
        return all.stream()
                .filter(memorandum -> seen.contains(memorandum.agreement().number()))
                .map(memorandum -> joinder(application, memorandum))
                .reduce((one, other) -> one.signed().size() > other.signed().size() ? one : other);
    }

    /** The memoranda that things name by number, of those that a viewer may see. */
    <T> Map<T, Agreement> shown(List<T> things, Function<T, @Nullable String> number, Viewer viewer) {
        List<String> numbers =
                things.stream().map(number).filter(Objects::nonNull).distinct().toList();
        Map<String, Agreement> seen = archive.numbered(numbers, viewer).stream()
                .collect(Collectors.toMap(Agreement::number, Function.identity()));
        Map<T, Agreement> shown = new HashMap<>();
        for (T thing : things) {
            Agreement named = seen.get(Objects.requireNonNullElse(number.apply(thing), ""));
            if (named != null) {
                shown.put(thing, named);
            }
        }
        return shown;
    }

    private Set<String> seen(Collection<String> numbers, Viewer viewer) {
        return archive.numbered(numbers, viewer).stream().map(Agreement::number).collect(Collectors.toSet());
    }

    /** The roles in which an agency is a party to a memorandum; none where it is none. */
    static Set<String> parts(Dossier memorandum, String agency) {
        return memorandum.parties().stream()
                .filter(party -> party.agency().code().equals(agency))
                .map(party -> party.role().name())
                .collect(Collectors.toSet());
    }

    private List<Standing> all() {
        return archive.dossiers(applications.memoranda()).values().stream()
                .map(dossier -> dossier.knownAt(Instant.MAX))
                .sorted((one, other) ->
                        one.agreement().number().compareTo(other.agreement().number()))
                .toList();
    }
}
