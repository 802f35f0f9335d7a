package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.DraftInput.PartyInput;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.law.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked in a walk when somebody acts, all on one day. */
record WalkInputs(ProjectId project, LocalDate today, Random random) {

    static final List<String> PROVIDERS = List.of("WAP", "WAQ");
    private static final Term CONDITION = new Term(Term.DESTRUCTION_DEADLINE, "2033-01-15");
    /** It names a rule and whoever was silent, so that it is said well enough wherever something must be said. */
    private static final String NOTE = "R12; WAP and WAQ are silent.";

    static String elementOf(String agency) {
        return "element-" + agency.toLowerCase(Locale.ROOT);
    }

    ProjectActInput inProject(Kind kind, String by, String party, @Nullable ActId act) {
        return switch (kind.shape()) {
            case VOTE -> throw new IllegalArgumentException("A vote says more.");
            case FINDING -> new ProjectActInput.OfFinding(null, project.value(), by, today, NOTE, "finding-none");
            case PARTY -> new ProjectActInput.OfProvider(null, project.value(), by, today, NOTE, party);
            case VOIDING ->
                new ProjectActInput.ProjectVoiding(
                        null, project.value(), by, today, NOTE, act == null ? new ActId("act-none") : act);
            default -> new ProjectActInput.InProject(null, project.value(), by, today, NOTE);
        };
    }

    ProjectActInput vote(String by, Vote vote, boolean onCondition, int version) {
        return new ProjectActInput.CastVote(
                null,
                project.value(),
                by,
                today,
                NOTE,
                vote,
                new ProjectActInput.BallotInput(
                        version,
                        Ballot.inFavor(null).answers(),
                        onCondition && vote == Vote.YES ? List.of(CONDITION) : null),
                null);
    }

    ActInput onDocument(Kind kind, Dossier document, String by, @Nullable String part) {
        String number = document.agreement().number();
        return switch (kind.shape()) {
            case PLAIN -> new AgreementActInput.ToDocument(null, number, by, today, NOTE);
            case PARTY -> new AgreementActInput.OfParty(null, number, by, today, NOTE, any(WalkPeople.AGENCIES));
            case SCHEDULE ->
                new AgreementActInput.OfSchedule(null, number, by, today, NOTE, schedule(document, by, part));
            case SIGNATURE ->
                new AgreementActInput.Signature(null, number, by, today, NOTE, part == null ? null : new ActId(part));
            case AMENDMENT ->
                new AgreementActInput.Amendment(null, number, by, today, NOTE, today.plusYears(4), null, null, null);
            case USER -> new AgreementActInput.OfUser(null, number, by, today, NOTE, user(document, part));
            case VOIDING ->
                new AgreementActInput.Voiding(null, number, by, today, NOTE, new ActId(part == null ? "none" : part));
            case DETERMINATION ->
                new AgreementActInput.BoardDetermination(null, number, by, today, NOTE, Act.Determination.EXEMPT, null);
            case CONDITION ->
                new AgreementActInput.OfCondition(null, number, by, today, NOTE, schedule(document, by, part), "NONE");
            case VOTE, FINDING -> throw new IllegalArgumentException(kind + " is not done to documents.");
        };
    }

    private static ScheduleId schedule(Dossier document, String by, @Nullable String part) {
        return part != null
                ? new ScheduleId(part)
                : document.schedules().stream()
                        .filter(each -> each.provider() != null
                                && each.provider().code().equals(by))
                        .map(each -> each.id())
                        .findFirst()
                        .orElse(new ScheduleId("schedule-none"));
    }

    private static String user(Dossier document, @Nullable String part) {
        return part != null
                ? part
                : document.users().stream().map(each -> each.id()).findFirst().orElse("user-none");
    }

    /** The next document that a project needs: a sharing agreement, a license under it, or another that states what a vote asks for. */
    DraftInput draft(String projectNumber, List<Dossier> documents) {
        List<Agreement> sharing = ofKind(AgreementKind.DSA, documents);
        boolean isLicense =
                !sharing.isEmpty() && ofKind(AgreementKind.DUL, documents).isEmpty();
        List<PartyInput> parties = isLicense
                ? List.of(
                        new PartyInput(Party.Role.LICENSEE, "WAR"),
                        new PartyInput(Party.Role.HUB, "WAH"),
                        new PartyInput(Party.Role.OPERATING_GROUP, "WAO"))
                : Stream.concat(
                                PROVIDERS.stream().map(code -> new PartyInput(Party.Role.PROVIDER, code)),
                                Stream.of(
                                        new PartyInput(Party.Role.HUB, "WAH"),
                                        new PartyInput(Party.Role.RECIPIENT, "WAR")))
                        .toList();
        return new DraftInput(
                null,
                "WAO",
                today,
                null,
                "%s-%d".formatted(project.value().substring(0, 18), documents.size() + 1),
                isLicense ? AgreementKind.DUL : AgreementKind.DSA,
                "Walked",
                isLicense ? null : Agreement.Scope.PER_REQUEST,
                true,
                null,
                today,
                today.plusYears(3),
                List.of(isLicense ? sharing.getFirst().number() : "WA-EMOU"),
                isLicense ? projectNumber : null,
                isLicense ? null : List.of(projectNumber),
                parties,
                sharing.isEmpty() || isLicense ? null : List.of(CONDITION));
    }

    private static List<Agreement> ofKind(AgreementKind kind, List<Dossier> documents) {
        return documents.stream()
                .map(Dossier::agreement)
                .filter(each -> each.kind() == kind)
                .toList();
    }

    ScheduleInput schedule(Dossier document, String provider) {
        boolean isLicense = document.agreement().kind() == AgreementKind.DUL;
        return new ScheduleInput(
                isLicense ? null : provider,
                List.of(Purpose.EVALUATION),
                2010,
                2020,
                null,
                null,
                null,
                (isLicense ? PROVIDERS : List.of(provider))
                        .stream().map(WalkInputs::elementOf).map(ElementId::new).toList());
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
