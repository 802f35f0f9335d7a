package charteroak.judgement.factfinding;

import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.ElementId;
import org.jspecify.annotations.Nullable;

/** A use of an element, given by public id, that someone might ask for; a use without years is of all years. */
public record AskedUse(
        ElementId element,
        ElementUse.Kind use,
        @Nullable Integer yearsFrom,
        @Nullable Integer yearsTo) {}
