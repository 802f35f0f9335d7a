package charteroak.judgement.factfinding;

import charteroak.agreements.request.ElementUse;
import charteroak.catalogue.catalog.ElementId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A use of an element, given by public id, that someone might ask for; a use without years is of all years. */
public record AskedUse(
        ElementId element,
        ElementUse.Kind use,
        @Nullable Integer yearsFrom,
        @Nullable Integer yearsTo) {

    Map<String, @Nullable Object> row() {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("element", element);
        row.put("use", use.name());
        row.put("yearsFrom", yearsFrom);
        row.put("yearsTo", yearsTo);
        return row;
    }
}
