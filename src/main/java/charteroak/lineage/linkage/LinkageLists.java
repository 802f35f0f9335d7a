package charteroak.lineage.linkage;

import charteroak.agreements.request.Project;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedList.Read;
import charteroak.ground.api.PagedLists;
import charteroak.judgement.verdict.ProjectImpact;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists about runs that can grow. Runs are read a page at a time; what one run used is read whole. */
@Component
class LinkageLists implements PagedLists {

    private final PagesOfRuns runs;

    LinkageLists(PagesOfRuns runs) {
        this.runs = runs;
    }

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                new Read<>("Project", "runs", Project.class, Run.class, Run::key, runs::ofProjects),
                new Read<>("Project", "linkageRanOn", Project.class, LocalDate.class, LocalDate::toString, runs::days),
                new Read<>("LinkageJob", "runs", LinkageJob.class, Run.class, Run::key, runs::ofJobs),
                new Read<>("ProjectImpact", "runs", ProjectImpact.class, Run.class, Run::key, runs::touched),
                PagedList.cut("Run", "reads", RunDataset.class, RunDataset::key),
                PagedList.cut("Run", "writes", RunDataset.class, RunDataset::key),
                PagedList.cut("RunDataset", "fields", RunField.class, RunField::name),
                PagedList.cut("RunField", "derivedFrom", FieldSource.class, FieldSource::key),
                PagedList.cut("ProjectImpact", "extracts", Extract.class, Extract::key));
    }
}
