package charteroak.agreements.agreement;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one provider grants under an agreement. A schedule without a provider spans providers; one without years covers
 * all years.
 *
 * @param recordedAt when the schedule was recorded; null when it is known for as long as its agreement
 */
public record Schedule(
        ScheduleId id,
        AgreementId agreementId,
        @Nullable Agency provider,
        List<Purpose> purposes,
        @Nullable YearRange years,
        ElementList elementList,
        @Nullable Instant recordedAt) {

    /** A schedule known for as long as its agreement. */
    public Schedule(
            ScheduleId id,
            AgreementId agreementId,
            @Nullable Agency provider,
            List<Purpose> purposes,
            @Nullable YearRange years,
            ElementList elementList) {
        this(id, agreementId, provider, purposes, years, elementList, null);
    }

    /** The schedule, as sentences name it. */
    public Reference named() {
        return new Reference(Reference.Kind.SCHEDULE, id.value(), id.value());
    }

    /** Whether the document lists the elements one by one or says all fields. */
    public enum ElementList {
        LISTED,
        ALL_FIELDS
    }

    /** Reads the properties of a schedule, with its {@code provider}. */
    public static Schedule of(AgreementId agreementId, Row node) {
        return new Schedule(
                node.id("id", ScheduleId::new),
                agreementId,
                node.optionalRow("provider").map(Agency::of).orElse(null),
                node.words("purposes", Purpose.class),
                YearRange.of(node),
                Objects.requireNonNullElse(node.optionalWord("elementList", ElementList.class), ElementList.LISTED),
                node.optionalInstant("recordedAt"));
    }
}
