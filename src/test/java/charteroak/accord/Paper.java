package charteroak.accord;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An agreement as it is answered, and what its acts make of it on a day, worked out plainly. */
record Paper(Told told) {

    static final String ASKED = """
            number kind scope termFrom termTo inForce { value reason } terms { code text }
            parties { role agency { code name } signedOn } users { id name stateEmployee } under { number }
            schedules {
              id place provider { code name } purposes elementList years { from to } validFrom validTo legalBases { code }
              elements(first: 100) { nodes { id name } } datasets { id }
            }
            acts {
              id kind effectiveOn by { code } concerns { code } schedule { id } condition user { id } termTo terms { code text }
              determination until voided amendment { id } takesEffectOn waitsFor { code }
            }
            """;

    String number() {
        return told.text("number");
    }

    boolean is(String kind) {
        return told.text("kind").equals(kind);
    }

    List<Told> schedules() {
        return told.each("schedules");
    }

    boolean hasParty(String agency, String... roles) {
        return told.each("parties").stream()
                .anyMatch(party -> party.text("agency.code").equals(agency)
                        && (roles.length == 0 || List.of(roles).contains(party.text("role"))));
    }

    private List<Told> acts(LocalDate day) {
        return told.each("acts").stream()
                .filter(act -> !act.is("voided"))
                .filter(act -> !dayOf(act).isAfter(day))
                .toList();
    }

    private static LocalDate dayOf(Told act) {
        return LocalDate.parse(act.text("effectiveOn"));
    }

    /** The last of the acts of some kinds by a day. */
    Optional<Told> last(LocalDate day, Predicate<Told> wanted, String... kinds) {
        return acts(day).stream()
                .filter(act -> List.of(kinds).contains(act.text("kind")) && wanted.test(act))
                .reduce((earlier, later) -> dayOf(later).isBefore(dayOf(earlier)) ? earlier : later);
    }

    boolean isDone(LocalDate day, Predicate<Told> wanted, String kind) {
        return last(day, wanted, kind).isPresent();
    }

    /** The day of an agency's own signature of the document. */
    Optional<LocalDate> signedOn(String agency) {
        return acts(LocalDate.MAX).stream()
                .filter(act -> act.text("kind").equals("SIGNED"))
                .filter(act -> act.at("amendment").value() == null)
                .filter(act -> act.text("by.code").equals(agency))
                .map(Paper::dayOf)
                .min(Comparator.naturalOrder());
    }

    /** The day of the last signature; none while one is missing. */
    Optional<LocalDate> executedOn() {
        List<Optional<LocalDate>> days = told.each("parties").stream()
                .map(party -> signedOn(party.text("agency.code")))
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private List<Told> amendments(LocalDate day) {
        return acts(LocalDate.MAX).stream()
                .filter(act -> act.text("kind").equals("AMENDED"))
                .filter(act -> act.day("takesEffectOn") instanceof LocalDate effect && !effect.isAfter(day))
                .toList();
    }

    @Nullable
    LocalDate lastDay(LocalDate day) {
        LocalDate last = told.day("termTo");
        for (Told amendment : amendments(day)) {
            LocalDate later = amendment.day("termTo");
            last = later == null ? last : later;
        }
        return last;
    }

    /** What it states under a code; empty where it states nothing. */
    String clause(String code, LocalDate day) {
        String text = "";
        for (Told term : told.each("terms")) {
            text = term.text("code").equals(code) ? term.text("text") : text;
        }
        for (Told amendment : amendments(day)) {
            for (Told term : amendment.each("terms")) {
                text = term.text("code").equals(code) ? term.text("text") : text;
            }
        }
        return text;
    }

    boolean isInForce(LocalDate day) {
        LocalDate first = told.day("termFrom");
        LocalDate last = lastDay(day);
        boolean isStopped = last(day, act -> true, "SUSPENDED", "REINSTATED")
                .filter(act -> act.text("kind").equals("SUSPENDED"))
                .isPresent();
        return executedOn().filter(executed -> !executed.isAfter(day)).isPresent()
                && (first == null || !first.isAfter(day))
                && (last == null || !last.isBefore(day))
                && !isStopped
                && !isDone(day, act -> true, "TERMINATED");
    }

    /** Whether a party is bound by it on a day: it signed, and is neither suspended nor gone. */
    boolean binds(String agency, LocalDate day) {
        boolean isSuspended = last(
                        day, act -> act.text("concerns.code").equals(agency), "PARTY_SUSPENDED", "PARTY_REINSTATED")
                .filter(act -> act.text("kind").equals("PARTY_SUSPENDED"))
                .isPresent();
        return isInForce(day) && hasParty(agency) && !isSuspended;
    }

    /** Whether a schedule is part of it on a day. */
    static boolean isPart(Told schedule, LocalDate day) {
        LocalDate from = schedule.day("validFrom");
        LocalDate to = schedule.day("validTo");
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /** Whether the provider's counsel affirmed a schedule by the day on which it began to bind, and stands by it. */
    boolean isAffirmed(Told schedule, LocalDate day) {
        LocalDate added = schedule.day("validFrom");
        LocalDate executed = executedOn().orElse(day);
        LocalDate binding = added != null && added.isAfter(executed) ? added : executed;
        return isAffirmedAlone(schedule, binding) && isAffirmedAlone(schedule, day);
    }

    private boolean isAffirmedAlone(Told schedule, LocalDate day) {
        return last(day, ofSchedule(schedule), "AFFIRMED", "AFFIRMATION_WITHDRAWN")
                .filter(act -> act.text("kind").equals("AFFIRMED"))
                .isPresent();
    }

    /** What counsel said of a condition: attested, taken back or, while nothing was said, neither. */
    String attested(Told schedule, String condition, LocalDate day) {
        return last(
                        day,
                        ofSchedule(schedule).and(act -> act.text("condition").equals(condition)),
                        "ATTESTED",
                        "ATTESTATION_WITHDRAWN")
                .map(act -> act.text("kind"))
                .orElse("");
    }

    private static Predicate<Told> ofSchedule(Told schedule) {
        return act -> act.text("schedule.id").equals(schedule.text("id"))
                && act.text("by.code").equals(schedule.text("provider.code"));
    }
}
