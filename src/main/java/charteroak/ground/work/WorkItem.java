package charteroak.ground.work;

import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One act that waits to be done, and would be accepted now.
 *
 * @param subject the agreement, project or element whose page has the act
 * @param part the public id of what the act names of its subject: a schedule, an amendment, a finding or a revision; null when
 *     it names nothing more
 * @param agencyCode the code of the agency for which the act is done
 * @param since the day from which on it waits
 * @param inWords what is to be done, in a sentence
 */
public record WorkItem(
        WorkKind kind, Reference subject, @Nullable String part, String agencyCode, LocalDate since, Sentence inWords) {

    /** The order of items: what has waited longest comes first. */
    static final Comparator<WorkItem> IN_ORDER =
            Comparator.comparing(WorkItem::since).thenComparing(WorkItem::id);

    /** The same for as long as the same act waits for the same agency. */
    public String id() {
        return "work-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + "-" + (part == null ? subject.id() : part)
                + "-" + agencyCode.toLowerCase(Locale.ROOT);
    }

    /** The name of the mutation. */
    public String act() {
        return kind.deed().word();
    }

    /** The things that the sentence names. */
    public List<Reference> references() {
        return inWords.references();
    }

    String key() {
        return since + "|" + id();
    }

    /** Items are gathered in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
