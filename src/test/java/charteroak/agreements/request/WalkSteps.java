package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.agreements.request.WalkedProgram.Told;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people try to do next in a walk: what they are told to do, what they may choose to do, and what is none of their business. */
record WalkSteps(WalkedProgram program, WalkPeople people, WalkInputs inputs, ProjectId project) {

    /** Something that somebody tries. */
    record Attempt(String what, Supplier<Outcome<?>> doing) {

        boolean isAccepted() {
            return !doing.get().isRefused();
        }
    }

    /** What somebody may choose to do, more often what goes on than what ends a request. */
    private static final List<Kind> CHOICES = List.of(
            Kind.PROPOSAL_RETURNED,
            Kind.FOUND_NOT_VIABLE,
            Kind.FORM_RETURNED,
            Kind.FORM_RETURNED,
            Kind.FOUND_INELIGIBLE,
            Kind.MODIFICATION_REQUESTED,
            Kind.MODIFICATION_REQUESTED,
            Kind.VOTED,
            Kind.VOTED,
            Kind.REQUEST_WITHDRAWN,
            Kind.REQUEST_SUSPENDED,
            Kind.REQUEST_SUSPENDED,
            Kind.OUTPUT_RETURNED,
            Kind.OUTPUT_RETURNED,
            Kind.OUTPUT_SUBMITTED,
            Kind.ANALYSIS_FINISHED,
            Kind.INPUTS_DESTROYED,
            Kind.VOIDED);

    /** Does what somebody is told to do. */
    Attempt doing(Told told, boolean inFavor) {
        WorkItem item = told.item();
        Caller person = told.person();
        Said said = inFavor ? new Said(Vote.YES, false) : decided();
        if (item.kind() == WorkKind.AGREEMENT_TO_DRAFT) {
            DraftInput draft = inputs.draft(program.number(project), program.documents(project));
            return new Attempt(
                    "%s by %s".formatted(item.kind(), person.name()),
                    () -> program.drafting().draft(draft, person));
        }
        return new Attempt(
                "%s by %s for %s".formatted(item.kind(), person.name(), item.agencyCode()),
                () -> done(item, person, said));
    }

    private Outcome<?> done(WorkItem item, Caller person, Said said) {
        return switch (item.kind()) {
            case FORM_TO_WRITE -> program.writing().saveAnew(project, elements(), person);
            case SCHEDULE_TO_ADD -> {
                Dossier document = document(item);
                yield program.drafting()
                        .add(document.agreement().number(), inputs.schedule(document, item.agencyCode()), person);
            }
            case REQUEST_TO_VOTE_ON -> voted(item.agencyCode(), said, person);
            case AGREEMENT_TO_SIGN,
                    AMENDMENT_TO_SIGN,
                    SCHEDULE_TO_AFFIRM,
                    NDA_TO_RECORD,
                    ACKNOWLEDGMENT_TO_RECORD,
                    ACCESS_TO_GRANT,
                    DETERMINATION_TO_RECORD,
                    DESTRUCTION_TO_CERTIFY -> {
                Kind kind = kindOf(item.kind());
                yield program.act(
                        kind, inputs.onDocument(kind, document(item), item.agencyCode(), item.part()), person);
            }
            default -> ofAnyProvider(kindOf(item.kind()), item.agencyCode(), person);
        };
    }

    /** Hands in the form that was written. */
    Attempt handingIn(boolean asProposal) {
        Kind kind = asProposal ? Kind.PROPOSAL_SUBMITTED : Kind.FORM_SUBMITTED;
        ProjectActInput input = inputs.inProject(kind, "WAR", "WAP", null);
        return new Attempt(kind.name(), () -> program.act(kind, input, people.author));
    }

    /** Does what a seated person may choose to do. */
    Attempt choice() {
        Kind drawn = inputs.any(CHOICES);
        Kind kind = drawn == Kind.REQUEST_WITHDRAWN && inputs.chance(75) ? Kind.OUTPUT_RETURNED : drawn;
        return switch (kind) {
            case VOIDED -> voiding(inputs.any(people.seated));
            case VOTED -> vote(inputs.any(WalkInputs.PROVIDERS), said(), named("boards"));
            case MODIFICATION_REQUESTED, OUTPUT_RETURNED ->
                plain(kind, inputs.any(WalkInputs.PROVIDERS), named("boards"));
            case REQUEST_WITHDRAWN, OUTPUT_SUBMITTED, ANALYSIS_FINISHED -> plain(kind, "WAR", people.author);
            case INPUTS_DESTROYED -> plain(kind, "WAH", named("operator"));
            default -> plain(kind, "WAO", named("operator"));
        };
    }

    Attempt withdrawal() {
        return plain(Kind.REQUEST_WITHDRAWN, "WAR", people.author);
    }

    Attempt suspension() {
        return plain(Kind.REQUEST_SUSPENDED, "WAO", named("second operator"));
    }

    /** Does anything as anybody for any agency; of documents only what no project waits for. */
    Attempt anything() {
        Kind kind = inputs.any(Arrays.stream(Kind.values())
                .filter(each -> each != Kind.DRAFTED && (each.isDoneInProjects() || isHarmless(each)))
                .toList());
        Caller person = inputs.any(people.everybody());
        String by = inputs.any(WalkPeople.AGENCIES);
        if (kind == Kind.VOIDED) {
            return voiding(person);
        }
        if (kind == Kind.VOTED) {
            return vote(by, said(), person);
        }
        if (kind.isDoneInProjects()) {
            return plain(kind, by, person);
        }
        List<Dossier> documents = program.documents(project);
        return documents.isEmpty()
                ? plain(Kind.FILES_CALLED_FOR, by, person)
                : onDocument(kind, inputs.any(documents), by, person);
    }

    private static boolean isHarmless(Kind kind) {
        return kind.isDoneToAgreements() && !WalkTests.NOT_WALKED.contains(kind);
    }

    private Attempt onDocument(Kind kind, Dossier document, String by, Caller person) {
        ActInput input = inputs.onDocument(kind, document, by, null);
        return new Attempt(said(kind, by, person), () -> program.act(kind, input, person));
    }

    private Attempt voiding(Caller person) {
        List<Act> acts = program.archive().actsOfProjects(List.of(project)).getOrDefault(project, List.of());
        if (acts.isEmpty()) {
            return plain(Kind.PROJECT_CLOSED, "WAO", person);
        }
        Act act = inputs.any(acts);
        AgencyId agency = act.byId();
        String by = agency == null
                ? "WAO"
                : Objects.requireNonNull(program.catalog().codeOfId(agency));
        return new Attempt(
                "VOIDED %s by %s for %s".formatted(act.kind(), person.name(), by),
                () -> program.act(Kind.VOIDED, inputs.inProject(Kind.VOIDED, by, "WAP", act.id()), person));
    }

    private Attempt vote(String by, Said said, Caller person) {
        return new Attempt(said(Kind.VOTED, by, person) + " " + said, () -> voted(by, said, person));
    }

    private Attempt plain(Kind kind, String by, Caller person) {
        ProjectActInput input = inputs.inProject(kind, by, inputs.any(WalkInputs.PROVIDERS), null);
        return new Attempt(said(kind, by, person), () -> program.act(kind, input, person));
    }

    private static String said(Kind kind, String by, Caller person) {
        return "%s by %s for %s".formatted(kind, person.name(), by);
    }

    /** A vote, and whether a yes is on a condition. */
    private record Said(Vote vote, boolean onCondition) {}

    /** A vote that decides something: what waits is no abstention. */
    private Said decided() {
        return new Said(inputs.chance(90) ? Vote.YES : Vote.NO, inputs.chance(20));
    }

    private Said said() {
        Vote vote = inputs.chance(85) ? Vote.YES : inputs.chance(60) ? Vote.NO : Vote.ABSTAIN;
        return new Said(vote, inputs.chance(20));
    }

    private Outcome<?> voted(String by, Said said, Caller person) {
        return program.act(
                Kind.VOTED, inputs.vote(by, said.vote(), said.onCondition(), program.formVersion(project)), person);
    }

    /** Does what is done for one provider after the other for the first of which it is accepted. */
    private Outcome<?> ofAnyProvider(Kind kind, String by, Caller person) {
        @Nullable Outcome<?> came = null;
        for (String party : WalkInputs.PROVIDERS) {
            if (came == null || came.isRefused()) {
                came = program.act(kind, inputs.inProject(kind, by, party, null), person);
            }
        }
        return Objects.requireNonNull(came);
    }

    private Caller named(String seat) {
        return people.seated.stream()
                .filter(person -> person.name().endsWith(" " + seat))
                .findFirst()
                .orElseThrow();
    }

    private Dossier document(WorkItem item) {
        return program.documents(project).stream()
                .filter(document ->
                        document.agreement().id().value().equals(item.subject().id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> elements() {
        return Stream.of("WAP", "WAQ").map(WalkInputs::elementOf).toList();
    }

    private static Kind kindOf(WorkKind work) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.deed() == work.deed())
                .findFirst()
                .orElseThrow();
    }
}
