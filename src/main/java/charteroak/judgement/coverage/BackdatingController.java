package charteroak.judgement.coverage;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Batch;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.ElementCoverage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells which acts that a verdict rests on were recorded after the day they take effect. */
@Controller
record BackdatingController(Catalog catalog, Clock clock) {

    @SchemaMapping(typeName = "CoverageReport", field = "backdated")
    List<Backdating> ofProject(CoverageReport report) {
        return Backdating.among(report.restsOn(), clock.getZone());
    }

    @SchemaMapping(typeName = "ElementUseCoverage", field = "backdated")
    List<Backdating> ofUse(ElementUseCoverage use) {
        return Backdating.among(use.restsOn(), clock.getZone());
    }

    @SchemaMapping(typeName = "ElementCoverage", field = "backdated")
    List<Backdating> ofGrant(ElementCoverage grant) {
        return Backdating.among(grant.restsOn(), clock.getZone());
    }

    @BatchMapping(typeName = "Backdating", field = "by")
    Map<Backdating, Agency> actors(List<Backdating> batch) {
        return Batch.named(batch, Backdating::byId, catalog::agencies);
    }
}
