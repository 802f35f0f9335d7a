package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.archive.MissingTerms;
import charteroak.agreements.clause.Term;
import charteroak.agreements.eligibility.Eligibility;
import charteroak.agreements.eligibility.EligibilityAnswer;
import charteroak.agreements.form.FormLack;
import charteroak.agreements.form.HandingIn;
import charteroak.agreements.project.Ballots;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.project.Register;
import charteroak.agreements.request.ProjectCircumstances.Intake;
import charteroak.agreements.request.ProjectCircumstances.Paperwork;
import charteroak.agreements.request.ProjectCircumstances.Unwritten;
import charteroak.agreements.succession.Succession;
import charteroak.agreements.succession.Successions;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the facts that decide on acts in projects found for a caller: for any number of projects in as many queries as for one. */
@Component
record CircumstancesNow(
        Archive archive,
        MissingTerms missingTerms,
        Register register,
        ProceedingFacts facts,
        HandingIn handingIn,
        Successions successions,
        Eligibility eligibility) {

    /** The circumstances of an act in one project, given the acts before it. */
    ProjectCircumstances of(Project project, LocalDate day, List<Act> before, LocalDate today, Viewer author) {
        return Objects.requireNonNull(of(List.of(project), day, Map.of(project.id(), before), today, author)
                .get(project.id()));
    }

    /** The circumstances of acts in some projects that are dated today. */
    Map<ProjectId, ProjectCircumstances> today(Collection<ProjectId> ids, LocalDate today) {
        return today(ids, today, Viewer.PUBLIC);
    }

    /** The circumstances of acts of somebody in some projects that are dated today: what they cannot see is not in their forms. */
    Map<ProjectId, ProjectCircumstances> today(Collection<ProjectId> ids, LocalDate today, Viewer author) {
        return of(register.projects(ids, Viewer.SERVER).values(), today, archive.actsOfProjects(ids), today, author);
    }

    private Map<ProjectId, ProjectCircumstances> of(
            Collection<Project> some, LocalDate day, Map<ProjectId, List<Act>> before, LocalDate today, Viewer author) {
        List<ProjectId> ids = some.stream().map(Project::id).toList();
        Map<ProjectId, ProceedingFacts.Surroundings> around = facts.surroundings(ids, day);
        Map<ProjectId, List<Agency>> providers = register.providers(ids, Viewer.SERVER);
        Map<ProjectId, Paperwork> paperwork = paperworkOf(
                ids.stream()
                        .filter(id ->
                                Objects.requireNonNull(around.get(id)).stage().underneath()
                                        == ProjectStage.AGREEMENT_DRAFTING)
                        .toList(),
                providers,
                before,
                around,
                day);
        Map<ProjectId, List<FormLack>> missing = handingIn.missing(some, author);
        Map<ProjectId, Succession> after = successions(around);
        Map<ProjectId, List<EligibilityAnswer>> eligible = eligibility.on(
                day,
                ids.stream()
                        .filter(id -> ProceedingFacts.ASKING_ELIGIBILITY.contains(
                                Objects.requireNonNull(around.get(id)).stage().underneath()))
                        .toList());
        Membership membership = around.values().stream()
                        .anyMatch(there -> ProceedingFacts.BEFORE_THE_VOTE.contains(
                                there.stage().underneath()))
                ? membership(day)
                : Membership.UNASKED;
        Map<ProjectId, ProjectCircumstances> circumstances = new HashMap<>();
        for (Project project : some) {
            ProjectId id = project.id();
            ProceedingFacts.Surroundings there = Objects.requireNonNull(around.get(id));
            circumstances.put(
                    id,
                    new ProjectCircumstances(
                            project,
                            there.receivedOn(),
                            there.stage(),
                            providers.getOrDefault(id, List.of()),
                            there.hubs(),
                            there.operatingGroup(),
                            paperwork.getOrDefault(id, Paperwork.SETTLED),
                            new Intake(
                                    there.author(),
                                    there.coAuthors(),
                                    missing.getOrDefault(id, List.of()),
                                    there.formVersion(),
                                    membership.everBound(),
                                    membership.bound(),
                                    after.getOrDefault(id, Succession.NONE),
                                    eligible.getOrDefault(id, List.of())),
                            there.findings(),
                            before.getOrDefault(id, List.of()),
                            today));
        }
        return circumstances;
    }

    /** What requests that were made in this catalog and are on their way to a decision are to the ones before them. */
    private Map<ProjectId, Succession> successions(Map<ProjectId, ProceedingFacts.Surroundings> around) {
        List<ProjectId> undecided = around.entrySet().stream()
                .filter(each -> each.getValue().author() != null)
                .filter(each -> ProceedingFacts.BEFORE_THE_VOTE.contains(
                        each.getValue().stage().underneath()))
                .map(Map.Entry::getKey)
                .toList();
        return undecided.isEmpty() ? Map.of() : successions.of(undecided);
    }

    /** Which agencies some memorandum has bound by a day, and which it binds on it. */
    private record Membership(Set<AgencyId> everBound, Set<AgencyId> bound) {

        static final Membership UNASKED = new Membership(Set.of(), Set.of());
    }

    private Membership membership(LocalDate day) {
        Set<AgencyId> everBound = new HashSet<>();
        Set<AgencyId> bound = new HashSet<>();
        Days past = Days.between(null, day);
        for (Dossier dossier : archive.dossiers(facts.memoranda()).values()) {
            Standing memorandum = dossier.knownAt(Instant.MAX);
            for (AgencyId party : memorandum.agencyIds()) {
                Days binding = memorandum.binds(party);
                if (!binding.and(past).equals(Days.NONE)) {
                    everBound.add(party);
                }
                if (binding.contains(day)) {
                    bound.add(party);
                }
            }
        }
        return new Membership(everBound, bound);
    }

    /** What the documents of projects whose agreements are being drafted need on a day. */
    private Map<ProjectId, Paperwork> paperworkOf(
            Collection<ProjectId> drafting,
            Map<ProjectId, List<Agency>> providers,
            Map<ProjectId, List<Act>> before,
            Map<ProjectId, ProceedingFacts.Surroundings> around,
            LocalDate day) {
        if (drafting.isEmpty()) {
            return Map.of();
        }
        Map<ProjectId, List<AgreementId>> documents = facts.documentsOf(drafting);
        Map<AgreementId, Dossier> dossiers = archive.dossiers(
                documents.values().stream().flatMap(List::stream).distinct().toList());
        Map<ProjectId, Paperwork> paperwork = new HashMap<>();
        for (ProjectId id : drafting) {
            List<Dossier> of = documents.getOrDefault(id, List.of()).stream()
                    .map(dossiers::get)
                    .filter(Objects::nonNull)
                    .toList();
            LocalDate received = Objects.requireNonNull(around.get(id)).receivedOn();
            List<Dossier> out =
                    of.stream().filter(dossier -> goesOut(dossier, received)).toList();
            paperwork.put(
                    id,
                    new Paperwork(
                            of.isEmpty(),
                            out.stream()
                                    .filter(dossier -> dossier.agreement().kind() == AgreementKind.DSA)
                                    .flatMap(dossier -> unaffirmed(dossier, day))
                                    .distinct()
                                    .sorted(Comparator.comparing(Agency::code))
                                    .toList(),
                            unwritten(
                                    of,
                                    providers.getOrDefault(id, List.of()),
                                    new CountingActs(before.getOrDefault(id, List.of()), Instant.MAX),
                                    day),
                            missingTerms.of(
                                    out.stream()
                                            .map(dossier -> dossier.agreement().id())
                                            .toList(),
                                    day),
                            missing(of)));
        }
        return paperwork;
    }

    /** Whether a document goes out for signature with a request: a standing agreement that all had signed before the request came stays as it is. */
    private static boolean goesOut(Dossier dossier, @Nullable LocalDate received) {
        return dossier.agreement().scope() != Agreement.Scope.STANDING
                || dossier.knownAt(Instant.MAX)
                        .executedOn()
                        .filter(executed -> received == null || executed.isBefore(received))
                        .isEmpty();
    }

    private static Set<AgreementKind> missing(List<Dossier> documents) {
        Set<AgreementKind> missing = EnumSet.of(AgreementKind.DSA, AgreementKind.DUL);
        documents.forEach(document -> missing.remove(document.agreement().kind()));
        return missing;
    }

    /** The conditions of the votes that count and that none of some documents states on a day. */
    private static List<Unwritten> unwritten(
            List<Dossier> documents, List<Agency> providers, CountingActs acts, LocalDate day) {
        return providers.stream()
                .flatMap(provider -> Ballots.vote(acts, provider.id(), day).map(Act::ballot).stream()
                        .flatMap(ballot -> ballot.conditions().stream())
                        .filter(condition -> documents.stream()
                                .noneMatch(document -> states(document.knownAt(Instant.MAX), condition, day)))
                        .map(condition -> new Unwritten(provider, condition)))
                .toList();
    }

    private static boolean states(Standing document, Term condition, LocalDate day) {
        return document.term(condition.code(), day)
                .filter(text -> new Term(condition.code(), text).meets(condition))
                .isPresent();
    }

    /** The agencies whose counsel has not affirmed one of their schedules in a sharing agreement; one that spans providers is each provider's. */
    private static Stream<Agency> unaffirmed(Dossier dossier, LocalDate day) {
        Standing standing = dossier.knownAt(Instant.MAX);
        return dossier.schedules().stream()
                .flatMap(schedule -> (schedule.provider() == null
                                ? dossier.agencies(Party.Role.PROVIDER).stream()
                                : Stream.of(schedule.provider()))
                        .filter(provider -> !standing.affirmationStands(schedule.id(), provider.id(), day)));
    }
}
