package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.project.ElementUse.Kind;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.catalog.ElementId;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.AgendaTopic;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The rules about what a project asks for and what is done in it: R11, R14, R15, R16, R18 and R20. */
final class Proceedings {

    private final Facts facts;
    private final Project project;
    private final Instant knownAt;
    private final Papers papers;
    private final PlainActs done;

    Proceedings(Facts facts, Instant knownAt, Papers papers, PlainActs done) {
        this.facts = facts;
        this.project = Objects.requireNonNull(facts.project());
        this.knownAt = knownAt;
        this.papers = papers;
        this.done = done;
    }

    Outcome eligibility(LocalDate day) {
        if (providers(facts.uses()).size() < 2) {
            return Outcome.VIOLATED;
        }
        if (project.topic() == null) {
            return Outcome.UNKNOWN;
        }
        boolean onAgenda = facts.programme().agenda().isEmpty();
        for (AgendaTopic topic : facts.programme().agenda()) {
            boolean begun = topic.validFrom() == null || !day.isBefore(topic.validFrom());
            boolean over = topic.validTo() != null && day.isAfter(topic.validTo());
            Set<AgencyId> agencies = providers(facts.uses());
            agencies.add(project.recipient().id());
            boolean ours = topic.agencyId() == null || agencies.contains(topic.agencyId());
            onAgenda |= begun && !over && ours && topic.topic().equals(project.topic());
        }
        return Outcomes.yes(onAgenda);
    }

    private static Set<AgencyId> providers(List<Use> uses) {
        Set<AgencyId> providers = new TreeSet<>();
        uses.forEach(use -> providers.add(use.provider().id()));
        return providers;
    }

    Outcome identifiers(Use use) {
        IdentifierClass identifier = use.identifierClass();
        if (use.kind() == Kind.LINKAGE_KEY) {
            if (!use.socialSecurityNumber()) {
                return Outcome.NOT_APPLICABLE;
            }
            boolean wages = false;
            for (Use other : facts.uses()) {
                wages |= Protection.isWage(other) && !other.socialSecurityNumber();
            }
            return Outcomes.yes(wages);
        }
        boolean identifies = use.socialSecurityNumber() || identifier == IdentifierClass.DIRECT_IDENTIFIER;
        if (use.kind() == Kind.OUTPUT && identifier == IdentifierClass.LINKAGE_KEY) {
            identifies = true;
        }
        return identifies ? Outcome.VIOLATED : Outcome.NOT_APPLICABLE;
    }

    Outcome votes(LocalDate day) {
        if (project.stage() == ProjectStage.WITHDRAWN) {
            return Outcome.VIOLATED;
        }
        boolean stopped = false;
        for (Act act : done.by(day)) {
            if (act.kind() == Act.Kind.REQUEST_WITHDRAWN) {
                return Outcome.VIOLATED;
            }
            if (act.kind() == Act.Kind.ANALYSIS_FINISHED && act.effectiveOn().isBefore(day)) {
                return Outcome.VIOLATED;
            }
            if (act.kind() == Act.Kind.REQUEST_SUSPENDED) {
                stopped = true;
            }
            if (act.kind() == Act.Kind.SUSPENSION_LIFTED) {
                stopped = false;
            }
        }
        if (stopped) {
            return Outcome.VIOLATED;
        }
        for (AgencyId provider : providers(facts.uses())) {
            Vote last = null;
            for (Act act : done.by(day)) {
                if (act.kind() == Act.Kind.MODIFICATION_REQUESTED) {
                    last = null;
                } else if (act.kind() == Act.Kind.VOTED && provider.equals(act.byId())) {
                    last = act.vote();
                }
            }
            if (last != Vote.YES) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    Outcome ownLink(LocalDate day) {
        AgencyId recipient = project.recipient().id();
        if (!providers(facts.uses()).contains(recipient)) {
            return Outcome.NOT_APPLICABLE;
        }
        for (Act release : done.by(day, Act.Kind.CROSSWALK_RELEASED)) {
            boolean destroyed = false;
            for (Act act : done.by(release.effectiveOn(), Act.Kind.OWN_LINK_DESTROYED)) {
                destroyed |= recipient.equals(act.byId());
            }
            if (!destroyed) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    Outcome output(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null || use.kind() == Kind.LINKAGE_KEY) {
            return Outcome.NOT_APPLICABLE;
        }
        if (!Stated.isRule(papers.term(way.sharing(), "SUPPRESSION_RULE", day))) {
            return Outcome.VIOLATED;
        }
        List<Use> analysed = facts.uses().stream()
                .filter(one -> one.kind() != Kind.LINKAGE_KEY)
                .toList();
        for (Act published : done.by(day, Act.Kind.PUBLISHED)) {
            Set<AgencyId> missing = providers(analysed);
            for (Act act : done.by(published.effectiveOn(), Act.Kind.PUBLICATION_REVIEWED)) {
                missing.removeIf(provider -> provider.equals(act.byId()));
            }
            if (!missing.isEmpty()) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    Outcome findings(Use use, LocalDate day) {
        List<Finding> known = facts.lineage().findings().stream()
                .filter(finding -> !finding.recordedAt().isAfter(knownAt))
                .filter(finding -> finding.setAsideAt() == null || knownAt.isBefore(finding.setAsideAt()))
                .toList();
        Instant firstRun = facts.lineage().firstRunAt();
        if (known.isEmpty() && (firstRun == null || firstRun.isAfter(knownAt))) {
            return Outcome.NOT_APPLICABLE;
        }
        Set<ElementId> asked = new TreeSet<>();
        facts.uses().forEach(one -> asked.add(one.element().id()));
        for (Finding finding : known) {
            ElementId element = finding.elementId();
            boolean concerns = element == null
                    || !asked.contains(element)
                    || element.equals(use.element().id());
            boolean resolved = done.by(day, Act.Kind.FINDING_RESOLVED).stream()
                    .anyMatch(act -> finding.id().equals(act.findingId()));
            if (concerns && !finding.occurredOn().isAfter(day) && !resolved) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }
}
