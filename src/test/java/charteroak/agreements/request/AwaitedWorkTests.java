package charteroak.agreements.request;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.OwnGraphTest;
import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.AgreementState;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.agreements.negotiation.PaperDrafting;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Role;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * In random worlds, something waits for somebody exactly when the very act is accepted that they do then, and nobody has answered
 * it before: each act is done for real and rolled back.
 */
@OwnGraphTest
@Import({FromNoon.class, AwaitedWorlds.class, PaperDrafting.class})
class AwaitedWorkTests {

    /** What the tests of definitions, of meetings and of onboarding show. */
    private static final EnumSet<WorkKind> TOLD_ELSEWHERE = EnumSet.of(
            WorkKind.DEFINITION_TO_REVIEW,
            WorkKind.PRESENCE_TO_RECORD,
            WorkKind.MINUTES_TO_KEEP,
            WorkKind.LETTER_TO_RECEIVE,
            WorkKind.CONCERN_TO_ANSWER,
            WorkKind.MEETING_TO_CALL,
            WorkKind.JOINDER_TO_SIGN,
            WorkKind.BOARD_MEMBER_TO_NAME,
            WorkKind.STEWARDS_TO_NAME);

    /** The stages at which records have been, are or were being linked. */
    private static final Set<String> LINKED = Set.of(
            "MATCHING",
            "DISCLOSURE_REVIEW",
            "DATA_RELEASED",
            "ANALYSIS",
            "PREPUBLICATION_REVIEW",
            "REVISION_REQUIRED",
            "PUBLISHED",
            "DESTRUCTION_DUE");
    /** What waits where a project stands at one of some stages, and for nothing else. */
    private static final Map<WorkKind, Set<String>> STEPS = Map.ofEntries(
            Map.entry(WorkKind.PROPOSAL_TO_TAKE_UP, Set.of("PROPOSAL_SUBMITTED")),
            Map.entry(WorkKind.FORM_TO_TAKE_UP, Set.of("FORM_SUBMITTED")),
            Map.entry(WorkKind.DECISION_TO_COMMUNICATE, Set.of("APPROVED", "REJECTED")),
            Map.entry(WorkKind.AGREEMENTS_TO_SEND, Set.of("AGREEMENT_DRAFTING")),
            Map.entry(WorkKind.FILES_TO_CALL_FOR, Set.of("DSA_EXECUTED")),
            Map.entry(WorkKind.MATCH_FILE_TO_ACCEPT, Set.of("FILES_IN_PREPARATION")),
            Map.entry(WorkKind.RECEIPT_TO_CONFIRM, Set.of("DATA_RELEASED")),
            Map.entry(WorkKind.RESULTS_TO_HAND_IN, Set.of("ANALYSIS", "REVISION_REQUIRED")),
            Map.entry(WorkKind.ANALYSIS_TO_FINISH, Set.of("PUBLISHED")),
            Map.entry(WorkKind.SUSPENSION_TO_LIFT, Set.of("SUSPENDED")),
            Map.entry(WorkKind.PROJECT_TO_CLOSE, Set.of("DESTRUCTION_CERTIFIED")));
    /** The stages at which a form is its author's to write. */
    private static final Set<String> WRITTEN = Set.of("DRAFT", "FORM_ISSUED", "MODIFICATION_REQUESTED");

    private final AwaitedWorlds worlds;
    private final List<WorkSource> sources;
    private final Register register;
    private final Archive archive;
    private final Catalog catalog;
    private final LocalDate today;
    private final Map<WorkKind, Integer> shown = new EnumMap<>(WorkKind.class);

    @Autowired
    AwaitedWorkTests(
            AwaitedWorlds worlds, List<WorkSource> sources, Register register, Archive archive, Catalog catalog) {
        this.worlds = worlds;
        this.sources = sources;
        this.register = register;
        this.archive = archive;
        this.catalog = catalog;
        this.today = worlds.today();
    }

    @Test
    void somethingWaitsExactlyWhenItWouldBeAccepted() {
        worlds.each(world -> {
            for (Caller person : world.people) {
                Set<String> told = told(person);
                assertThat(told)
                        .as("what waits for %s in %s", person, world.number)
                        .containsExactlyInAnyOrderElementsOf(wouldBeAccepted(world, person));
            }
        });
        System.out.printf("%d worlds of four people, in which this waited: %s%n", AwaitedWorlds.MANY, shown);
        assertThat(shown.keySet())
                .as("the kinds that the worlds show")
                .containsAll(EnumSet.complementOf(TOLD_ELSEWHERE));
    }

    private Set<String> told(Caller person) {
        Set<String> told = new TreeSet<>();
        for (WorkSource source : sources) {
            for (WorkItem item : source.waitingFor(person, EnumSet.allOf(WorkKind.class))) {
                shown.merge(item.kind(), 1, Integer::sum);
                assertThat(item.since()).isBeforeOrEqualTo(today);
                assertThat(told.add(line(item.kind(), item.agencyCode(), item.part())))
                        .as("told once: %s", item)
                        .isTrue();
            }
        }
        return told;
    }

    private Set<String> wouldBeAccepted(AwaitedWorld world, Caller person) {
        Set<String> accepted = new TreeSet<>();
        Dossier dossier = archive.dossier(world.agreement);
        for (String by : AwaitedWorld.AGENCIES) {
            onAgreement(world, person, by, dossier, accepted);
            inProject(world, person, by, accepted);
        }
        return accepted;
    }

    private void onAgreement(AwaitedWorld world, Caller person, String by, Dossier dossier, Set<String> accepted) {
        List<Act> acts = counting(dossier.acts());
        Standing standing = dossier.knownAt(Instant.MAX);
        String number = world.number;
        if (acts.stream().noneMatch(act -> act.signsTheDocument() && is(by, act))
                && worlds.accept(
                        Kind.SIGNED, new AgreementActInput.Signature(null, number, by, today, null, null), person)) {
            accepted.add(line(WorkKind.AGREEMENT_TO_SIGN, by, null));
        }
        for (Act amendment : acts) {
            ActId id = amendment.id();
            if (amendment.kind() == Kind.AMENDED
                    && standing.amendments().waitsFor(amendment).stream()
                            .anyMatch(agency -> by.equals(catalog.codeOfId(agency)))
                    && worlds.accept(
                            Kind.SIGNED, new AgreementActInput.Signature(null, number, by, today, null, id), person)) {
                accepted.add(line(WorkKind.AMENDMENT_TO_SIGN, by, id.value()));
            }
        }
        Set<Kind> words = EnumSet.of(Kind.AFFIRMED, Kind.AFFIRMATION_DECLINED, Kind.AFFIRMATION_WITHDRAWN);
        if (acts.stream().noneMatch(act -> words.contains(act.kind()) && is(by, act))
                && worlds.accept(
                        Kind.AFFIRMED,
                        new AgreementActInput.OfSchedule(null, number, by, today, null, world.schedule(by)),
                        person)) {
            accepted.add(
                    line(WorkKind.SCHEDULE_TO_AFFIRM, by, world.schedule(by).value()));
        }
        beforeAnybodySigns(world, person, by, dossier, accepted);
        promises(world, person, by, dossier, acts, accepted);
        attestations(world, person, by, acts, accepted);
        boolean over = Set.of(AgreementState.EXPIRED, AgreementState.TERMINATED).contains(standing.state(today));
        boolean used =
                register.projects(List.of(world.project), Viewer.of(person)).isEmpty()
                        || !worlds.isToDestroyUnder(world);
        boolean toDestroy = over && standing.wasInForceBy(today) || !used;
        if (toDestroy
                && worlds.accept(
                        Kind.DESTRUCTION_CERTIFIED,
                        new AgreementActInput.ToDocument(null, number, by, today, null),
                        person)) {
            accepted.add(line(WorkKind.DESTRUCTION_TO_CERTIFY, by, null));
        }
    }

    /** The schedules that a draft lacks: its own for each provider of a sharing agreement, and any at all for a license. */
    private void beforeAnybodySigns(
            AwaitedWorld world, Caller person, String by, Dossier dossier, Set<String> accepted) {
        boolean isLicense = world.kind == AgreementKind.DUL;
        boolean lacks = isLicense
                ? by.equals(keeper(dossier)) && dossier.schedules().isEmpty()
                : isParty(by, Party.Role.PROVIDER, dossier)
                        && dossier.schedules().stream()
                                .noneMatch(each -> each.provider() != null
                                        && each.provider().code().equals(by));
        ScheduleInput schedule = new ScheduleInput(
                isLicense ? null : by,
                List.of(Purpose.EVALUATION),
                null,
                null,
                null,
                null,
                null,
                List.of(new ElementId("element-" + by.toLowerCase(Locale.ROOT))));
        if (lacks && worlds.acceptsSchedule(world, schedule, person)) {
            accepted.add(line(WorkKind.SCHEDULE_TO_ADD, by, null));
        }
    }

    private void promises(
            AwaitedWorld world, Caller person, String by, Dossier dossier, List<Act> acts, Set<String> accepted) {
        if (!by.equals(keeper(dossier))) {
            return;
        }
        for (LicensedUser user : dossier.users()) {
            Map<Kind, WorkKind> waiting = new EnumMap<>(Map.of(
                    Kind.NDA_SIGNED, WorkKind.NDA_TO_RECORD,
                    Kind.USER_ACKNOWLEDGED, WorkKind.ACKNOWLEDGMENT_TO_RECORD));
            waiting.keySet().removeIf(kind -> has(acts, kind, act -> user.id().equals(act.userId())));
            boolean isAnswered = Stream.of(Kind.ACCESS_GRANTED, Kind.ACCESS_ENDED)
                    .anyMatch(kind -> has(acts, kind, act -> user.id().equals(act.userId())));
            if (waiting.isEmpty() && !isAnswered) {
                waiting.put(Kind.ACCESS_GRANTED, WorkKind.ACCESS_TO_GRANT);
            }
            waiting.forEach((kind, work) -> {
                if (worlds.accept(
                        kind, new AgreementActInput.OfUser(null, world.number, by, today, null, user.id()), person)) {
                    accepted.add(line(work, by, user.id()));
                }
            });
        }
        if (world.kind == AgreementKind.DUL
                && !has(acts, Kind.IRB_DETERMINED, any -> true)
                && worlds.accept(
                        Kind.IRB_DETERMINED,
                        new AgreementActInput.BoardDetermination(
                                null, world.number, by, today, null, Act.Determination.EXEMPT, null),
                        person)) {
            accepted.add(line(WorkKind.DETERMINATION_TO_RECORD, by, null));
        }
    }

    /** In a world each schedule cites a law of which counsel attests one condition. */
    private void attestations(AwaitedWorld world, Caller person, String by, List<Act> acts, Set<String> accepted) {
        Predicate<Act> own = act -> is(by, act) && world.schedule(by).equals(act.scheduleId());
        boolean isAnswered = Stream.of(Kind.ATTESTED, Kind.ATTESTATION_WITHDRAWN, Kind.AFFIRMATION_DECLINED)
                .anyMatch(kind -> has(acts, kind, own));
        if (!isAnswered
                && worlds.accept(
                        Kind.ATTESTED,
                        new AgreementActInput.OfCondition(
                                null, world.number, by, today, null, world.schedule(by), AwaitedWorld.ATTESTED),
                        person)) {
            accepted.add(
                    line(WorkKind.CONDITIONS_TO_ATTEST, by, world.schedule(by).value()));
        }
    }

    /** The agency that keeps the papers of a license. */
    private static @Nullable String keeper(Dossier dossier) {
        return Stream.of(Party.Role.OPERATING_GROUP, Party.Role.HUB, Party.Role.LICENSEE)
                .flatMap(role -> AwaitedWorld.AGENCIES.stream().filter(code -> isParty(code, role, dossier)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isParty(String code, Party.Role role, Dossier dossier) {
        return dossier.parties().stream()
                .anyMatch(party -> party.role() == role && party.agency().code().equals(code));
    }

    /** The operating group drafts as long as a project rests on no sharing agreement or on no license: in a world there is one document alone. */
    private void drafts(AwaitedWorld world, Caller person, String stage, String by, Set<String> accepted) {
        if (by.equals(AwaitedWorld.OPERATING_GROUP)
                && stage.equals("AGREEMENT_DRAFTING")
                && worlds.acceptsDraft(world, by, person)) {
            accepted.add(line(WorkKind.AGREEMENT_TO_DRAFT, by, null));
        }
    }

    private void inProject(AwaitedWorld world, Caller person, String by, Set<String> accepted) {
        Project project = Objects.requireNonNull(
                register.projects(List.of(world.project), Viewer.SERVER).get(world.project));
        String stage = project.stage().name();
        if (Set.of("CLOSED", "WITHDRAWN").contains(stage)) {
            findings(world, person, accepted);
            return;
        }
        List<Act> acts = counting(worlds.actsIn(world));
        boolean matched = has(acts, Kind.MATCHING_CONFIRMED, any -> true);
        Predicate<Act> ofLastResults = act -> acts.stream()
                .filter(each -> each.kind() == Kind.OUTPUT_SUBMITTED)
                .noneMatch(each -> isLater(each, act));
        boolean reviewed = has(acts, Kind.PUBLICATION_REVIEWED, ofLastResults);
        boolean published = has(acts, Kind.PUBLISHED, ofLastResults);
        Predicate<Act> own = act -> is(by, act);
        boolean linked = LINKED.contains(stage);
        boolean recipient = project.recipient().code().equals(by);
        boolean provider =
                register
                        .providers(List.of(world.project), Viewer.SERVER)
                        .getOrDefault(world.project, List.of())
                        .stream()
                        .anyMatch(agency -> agency.code().equals(by));
        boolean due = stage.equals("PREPUBLICATION_REVIEW") || reviewed;
        Map<WorkKind, Boolean> waiting = new EnumMap<>(WorkKind.class);
        Predicate<Act> ofThisForm = act -> acts.stream()
                .filter(each -> each.kind() == Kind.MODIFICATION_REQUESTED)
                .noneMatch(each -> isLater(each, act));
        Predicate<Act> sinceTakenUp = act -> acts.stream()
                .filter(each -> each.kind() == Kind.PROPOSAL_TAKEN_UP)
                .noneMatch(each -> isLater(each, act));
        waiting.put(WorkKind.REQUEST_TO_VOTE_ON, !has(acts, Kind.VOTED, own.and(ofThisForm)));
        waiting.put(
                WorkKind.AVAILABILITY_TO_ANSWER,
                stage.equals("VIABILITY_REVIEW") && !has(acts, Kind.AVAILABILITY_ANSWERED, own.and(sinceTakenUp)));
        waiting.put(WorkKind.MATCHING_TO_CONFIRM, linked);
        boolean sentInVain = stage.equals("DESTRUCTION_DUE") && has(acts, Kind.MATCH_FILE_ACCEPTED, any -> true);
        waiting.put(WorkKind.INPUTS_TO_DESTROY, matched || sentInVain);
        waiting.put(WorkKind.OWN_LINK_TO_DESTROY, matched && recipient && provider);
        waiting.put(WorkKind.CROSSWALK_TO_RELEASE, matched);
        waiting.put(
                WorkKind.PUBLICATION_TO_REVIEW,
                due && !published && !has(acts, Kind.PUBLICATION_REVIEWED, own.and(ofLastResults)));
        waiting.put(WorkKind.PUBLICATION_TO_RECORD, reviewed && !published);
        boolean toldFirst = isToldFirst(world, acts, ofThisForm);
        waiting.put(WorkKind.SILENCE_TO_ESCALATE, stage.equals("IN_REVIEW") && toldFirst);
        waiting.put(WorkKind.VOTING_WINDOW_TO_OPEN, stage.equals("IN_REVIEW") && !toldFirst);
        boolean isForbidden = isForbidden(world);
        waiting.put(WorkKind.VIABILITY_TO_FIND, stage.equals("VIABILITY_REVIEW") && !isForbidden);
        waiting.put(WorkKind.PROPOSAL_TO_RETURN, stage.equals("VIABILITY_REVIEW") && isForbidden);
        waiting.put(WorkKind.FORM_TO_CONFIRM, stage.equals("COMPLETENESS_REVIEW") && !isForbidden);
        waiting.put(WorkKind.FORM_TO_RETURN, stage.equals("COMPLETENESS_REVIEW") && isForbidden);
        STEPS.forEach((kind, stages) -> waiting.put(kind, stages.contains(stage)));
        waiting.forEach((kind, waits) -> {
            Kind act = Arrays.stream(Kind.values())
                    .filter(each -> each.deed() == kind.deed())
                    .findFirst()
                    .orElseThrow();
            if (waits && isAccepted(world, act, by, person)) {
                accepted.add(line(kind, by, null));
            }
        });
        if (recipient && WRITTEN.contains(stage) && writes(world, person)) {
            accepted.add(line(WorkKind.FORM_TO_WRITE, by, null));
        }
        drafts(world, person, stage, by, accepted);
        findings(world, person, accepted);
    }

    /** Whether no vote could lawfully approve the request: it is for data of one agency, or no memorandum binds one of them today. */
    private boolean isForbidden(AwaitedWorld world) {
        List<Agency> providers =
                register.providers(List.of(world.project), Viewer.SERVER).getOrDefault(world.project, List.of());
        return providers.size() < 2
                || providers.stream()
                        .anyMatch(provider -> worlds.memoranda().stream()
                                .noneMatch(id -> archive.dossier(id)
                                        .knownAt(Instant.MAX)
                                        .binds(provider.id())
                                        .contains(today)));
    }

    /** Whether another time to vote was opened already, and the head of an agency that has not said yes since then was not told. */
    private boolean isToldFirst(AwaitedWorld world, List<Act> acts, Predicate<Act> ofThisForm) {
        Optional<Act> opened = acts.stream()
                .filter(act -> act.kind() == Kind.VOTING_WINDOW_OPENED)
                .filter(ofThisForm)
                .filter(act -> acts.stream()
                        .filter(each -> each.kind() == Kind.FORM_CONFIRMED_COMPLETE)
                        .noneMatch(each -> isLater(each, act)))
                .reduce((one, other) -> isLater(other, one) ? other : one);
        return opened.isPresent()
                && register
                        .providers(List.of(world.project), Viewer.SERVER)
                        .getOrDefault(world.project, List.of())
                        .stream()
                        .anyMatch(agency -> acts.stream()
                                        .filter(act -> act.kind() == Kind.VOTED && is(agency.code(), act))
                                        .filter(ofThisForm)
                                        .reduce((one, other) -> isLater(other, one) ? other : one)
                                        .filter(act -> act.vote() == Act.Vote.YES)
                                        .isEmpty()
                                && acts.stream()
                                        .filter(act -> act.kind() == Kind.SILENCE_ESCALATED)
                                        .filter(act -> agency.id().equals(act.concernsId()))
                                        .noneMatch(act -> isLater(act, opened.get())));
    }

    /** Whether somebody is the author of the request, may see it and is a requester. */
    private boolean writes(AwaitedWorld world, Caller person) {
        return Objects.equals(person.id(), world.author)
                && person.roles().stream().anyMatch(held -> held.role() == Role.REQUESTER)
                && !register.projects(List.of(world.project), Viewer.of(person)).isEmpty();
    }

    private boolean isAccepted(AwaitedWorld world, Kind act, String by, Caller person) {
        return act == Kind.MATCH_FILE_ACCEPTED || act == Kind.SILENCE_ESCALATED
                ? AwaitedWorld.AGENCIES.stream()
                        .anyMatch(provider -> worlds.accept(act, world.ofProvider(by, today, provider), person))
                : worlds.accept(act, world.inProject(act, by, today), person);
    }

    private static boolean isLater(Act one, Act other) {
        int days = one.effectiveOn().compareTo(other.effectiveOn());
        return days > 0 || days == 0 && one.recordedAt().isAfter(other.recordedAt());
    }

    /** Whoever may resolve a finding for several agencies is told once. */
    private void findings(AwaitedWorld world, Caller person, Set<String> accepted) {
        Stream<String> providers =
                register
                        .providers(List.of(world.project), Viewer.SERVER)
                        .getOrDefault(world.project, List.of())
                        .stream()
                        .map(Agency::code);
        boolean resolvable = Stream.concat(Stream.of(AwaitedWorld.OPERATING_GROUP), providers)
                .anyMatch(agency -> worlds.accept(
                        Kind.FINDING_RESOLVED, world.inProject(Kind.FINDING_RESOLVED, agency, today), person));
        if (resolvable) {
            accepted.add(line(WorkKind.FINDING_TO_RESOLVE, "", world.finding));
        }
    }

    private boolean is(String agency, Act act) {
        return agency.equals(catalog.codeOfId(act.byId()));
    }

    private static boolean has(List<Act> acts, Kind kind, Predicate<Act> wanted) {
        return acts.stream().anyMatch(act -> act.kind() == kind && wanted.test(act));
    }

    private static List<Act> counting(List<Act> acts) {
        Set<ActId> voided = new HashSet<>();
        for (Act act : acts.stream()
                .sorted((one, other) -> other.recordedAt().compareTo(one.recordedAt()))
                .toList()) {
            if (act.voidsId() != null && !voided.contains(act.id())) {
                voided.add(act.voidsId());
            }
        }
        return acts.stream().filter(act -> !voided.contains(act.id())).collect(Collectors.toList());
    }

    private static String line(WorkKind kind, String agency, @Nullable String part) {
        return "%s %s %s".formatted(kind, kind == WorkKind.FINDING_TO_RESOLVE ? "" : agency, part);
    }
}
