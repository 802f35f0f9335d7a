package charteroak.agreements.forecast;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.pace.Pace;
import charteroak.agreements.pace.PastCases;
import charteroak.agreements.pace.PastDays;
import charteroak.agreements.project.Project;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers when requests will be done, and how long those took that were, by what the viewer may see. */
@Controller
record ForecastController(Forecasting forecasting, PastCases cases) {

    @BatchMapping(typeName = "Project", field = "forecast")
    Map<Project, RequestForecast> forecastsOfProjects(Set<Project> batch, GraphQLContext context) {
        Map<ProjectId, RequestForecast> forecasts =
                forecasting.of(batch.stream().map(Project::id).toList(), Viewer.of(Caller.of(context)));
        Map<Project, RequestForecast> byProject = new HashMap<>();
        batch.forEach(project -> Optional.ofNullable(forecasts.get(project.id()))
                .ifPresent(forecast -> byProject.put(project, forecast)));
        return byProject;
    }

    @SchemaMapping(typeName = "RequestForecast", field = "steps")
    List<ForecastStep> stepsOfForecast(RequestForecast forecast) {
        return forecast.steps();
    }

    @SchemaMapping(typeName = "RequestForecast", field = "savings")
    List<ForecastSaving> savingsOfForecast(RequestForecast forecast) {
        return forecast.savings();
    }

    @BatchMapping(typeName = "RequestForecast", field = "parties")
    List<List<PastDays>> partiesOfForecasts(List<RequestForecast> batch, GraphQLContext context) {
        Pace pace = cases.seenBy(Viewer.of(Caller.of(context)));
        return batch.stream().map(forecast -> forecast.parties(pace)).toList();
    }

    @QueryMapping
    ProgramPace programPace(GraphQLContext context) {
        return forecasting.paceSeenBy(Viewer.of(Caller.of(context)));
    }

    @SchemaMapping(typeName = "ProgramPace", field = "parties")
    List<PastDays> partiesOfProgramPace(ProgramPace pace, GraphQLContext context) {
        return cases.seenBy(Viewer.of(Caller.of(context))).byParty();
    }
}
