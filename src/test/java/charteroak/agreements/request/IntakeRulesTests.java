package charteroak.agreements.request;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.request.ProjectCircumstances.Intake;
import charteroak.agreements.request.ProjectCircumstances.Paperwork;
import charteroak.agreements.stage.StageNow;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.UserError;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is asked of the acts of the intake on real days with Connecticut's holidays. The histories were written from the program's rules by
 * somebody who had not read this code; their numbers (K14 and so on) are theirs.
 */
class IntakeRulesTests {

    private static final ProjectId REQUEST = new ProjectId("project-intake");
    private static final Agency CSCU = agency("CSCU");
    private static final Agency SDE = agency("SDE");
    private static final Agency DOL = agency("DOL");
    private static final Agency OPM = agency("OPM");

    private final List<Act> acts = new ArrayList<>();
    private Set<AgencyId> bound = Set.of(CSCU.id(), SDE.id(), DOL.id());

    /** K14, K15 and K17 to K22: the days on which a request whose steward is silent can first be found viable. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 2026-12-10, 2026-12-11",
        "2026-11-05, 2026-11-13, 2026-11-16",
        "2026-11-20, 2026-11-30, 2026-12-01",
        "2026-12-28, 2027-01-05, 2027-01-06",
        "2027-02-09, 2027-02-18, 2027-02-19",
        "2027-03-22, 2027-03-30, 2027-03-31"
    })
    void aSilentStewardHasFiveWorkingDays(LocalDate takenUp, LocalDate lastDay, LocalDate free) {
        done(Kind.PROPOSAL_TAKEN_UP, OPM, takenUp);
        done(Kind.AVAILABILITY_ANSWERED, SDE, takenUp);
        done(Kind.AVAILABILITY_ANSWERED, CSCU, takenUp);
        assertThat(refusal(Kind.FOUND_VIABLE, OPM, lastDay, "DOL did not answer."))
                .contains("[input, effectiveOn]")
                .contains("DOL has until the end of");
        assertThat(refusal(Kind.FOUND_VIABLE, OPM, free, "DOL did not answer.")).isEmpty();
    }

    @Test
    void whoeverWasSilentIsNamedInTheFinding() {
        LocalDate takenUp = LocalDate.of(2026, 12, 3);
        done(Kind.PROPOSAL_TAKEN_UP, OPM, takenUp);
        done(Kind.AVAILABILITY_ANSWERED, SDE, takenUp);
        done(Kind.AVAILABILITY_ANSWERED, CSCU, takenUp);
        LocalDate free = LocalDate.of(2026, 12, 11);
        assertThat(refusal(Kind.FOUND_VIABLE, OPM, free, null)).contains("[input, note]");
        assertThat(refusal(Kind.FOUND_VIABLE, OPM, free, "All is well with DOLLARS."))
                .contains("[input, note]");
        assertThat(refusal(Kind.FOUND_VIABLE, OPM, free, "Nobody at dol answered."))
                .isEmpty();
    }

    @Test
    void aProviderThatNoMemorandumBindsIsNamed() {
        LocalDate day = LocalDate.of(2026, 12, 3);
        done(Kind.PROPOSAL_TAKEN_UP, OPM, day);
        for (Agency provider : List.of(CSCU, SDE, DOL)) {
            done(Kind.AVAILABILITY_ANSWERED, provider, day);
        }
        bound = Set.of(CSCU.id(), DOL.id());
        assertThat(refusal(Kind.FOUND_VIABLE, OPM, day, null)).contains("SDE").contains("R01");
        bound = Set.of(CSCU.id(), DOL.id(), SDE.id());
        assertThat(refusal(Kind.FOUND_VIABLE, OPM, day, null)).isEmpty();
    }

    /** K26: only what no vote could lawfully approve is refused without one. */
    @ParameterizedTest
    @CsvSource({
        "A poor idea., false",
        "Question 3 is NO., false",
        "'Research on schools is not for R10 to allow.', false",
        "'By R12, education data serves an audit or an evaluation; ask for one.', true",
        "R01: OEC is no party., true"
    })
    void aRequestIsFoundNotViableByARule(String note, boolean accepted) {
        LocalDate day = LocalDate.of(2026, 12, 9);
        done(Kind.PROPOSAL_TAKEN_UP, OPM, day);
        assertThat(refusal(Kind.FOUND_NOT_VIABLE, OPM, day, note).isEmpty()).isEqualTo(accepted);
        assertThat(refusal(Kind.FOUND_NOT_VIABLE, SDE, day, note)).contains("[input, by]");
    }

    /** K34 and K35: a returned proposal is no returned form. */
    @Test
    void aRequestIsFoundIneligibleByARuleAfterItsFormWasReturnedOnce() {
        LocalDate day = LocalDate.of(2026, 12, 15);
        done(Kind.PROPOSAL_RETURNED, OPM, day.minusDays(9));
        done(Kind.FORM_TAKEN_UP, OPM, day);
        assertThat(refusal(Kind.FOUND_INELIGIBLE, OPM, day, "R12.")).contains("Return the form");
        done(Kind.FORM_RETURNED, OPM, day);
        assertThat(refusal(Kind.FOUND_INELIGIBLE, OPM, day, "It is not mended."))
                .contains("[input, note]");
        assertThat(refusal(Kind.FOUND_INELIGIBLE, OPM, day, "R10.")).contains("[input, note]");
        assertThat(refusal(Kind.FOUND_INELIGIBLE, OPM, day, "R12.")).isEmpty();
        done(Kind.MODIFICATION_REQUESTED, SDE, day.plusDays(1));
        assertThat(refusal(Kind.FOUND_INELIGIBLE, OPM, day.plusDays(2), "R12."))
                .as("the form that was returned is not the one under review")
                .contains("Return the form");
    }

    /** K12 and K44: an agency whose data is not asked for neither answers nor asks. */
    @Test
    void onlyAgenciesWhoseDataIsAskedForAnswerAndAskForChanges() {
        LocalDate day = LocalDate.of(2026, 12, 7);
        assertThat(refusal(Kind.AVAILABILITY_ANSWERED, agency("OEC"), day, "All."))
                .contains("CSCU, SDE and DOL");
        assertThat(refusal(Kind.MODIFICATION_REQUESTED, agency("UCONN"), day, "Fewer years."))
                .contains("CSCU, SDE and DOL");
        assertThat(refusal(Kind.MODIFICATION_REQUESTED, SDE, day, " ")).contains("[input, note]");
        assertThat(refusal(Kind.MODIFICATION_REQUESTED, SDE, day, "Fewer years."))
                .isEmpty();
    }

    private void done(Kind kind, Agency by, LocalDate day) {
        acts.add(act(kind, by, day, "Said."));
    }

    private Act act(Kind kind, Agency by, LocalDate day, @Nullable String note) {
        Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(acts.size());
        return new ActEntry(new ActHeader(new ActId("act-" + acts.size()), REQUEST, day, at, by.id(), note), kind)
                .act();
    }

    /** Why an act would be refused at the stage it is done at, as "[field]: message". */
    private String refusal(Kind kind, Agency by, LocalDate day, @Nullable String note) {
        ProjectCircumstances circumstances = new ProjectCircumstances(
                new Project(
                        REQUEST,
                        "2026-09",
                        "Intake",
                        null,
                        "Intake.",
                        null,
                        Purpose.EVALUATION,
                        stageOf(kind),
                        null,
                        CSCU,
                        null,
                        null,
                        true,
                        null,
                        Readers.EVERYBODY),
                null,
                StageNow.at(stageOf(kind)),
                List.of(CSCU, SDE, DOL),
                Set.of(),
                Set.of(OPM.id()),
                Paperwork.SETTLED,
                new Intake("author", List.of(), null, bound, bound),
                Set.of(),
                acts,
                day);
        return ProceedingRules.refusal(circumstances, act(kind, by, day, note))
                .map(IntakeRulesTests::words)
                .orElse("");
    }

    private static ProjectStage stageOf(Kind kind) {
        return switch (kind) {
            case FOUND_INELIGIBLE -> ProjectStage.COMPLETENESS_REVIEW;
            case MODIFICATION_REQUESTED -> ProjectStage.IN_REVIEW;
            default -> ProjectStage.VIABILITY_REVIEW;
        };
    }

    private static String words(UserError error) {
        return error.field() + ": " + error.message();
    }

    private static Agency agency(String code) {
        return new Agency(
                new AgencyId("agency-" + code), code, code, List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
    }
}
