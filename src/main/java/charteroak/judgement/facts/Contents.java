package charteroak.judgement.facts;

import charteroak.ground.visibility.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What documents hold besides the uses asked about.
 *
 * @param under which sharing agreements each license is made under
 * @param listed the elements that licenses list, one by one or with their datasets
 * @param identifiers the direct identifiers in schedules that cite a basis under which there may be none
 */
public record Contents(List<Under> under, List<Listed> listed, List<Identifier> identifiers) {

    public static final Contents NONE = new Contents(List.of(), List.of(), List.of());

    public Contents {
        under = List.copyOf(under);
        listed = List.copyOf(listed);
        identifiers = List.copyOf(identifiers);
    }

    /** The same with some more. */
    public Contents and(Contents more) {
        return new Contents(all(under, more.under), all(listed, more.listed), all(identifiers, more.identifiers));
    }

    /** The same without elements for other readers than some. */
    Contents among(Predicate<Readers> some) {
        return new Contents(
                under,
                listed.stream().filter(each -> some.test(each.readers())).toList(),
                identifiers.stream().filter(each -> some.test(each.readers())).toList());
    }

    private static <T> List<T> all(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** That a license is made under sharing agreements. */
    public record Under(String licenseId, Set<String> agreementIds) {}

    /** An element that a license lists, and the schedules above the license that grant it or its dataset. */
    public record Listed(String scheduleId, String elementId, String name, Readers readers, Set<Granting> grantedBy) {}

    /** A schedule of an agreement. */
    public record Granting(String agreementId, String scheduleId) {}

    /** A direct identifier that a schedule grants. */
    public record Identifier(String scheduleId, String elementId, String name, Readers readers) {}
}
