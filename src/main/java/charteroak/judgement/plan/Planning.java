package charteroak.judgement.plan;

import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.NotThere;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.coverage.Shown;
import charteroak.judgement.factfinding.AskedUse;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.plan.RequestDraft.NewRequest;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Crowd;
import charteroak.judgement.trial.Library;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Plans what would make a request lawful. */
@Service
record Planning(CoverageFacts coverage, Catalog catalog, Register register, PlanFacts planFacts, Clock clock) {

    /** Makes a plan from all facts, and leaves out what the viewer may not see. */
    RequestPlan plan(RequestDraft draft, Viewer viewer) {
        Instant knownAt = Objects.requireNonNullElseGet(draft.knownAt(), clock::instant);
        LocalDate today = Objects.requireNonNullElseGet(draft.asOf(), () -> LocalDate.now(clock));
        draft.check(today);
        NewRequest request = draft.request();
        Facts facts = request == null
                ? ofProject(Objects.requireNonNull(draft.project()), viewer)
                : ofRequest(request, viewer);
        Ask ask = new Ask(
                Objects.requireNonNull(facts.project()),
                request == null ? planFacts.receivedOn(facts.project().id()).orElse(null) : null,
                draft.wanted(),
                today,
                draft.wantedOn(),
                draft.until(),
                knownAt,
                Crowd.NONE);
        Library library = planFacts.library(facts.programme().law(), knownAt, viewer);
        RequestPlan plan = Planner.plan(ask, library, Knowledge.of(facts, knownAt));
        return plan.without(new Shown(facts, viewer).withheld());
    }

    private Facts ofProject(String named, Viewer viewer) {
        Facts facts = register.known(named, viewer, id -> coverage.ofProject(id, viewer))
                .orElseThrow(() -> new NotThere("project", named));
        int uses = facts.uses().size();
        InvalidInput.when(
                uses > RequestDraft.MOST_USES,
                Sentence.of("plan.manyUsesOfProject", Part.number(uses), Part.number(RequestDraft.MOST_USES)));
        return facts;
    }

    private Facts ofRequest(NewRequest request, Viewer viewer) {
        Agency recipient =
                catalog.agency(request.recipient()).orElseThrow(() -> new NotThere("agency", request.recipient()));
        Facts facts = coverage.ofRequest(
                Filing.project(recipient, request.purpose(), request.topic()), request.uses(), viewer);
        Set<ElementId> found = new HashSet<>();
        facts.uses().forEach(use -> found.add(use.element().id()));
        for (AskedUse use : request.uses()) {
            String element = use.element().value();
            InvalidInput.when(
                    !found.contains(use.element()),
                    Sentence.of("plan.noElement", Part.text(element.length() > 80 ? "…" : element)));
        }
        return facts;
    }
}
