package charteroak.agreements.pace;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Batch;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers whose past cases it is that days are told of. */
@Controller
record PaceController(Catalog catalog) {

    @BatchMapping(typeName = "PastDays", field = "agency")
    Map<PastDays, Agency> agenciesOfPastDays(Set<PastDays> batch) {
        return Batch.named(batch, PastDays::agencyId, catalog::agencies);
    }
}
