package charteroak.judgement.deadline;

import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.ReasonAndRemedy;
import charteroak.ground.sentence.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something that must be done by a day, before something lapses.
 *
 * @param due the last day on which the thing can be done in time
 * @param seen the moment at which the deadline was worked out
 * @param agencies the agencies of which at least one must act, by code
 * @param learntAt when the latest act on which the deadline rests was recorded
 */
public record Deadline(
        Kind kind,
        LocalDate due,
        Moment seen,
        DeadlineSubject subject,
        List<Agency> agencies,
        Sentence reason,
        Sentence remedy,
        Instant learntAt)
        implements ReasonAndRemedy {

    /** The order of deadlines, soonest first. */
    static final Comparator<Deadline> IN_ORDER =
            Comparator.comparing(Deadline::due).thenComparing(Deadline::id);

    public Deadline {
        agencies = agencies.stream()
                .distinct()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    public String id() {
        return "deadline-%s-%s-%s"
                .formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), subject.key(), due);
    }

    public int daysLeft() {
        return (int) ChronoUnit.DAYS.between(seen.asOf(), due);
    }

    public Band band() {
        return Band.of(daysLeft());
    }

    public boolean isOverdue() {
        return daysLeft() < 0;
    }

    /** The first day on which failing to act has effect, or the day asked about when that is later. */
    LocalDate firstDayWithout() {
        return later(due.plusDays(1), seen.asOf());
    }

    public boolean concerns(String agencyCode) {
        return agencies.stream().anyMatch(agency -> agency.code().equals(agencyCode));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Deadlines are gathered in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** A sort of thing that falls due. */
    public enum Kind {
        AGREEMENT_TERM,
        AFFIRMATION,
        IRB_APPROVAL,
        RECIPIENT_DESTRUCTION,
        HUB_DESTRUCTION
    }

    /** How near a deadline is. */
    public enum Band {
        OVERDUE(-1),
        WITHIN_7(7),
        WITHIN_30(30),
        WITHIN_60(60),
        WITHIN_90(90),
        LATER(Integer.MAX_VALUE);

        private final int mostDaysLeft;

        Band(int mostDaysLeft) {
            this.mostDaysLeft = mostDaysLeft;
        }

        public static Band of(int daysLeft) {
            for (Band band : values()) {
                if (daysLeft <= band.mostDaysLeft) {
                    return band;
                }
            }
            return LATER;
        }

        /** The first day on which a deadline is in this band. */
        public LocalDate entered(LocalDate due) {
            return this == LATER ? LocalDate.MIN : due.minusDays(mostDaysLeft);
        }
    }
}
