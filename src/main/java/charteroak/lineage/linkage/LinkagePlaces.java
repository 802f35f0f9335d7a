package charteroak.lineage.linkage;

import charteroak.agreements.project.Project;
import charteroak.ground.api.PageSource;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedList.Read;
import charteroak.ground.api.PagedLists;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenPages;
import charteroak.judgement.verdict.ProjectImpact;
import charteroak.lineage.linkage.RunField.FieldSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where jobs, runs, extracts and columns are found: by public id, on the pages of runs, and in the lists that can grow. */
@Configuration(proxyBeanMethods = false)
class LinkagePlaces {

    @Bean
    NodeSource linkageNodes(Runs runs) {
        return () -> Map.of(
                "Run", runs::byId,
                "LinkageJob", runs::jobById,
                "Extract", runs::extractById,
                "Field",
                        (id, viewer) -> Optional.ofNullable(
                                runs.fields(List.of(id), viewer).get(id)));
    }

    @Bean
    PageSource runPages(Runs runs) {
        return new SeenPages("runs", runs::byRunId);
    }

    /** Runs are read a page at a time; what one run used is read whole. */
    @Bean
    PagedLists linkageLists(PagesOfRuns runs) {
        return () -> List.of(
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
