package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.permission.Deed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Tells who may settle what was found in the runs of projects. */
@Service
public class Settlement {

    /** Stands for the reason that whoever resolves a finding gives. */
    private static final String REASON = "...";

    private final CircumstancesNow circumstances;
    private final ProceedingFacts facts;
    private final Entitlement entitlement;
    private final Clock clock;

    Settlement(CircumstancesNow circumstances, ProceedingFacts facts, Entitlement entitlement, Clock clock) {
        this.circumstances = circumstances;
        this.facts = facts;
        this.entitlement = entitlement;
        this.clock = clock;
    }

    /** A project, and the agency for which somebody may resolve a finding in it. */
    public record Settler(Project project, Agency agency) {}

    /** Whether somebody may resolve any finding at all. */
    public boolean isOpenTo(Caller caller) {
        return entitlement.allowsSomewhere(Deed.RESOLVE_FINDING, caller);
    }

    /**
     * For which agency a caller would be let resolve each finding, if they did it today: the operating group's, or one whose data is
     * in the project. Findings that they would not be let resolve for these are left out.
     *
     * @param found the ids of findings, and the projects for which they were made
     */
    public Map<String, Settler> settlers(Map<String, ProjectId> found, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Set<ProjectId> ids = new HashSet<>(found.values());
        Map<ProjectId, ProjectCircumstances> around = ids.isEmpty() ? Map.of() : circumstances.today(ids, today);
        List<Agency> operating = ids.isEmpty() ? List.of() : facts.operatingGroup(today);
        Map<String, Set<String>> done =
                entitlement.done(ids.stream().map(ProjectId::value).toList(), caller);
        Map<String, Settler> settlers = new HashMap<>();
        found.forEach((finding, id) -> {
            ProjectCircumstances project = around.get(id);
            if (project != null) {
                Stream.concat(operating.stream(), project.providers().stream())
                        .filter(agency -> entitlement
                                .refusal(
                                        Deed.RESOLVE_FINDING,
                                        agency.code(),
                                        project.project(),
                                        done.getOrDefault(id.value(), Set.of()),
                                        caller)
                                .or(() -> ProceedingRules.refusal(project, resolved(project, finding, agency)))
                                .isEmpty())
                        .findFirst()
                        .ifPresent(agency -> settlers.put(finding, new Settler(project.project(), agency)));
            }
        });
        return settlers;
    }

    private static Act resolved(ProjectCircumstances project, String finding, Agency by) {
        ActHeader header = new ActHeader(
                new ActId("act-awaited"),
                project.project().id(),
                project.today(),
                Acts.after(project.acts(), Instant.EPOCH),
                by.id(),
                REASON);
        return new ActEntry(header, Act.Kind.FINDING_RESOLVED)
                .saying(Particular.FINDING, finding)
                .act();
    }
}
