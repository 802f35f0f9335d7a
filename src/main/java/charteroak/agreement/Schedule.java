package charteroak.agreement;

import charteroak.catalog.Agency;
import charteroak.catalog.YearRange;
import charteroak.law.Purpose;
import charteroak.store.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one provider grants under an agreement; no provider means that it spans providers, no years that it covers all. */
public record Schedule(
        String id,
        String agreementId,
        @Nullable Agency provider,
        List<Purpose> purposes,
        @Nullable YearRange years,
        ElementList elementList) {

    /** Whether the document lists the elements one by one or says all fields. */
    public enum ElementList {
        LISTED,
        ALL_FIELDS
    }

    /** Reads the properties of a Schedule with its {@code provider}. */
    public static Schedule of(String agreementId, Row node) {
        return new Schedule(
                node.text("id"),
                agreementId,
                node.optionalRow("provider").map(Agency::of).orElse(null),
                node.words("purposes", Purpose.class),
                YearRange.of(node),
                Objects.requireNonNullElse(node.optionalWord("elementList", ElementList.class), ElementList.LISTED));
    }
}
