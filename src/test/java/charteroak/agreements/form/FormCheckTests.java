package charteroak.agreements.form;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.basket.KeptDraft;
import charteroak.agreements.basket.KeptUse;
import charteroak.agreements.basket.KeptUser;
import charteroak.agreements.form.FormContent.Answer;
import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.SourceSystem;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.visibility.Readers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is missing of a form, all at once and in its order; the limits are those of the program's form and, where it gives none, ours. */
class FormCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);
    private static final DataElement OF_SDE = element("SDE");
    private static final DataElement OF_DOL = element("DOL");

    @Test
    void aFormThatSaysEverythingLacksNothing() {
        assertThat(lacks(Handing.FORM, complete())).isEmpty();
        assertThat(lacks(Handing.PROPOSAL, complete())).isEmpty();
    }

    @Test
    void anEmptyProposalLacksItsPartOfTheFormInItsOrder() {
        assertThat(lacks(Handing.PROPOSAL, FormContent.begun("Paths", KeptDraft.EMPTY)))
                .containsExactly(
                        "PROJECT",
                        "PLAIN_SUMMARY",
                        "PURPOSE",
                        "BENEFIT",
                        "purpose",
                        "topic",
                        "CONTACTS",
                        "uses",
                        "LEGAL",
                        "ETHICAL",
                        "GOOD_IDEA",
                        "HOW_KNOWN");
    }

    @ParameterizedTest
    @EnumSource(FormQuestion.class)
    void aQuestionIsLackingFromWhenItIsNeededUntilItIsAnsweredAtLength(FormQuestion question) {
        FormContent without = answering(question, null);
        assertThat(lacks(Handing.FORM, without)).containsExactly(question.name());
        assertThat(lacks(Handing.PROPOSAL, without))
                .isEqualTo(question.needed() == Handing.PROPOSAL ? List.of(question.name()) : List.of());
        assertThat(lacks(Handing.FORM, answering(question, " ".repeat(200) + "x".repeat(question.shortest() - 1))))
                .containsExactly(question.name());
        assertThat(lacks(Handing.FORM, answering(question, "x".repeat(question.shortest()))))
                .isEmpty();
    }

    /** The license ends on 2028-12-31; destruction is then or within ninety days, by a date and not by an event. */
    @ParameterizedTest
    @CsvSource({"2028-12-30, destroyBy", "2028-12-31, ''", "2029-03-31, ''", "2029-04-01, destroyBy", ", destroyBy"})
    void destructionIsOnADayThatIsNeitherBeforeTheEndOfUseNorLongAfter(@Nullable LocalDate day, String lacking) {
        FormContent content = complete();
        assertThat(String.join(
                        " ",
                        lacks(
                                Handing.FORM,
                                new FormContent(
                                        content.title(),
                                        content.draft(),
                                        content.representative(),
                                        day,
                                        content.answers()))))
                .isEqualTo(lacking);
    }

    @Test
    void theRepresentativeIsOneOfTheUsers() {
        FormContent content = complete();
        for (String other : Arrays.asList("Eve Elsewhere", null)) {
            assertThat(lacks(
                            Handing.FORM,
                            new FormContent(
                                    content.title(), content.draft(), other, content.destroyBy(), content.answers())))
                    .containsExactly("representative");
        }
    }

    @Test
    void useLastsThreeYearsAtMostAndItsElementsAreThereInItsYears() {
        assertThat(lacks(Handing.FORM, asking(use(OF_SDE, 2015, 2019), use(OF_DOL, 2009, 2019))))
                .containsExactly("uses");
        assertThat(lacks(Handing.FORM, asking(use(OF_SDE, 2015, 2019), use(OF_DOL, null, null))))
                .containsExactly("uses");
        assertThat(lacks(Handing.PROPOSAL, asking(use(OF_SDE, 2015, 2019), use(OF_DOL, null, null))))
                .isEmpty();
        assertThat(lacks(Handing.PROPOSAL, asking(use(OF_SDE, 2015, 2019)))).containsExactly("uses");
    }

    private static List<String> lacks(Handing handing, FormContent content) {
        return new FormCheck(content, handing, Map.of(OF_SDE.id(), OF_SDE, OF_DOL.id(), OF_DOL), TODAY)
                .lacks().stream().map(FormLack::place).toList();
    }

    private static FormContent complete() {
        return asking(use(OF_SDE, 2015, 2019), use(OF_DOL, 2010, null));
    }

    private static FormContent asking(KeptUse... uses) {
        return new FormContent(
                "Paths to work",
                new KeptDraft(
                        "CSCU",
                        Purpose.EVALUATION,
                        "Workforce",
                        List.of(uses),
                        List.of(new KeptUser("Ada Analyst", "CSCU", true)),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        null),
                "Ada Analyst",
                LocalDate.of(2029, 1, 31),
                Stream.of(FormQuestion.values())
                        .map(question -> new Answer(question, "x".repeat(question.shortest())))
                        .toList());
    }

    private static FormContent answering(FormQuestion question, @Nullable String text) {
        FormContent content = complete();
        return new FormContent(
                content.title(),
                content.draft(),
                content.representative(),
                content.destroyBy(),
                content.answers().stream()
                        .flatMap(answer -> answer.question() != question
                                ? Stream.of(answer)
                                : Stream.ofNullable(text).map(said -> new Answer(question, said)))
                        .toList());
    }

    private static KeptUse use(DataElement element, @Nullable Integer from, @Nullable Integer to) {
        return new KeptUse(element.id(), ElementUse.Kind.PAYLOAD, from, to);
    }

    private static DataElement element(String code) {
        Agency agency = new Agency(
                new AgencyId("agency-" + code), code, code, List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
        SourceSystem system = new SourceSystem("system-" + code, code, agency, Readers.EVERYBODY);
        return new DataElement(
                new ElementId("element-" + code),
                code,
                null,
                DataElement.DataType.TEXT,
                null,
                new YearRange(2010, null),
                null,
                DataElement.Classification.INTERNAL,
                DataElement.IdentifierClass.OTHER,
                new Dataset(new DatasetId("dataset-" + code), code, null, system, Readers.EVERYBODY),
                Readers.EVERYBODY);
    }
}
