package charteroak.judgement.coverage;

import charteroak.agreements.request.Project;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.judgement.verdict.CoverageMatrix;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.ElementCoverage;
import charteroak.judgement.verdict.ImpactReport.ProjectImpact;
import charteroak.judgement.verdict.ImpactReport.UseChange;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of verdicts that can grow; each is worked out as a whole. */
@Component
class CoverageLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cut(
                        "CoverageReport",
                        "elements",
                        ElementUseCoverage.class,
                        use -> PagedList.key(use.element().id(), use.use())),
                PagedList.cut(
                        "CoverageMatrix",
                        "rows",
                        CoverageMatrix.Row.class,
                        row -> PagedList.key(row.element().id(), row.use())),
                PagedList.cut(
                        "ImpactReport",
                        "projects",
                        ProjectImpact.class,
                        impact -> impact.project().number()),
                PagedList.cut("ProjectImpact", "losing", UseChange.class, UseChange::key),
                PagedList.cut("ProjectImpact", "gaining", UseChange.class, UseChange::key),
                PagedList.cut(
                        "Query",
                        "agreementsCovering",
                        ElementCoverage.class,
                        grant -> PagedList.key(
                                grant.agreement().number(), grant.schedule().id())),
                PagedList.cut("ElementCoverage", "projects", Project.class, Project::number));
    }
}
