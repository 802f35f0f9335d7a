package charteroak.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandatoryTermsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    /** What section 4-67aa asks. */
    private static final List<Condition> ASKED = List.of(
            condition("PURPOSES_STATED_AND_LIMITED", Evaluator.COMPUTED),
            condition("INDIVIDUALS_WITH_ACCESS_LISTED", Evaluator.COMPUTED),
            condition("NO_ONWARD_SHARING_WITHOUT_DSA_AND_APPROVAL", Evaluator.FIELD),
            condition("BREACH_NOTICE_PROCEDURE", Evaluator.FIELD),
            condition("ITEM_7_NOT_READ", Evaluator.UNMAPPED));

    @Test
    void everyTermThatTheLawAsksOfTheDocumentIsMissed() {
        Standing bare = document(List.of(), schedule(List.of(), ElementList.LISTED));
        assertThat(MandatoryTerms.missing(bare, List.of(), ASKED, DAY))
                .extracting(Condition::code)
                .containsExactly(
                        "PURPOSES_STATED_AND_LIMITED",
                        "INDIVIDUALS_WITH_ACCESS_LISTED",
                        "NO_ONWARD_SHARING_WITHOUT_DSA_AND_APPROVAL",
                        "BREACH_NOTICE_PROCEDURE");
    }

    @Test
    void nothingIsMissedInACompleteDocument() {
        Standing complete = document(
                List.of(
                        new Term("NO_ONWARD_SHARING_WITHOUT_DSA_AND_APPROVAL", "Section 6: nobody else."),
                        new Term("BREACH_NOTICE_PROCEDURE", "Section 7: within a day.")),
                schedule(List.of(Purpose.EVALUATION), ElementList.LISTED));
        Standing license = new Dossier(
                        agreement(List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new LicensedUser("u", "Uma", null, true)))
                .knownAt(Instant.MAX);
        assertThat(MandatoryTerms.missing(complete, List.of(license), ASKED, DAY))
                .isEmpty();
    }

    @Test
    void aConditionOfSeveralBasesIsMissedOnce() {
        Standing bare = document(List.of(), schedule(List.of(Purpose.AUDIT), ElementList.LISTED));
        List<Condition> twice = Stream.concat(ASKED.stream(), ASKED.stream()).toList();
        assertThat(MandatoryTerms.missing(bare, List.of(), twice, DAY)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DESTRUCTION_DEADLINE_SET             | DESTRUCTION_DEADLINE      | 2028-01-31         | false
            DESTRUCTION_DEADLINE_SET             | DESTRUCTION_DEADLINE      | to be agreed       | true
            DESTRUCTION_DEADLINE_SET             | SAFEGUARDS                | Locked.            | true
            DESIGNATES_AUTHORIZED_REPRESENTATIVE | AUTHORIZED_REPRESENTATIVE | Office of Research | false
            DESIGNATES_AUTHORIZED_REPRESENTATIVE | AUTHORIZED_REPRESENTATIVE | nobody             | true
            PURPOSE_IN                           | SAFEGUARDS                | Locked.            | false
            """)
    void whatTheDocumentSaysOnItsFaceIsRead(String condition, String code, String text, boolean missed) {
        Standing document =
                document(List.of(new Term(code, text)), schedule(List.of(Purpose.AUDIT), ElementList.LISTED));
        assertThat(MandatoryTerms.missing(document, List.of(), List.of(condition(condition, Evaluator.COMPUTED)), DAY))
                .hasSize(missed ? 1 : 0);
    }

    @Test
    void aScheduleOfAllFieldsListsNothing() {
        List<Condition> listed = List.of(condition("PII_ELEMENTS_LISTED", Evaluator.COMPUTED));
        assertThat(MandatoryTerms.missing(
                        document(List.of(), schedule(List.of(), ElementList.ALL_FIELDS)), List.of(), listed, DAY))
                .hasSize(1);
        assertThat(MandatoryTerms.missing(
                        document(List.of(), schedule(List.of(), ElementList.LISTED)), List.of(), listed, DAY))
                .isEmpty();
    }

    private static Standing document(List<Term> terms, Schedule schedule) {
        return new Dossier(agreement(terms), List.of(), List.of(schedule), List.of(), List.of()).knownAt(Instant.MAX);
    }

    private static Agreement agreement(List<Term> terms) {
        return new Agreement(
                AgreementId.numbered("DSA-1"),
                "DSA-1",
                AgreementKind.DSA,
                "An agreement",
                null,
                true,
                null,
                null,
                null,
                terms,
                Readers.EVERYBODY);
    }

    private static Schedule schedule(List<Purpose> purposes, ElementList list) {
        return new Schedule(new ScheduleId("s"), AgreementId.numbered("DSA-1"), null, purposes, null, list);
    }

    private static Condition condition(String code, Evaluator evaluator) {
        return new Condition("condition-" + code, code, "It is so.", evaluator, null);
    }
}
