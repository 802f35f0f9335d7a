package charteroak.judgement.facts;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.request.ElementUse;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.judgement.facts.Facts.Use;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a use that rules look at. Uses of one shape are judged once, however many elements they concern.
 */
public record UseShape(
        AgencyId providerId,
        ElementUse.Kind kind,
        @Nullable YearRange asked,
        @Nullable YearRange available,
        List<ProtectionClass> classes,
        @Nullable List<ProtectionClass> inherited,
        Set<ScheduleId> grantingScheduleIds,
        IdentifierClass identifierClass,
        boolean socialSecurityNumber,
        Set<ScheduleId> listingScheduleIds,
        boolean derivedIdentifier,
        @Nullable ElementId elementWithFindings) {

    static UseShape of(Use use, boolean withFindings) {
        return new UseShape(
                use.provider().id(),
                use.kind(),
                use.years(),
                use.element().years(),
                use.classes(),
                use.inherited(),
                use.grantingScheduleIds(),
                use.identifierClass(),
                use.socialSecurityNumber(),
                use.listingScheduleIds(),
                use.isDerivedIdentifier(),
                withFindings ? use.element().id() : null);
    }
}
