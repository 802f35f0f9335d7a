package charteroak.judgement.facts;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.visibility.Readers;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What documents hold besides the uses asked about.
 *
 * @param under the sharing agreements under which each license is made
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

    /** These contents with more added. */
    public Contents and(Contents more) {
        return new Contents(all(under, more.under), all(listed, more.listed), all(identifiers, more.identifiers));
    }

    /** These contents without elements whose readers fail a test. */
    Contents among(Predicate<Readers> some) {
        return new Contents(
                under,
                listed.stream().filter(each -> some.test(each.readers())).toList(),
                identifiers.stream().filter(each -> some.test(each.readers())).toList());
    }

    private static <T> List<T> all(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A license, and the ids of the sharing agreements under which it is made. */
    public record Under(AgreementId licenseId, Set<AgreementId> agreementIds) {}

    /** An element that a license lists, with the schedules above the license that grant it or its dataset. */
    public record Listed(
            ScheduleId scheduleId, ElementId elementId, String name, Readers readers, Set<Granting> grantedBy) {}

    /** An agreement, and one of its schedules. */
    public record Granting(AgreementId agreementId, ScheduleId scheduleId) {}

    /** A direct identifier that a schedule grants. */
    public record Identifier(ScheduleId scheduleId, ElementId elementId, String name, Readers readers) {}
}
