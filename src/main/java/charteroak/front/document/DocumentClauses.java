package charteroak.front.document;

import charteroak.agreements.clause.Term;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.front.document.AgreementAnswer.Asked;
import charteroak.front.document.AgreementAnswer.Basis;
import charteroak.front.document.AgreementAnswer.Granted;
import charteroak.front.document.AgreementAnswer.NamedAgency;
import charteroak.front.document.AgreementAnswer.Told;
import charteroak.front.document.AgreementFacts.Article;
import charteroak.front.document.AgreementFacts.Clause;
import charteroak.front.document.AgreementFacts.OwnWording;
import charteroak.front.template.ClauseSubject;
import charteroak.front.template.DocumentTemplates;
import charteroak.front.template.StandardClause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a document. What a rule judges is printed as the agreement states it and as nothing else; the program's wording for it
 * is a proposal, and only while somebody is yet to sign.
 */
record DocumentClauses(Told agreement, StandingTerms terms, DocumentTemplates templates, ClauseSubject subject) {

    DocumentClauses(Told agreement, StandingTerms terms, DocumentTemplates templates, String destroyBy) {
        this(agreement, terms, templates, new ClauseSubject(agreement.number(), agreement.title(), destroyBy));
    }

    /** Whether every party has signed. */
    boolean signed() {
        return agreement.parties().stream().allMatch(party -> party.signedOn() != null);
    }

    /** The clauses that the law asks of a sharing agreement, and whatever else the agreement states. */
    List<Clause> of(DocumentKind kind, List<Granted> schedules, @Nullable Basis mandatory) {
        Map<String, String> headings = new LinkedHashMap<>();
        if (kind == DocumentKind.DSA) {
            Stream.concat(
                            Stream.ofNullable(mandatory),
                            schedules.stream().flatMap(granted -> granted.legalBases().stream()))
                    .flatMap(basis -> basis.conditionDetails().stream())
                    .filter(condition -> condition.evaluator() == Evaluator.FIELD)
                    .filter(condition -> Term.statedFor(condition.code()).equals(condition.code()))
                    .forEach(condition -> headings.putIfAbsent(condition.code(), condition.title()));
        }
        Map<String, String> known = titles(schedules);
        terms.others().forEach(code -> headings.putIfAbsent(code, known.getOrDefault(code, code)));
        return headings.entrySet().stream()
                .map(each -> clause(each.getKey(), each.getValue()))
                .toList();
    }

    /** The parts that every document of a kind has. */
    List<Article> articles(DocumentKind kind) {
        return kind.articles().stream()
                .flatMap(code -> templates.clause(code, subject).stream()
                        .map(clause -> new Article(heading(clause), body(clause), own(code))))
                .toList();
    }

    private Clause clause(String code, String heading) {
        String stated = terms.clause(code).orElse("");
        boolean open = stated.isEmpty() && !signed();
        String proposed = open
                ? templates.clause(code, subject).map(DocumentClauses::body).orElse("")
                : "";
        return new Clause(
                code, heading, stated, proposed, stated.isEmpty() && proposed.isEmpty(), open ? own(code) : List.of());
    }

    private List<OwnWording> own(String code) {
        return providers()
                .flatMap(agency -> templates.clauseOf(agency.code(), code, subject).stream()
                        .map(clause -> new OwnWording(agency.name(), body(clause))))
                .toList();
    }

    private Stream<NamedAgency> providers() {
        Stream<NamedAgency> granting =
                agreement.schedules().stream().map(Granted::provider).filter(Objects::nonNull);
        Stream<NamedAgency> owning = agreement.schedules().stream()
                .flatMap(granted -> granted.elements().nodes().stream())
                .map(element -> element.dataset().system().agency());
        return Stream.concat(granting, owning).distinct();
    }

    private static Map<String, String> titles(List<Granted> schedules) {
        Map<String, String> titles = new LinkedHashMap<>();
        schedules.stream()
                .flatMap(granted -> granted.legalBases().stream())
                .flatMap(basis -> basis.conditionDetails().stream())
                .forEach((Asked condition) -> titles.put(condition.code(), condition.title()));
        return titles;
    }

    private static String heading(StandardClause clause) {
        return clause.text().lines().findFirst().orElse("");
    }

    private static String body(StandardClause clause) {
        return clause.text().substring(heading(clause).length()).strip();
    }
}
