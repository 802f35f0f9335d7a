package charteroak.front.document;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.clause.Term;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Purpose;
import charteroak.front.document.AgreementAnswer.NamedAgency;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the catalog answers about a project for a board; null where there is none for whoever asks. */
record PacketAnswer(@Nullable Asked project, @Nullable Judged coverage) {

    static final String QUESTION = """
            query PacketOfProject($project: ID!, $number: String!) {
              project(number: $number) {
                number title summary purpose stage topic startsOn endsOn illustrative
                recipient { code name }
                providers { code name }
                agreements { number title inForce { value } }
                uses(first: 200) { ...UsesOfPage }
                acts {
                  kind effectiveOn vote note voided
                  by { code name }
                  ballot { conditions { code text } answers { asked answer reason } }
                }
                formVersions { number handedInOn content { representative destroyBy answers { asked text } } }
              }
              coverage(project: $project) {
                asOf verdict withheld
                counts { covered notCovered needsCounsel }
                elements {
                  use verdict
                  element { id name dataset { title system { agency { code name } } } }
                  rules { code outcome reason remedy }
                }
              }
            }
            """ + UsePage.FRAGMENT;

    /** The project as it was told. */
    record Asked(
            String number,
            String title,
            String summary,
            Purpose purpose,
            ProjectStage stage,
            @Nullable String topic,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean illustrative,
            NamedAgency recipient,
            List<NamedAgency> providers,
            List<Relied> agreements,
            UsePage uses,
            List<Done> acts,
            List<HandedIn> formVersions) {

        Asked with(UsePage whole) {
            return new Asked(
                    number,
                    title,
                    summary,
                    purpose,
                    stage,
                    topic,
                    startsOn,
                    endsOn,
                    illustrative,
                    recipient,
                    providers,
                    agreements,
                    whole,
                    acts,
                    formVersions);
        }
    }

    /** An agreement on which the project relies. */
    record Relied(String number, String title, ForceAnswer inForce) {}

    /** An answer of yes or no. */
    record ForceAnswer(boolean value) {}

    /** Uses that the project asks for, a page of them. */
    record UsePage(ListedElements.Turn pageInfo, List<Wanted> nodes) {

        static final String FRAGMENT = """
                fragment UsesOfPage on ElementUseConnection {
                  pageInfo { hasNextPage endCursor }
                  nodes { use years { from to } element { id } }
                }
                """;

        static final String NEXT = """
                query UsesOfProject($project: String!, $after: String) {
                  project(number: $project) { uses(first: 200, after: $after) { ...UsesOfPage } }
                }
                """ + FRAGMENT;

        UsePage and(UsePage next) {
            return new UsePage(
                    next.pageInfo(),
                    Stream.concat(nodes.stream(), next.nodes().stream()).toList());
        }
    }

    /** The answer to the question for the next page of uses. */
    record Next(@Nullable Holder project) {}

    /** The project asked about. */
    record Holder(UsePage uses) {}

    /** A use, and the years that are asked for. */
    record Wanted(ElementUse.Kind use, @Nullable YearRange years, Identified element) {}

    /** A thing by its public id. */
    record Identified(String id) {}

    /** An act in the project. */
    record Done(
            Kind kind,
            LocalDate effectiveOn,
            @Nullable Vote vote,
            @Nullable String note,
            boolean voided,
            @Nullable NamedAgency by,
            @Nullable Said ballot) {}

    /** What was said with a vote. */
    record Said(List<Term> conditions, List<Answered> answers) {

        static final Said NOTHING = new Said(List.of(), List.of());
    }

    /** What was answered to one of the four questions. */
    record Answered(String asked, String answer, String reason) {}

    /** A version of the form. */
    record HandedIn(int number, LocalDate handedInOn, Content content) {}

    /** What the form said. */
    record Content(
            @Nullable String representative, @Nullable LocalDate destroyBy, List<Answer> answers) {}

    /** A question of the form with its answer. */
    record Answer(String asked, @Nullable String text) {}

    /** The verdict and what stands in the way. */
    record Judged(
            LocalDate asOf, Verdict verdict, @Nullable Integer withheld, Counts counts, List<JudgedUse> elements) {}

    /** How many uses have each verdict. */
    record Counts(int covered, int notCovered, int needsCounsel) {}

    /** The verdict on one use. */
    record JudgedUse(ElementUse.Kind use, Verdict verdict, Used element, List<Ruled> rules) {}

    /** An element that is used. */
    record Used(String id, String name, ListedElements.InDataset dataset) {}

    /** What a rule says. */
    record Ruled(
            String code,
            Outcome outcome,
            String reason,
            @Nullable String remedy) {}
}
