package charteroak.judgement.conflict;

import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.ReasonAndRemedy;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.ruling.RuleResult.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents in force that contradict each other, or one that rests on nothing.
 *
 * @param between the public ids of the things that a conflict of this kind is between
 * @param since the first day of the unbroken run of days with this conflict; null when it always was
 */
record Conflict(
        Kind kind,
        List<?> between,
        Sentence reason,
        Sentence remedy,
        List<Evidence> evidence,
        List<Agency> agencies,
        @Nullable LocalDate since)
        implements ReasonAndRemedy {

    /** The order of conflicts, by kind and then by id. */
    static final Comparator<Conflict> IN_ORDER = Comparator.comparing(Conflict::key);

    Conflict {
        evidence = List.copyOf(evidence);
        agencies = agencies.stream()
                .distinct()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    /** A sort of conflict between documents. */
    enum Kind {
        OVERLAPPING_SCHEDULES,
        GRANT_WITHOUT_BASIS,
        LICENSE_OUTLASTS_SHARING,
        PARTY_LEFT,
        GRANTED_ELEMENT_GONE,
        CLASS_WITHOUT_BASIS
    }

    public String id() {
        String sort = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "conflict-%s-%s"
                .formatted(sort, between.stream().map(Object::toString).collect(Collectors.joining("-")));
    }

    String key() {
        return kind.ordinal() + "|" + id();
    }

    boolean concerns(String agencyCode) {
        return agencies.stream().anyMatch(agency -> agency.code().equals(agencyCode));
    }
}
