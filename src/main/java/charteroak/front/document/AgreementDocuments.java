package charteroak.front.document;

import charteroak.agreements.agreement.MandatoryTerms;
import charteroak.front.document.AgreementAnswer.Basis;
import charteroak.front.document.AgreementAnswer.Granted;
import charteroak.front.document.AgreementAnswer.Told;
import charteroak.front.document.WrittenDocument.Form;
import charteroak.front.print.NotPrinted;
import charteroak.front.template.DocumentTemplates;
import charteroak.ground.graphql.OnBehalf;
import charteroak.ground.graphql.OnBehalf.Reply;
import charteroak.ground.sentence.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Serves the documents of agreements, as whoever asks may see the agreement. The documents themselves are in English. */
@RestController
record AgreementDocuments(OnBehalf graphQl, JsonMapper json, DocumentTemplates templates, WrittenDocument written) {

    private static final Language OF_DOCUMENTS = Language.ENGLISH;
    private static final String NOT_FOUND = "NOT_FOUND";

    /**
     * A document of an agreement.
     *
     * @param document which one: document, joinder, nda, acknowledgment or destruction
     * @param party the code of the only party that it is for; all when absent
     * @param user the public id of the only user that it is for; all when absent
     */
    @GetMapping(
            "/api/v1/agreements/{number}/{document:document|joinder|nda|acknowledgment|destruction}.{form:pdf|html}")
    ResponseEntity<?> document(
            @PathVariable String number,
            @PathVariable String document,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String user,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale preferred) {
        Language language = Language.of(preferred);
        Reply law = graphQl.ask(
                AgreementAnswer.LAW, Map.of("code", MandatoryTerms.OF_EVERY_AGREEMENT), request, OF_DOCUMENTS);
        if (law instanceof Reply.Refused refused && !refused.code().equals(NOT_FOUND)) {
            return NotPrinted.because(refused, language);
        }
        return switch (graphQl.ask(AgreementAnswer.QUESTION, Map.of("number", number), request, OF_DOCUMENTS)) {
            case Reply.Refused refused -> NotPrinted.because(refused, language);
            case Reply.Told told -> {
                Told agreement =
                        json.convertValue(told.data(), AgreementAnswer.class).agreement();
                DocumentKind kind = agreement == null
                        ? null
                        : DocumentKind.at(document, agreement.kind()).orElse(null);
                yield agreement == null || kind == null
                        ? NotPrinted.noDocument(language)
                        : made(agreement, mandatory(law), kind, party, user, Form.of(form), request, response);
            }
        };
    }

    private ResponseEntity<?> made(
            Told agreement,
            @Nullable Basis mandatory,
            DocumentKind kind,
            String party,
            String user,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/agreements/{number}")
                .buildAndExpand(agreement.number())
                .encode()
                .toUriString();
        AgreementFacts facts = new AgreementReading(
                        whole(agreement, request), mandatory, templates, new Saying(OF_DOCUMENTS))
                .facts(kind, party, user, address);
        String name = "%s-%s".formatted(kind.template(), agreement.number());
        return written.answer(templates.write(kind, facts), form, name, request, response);
    }

    /** The law that asks terms of every agreement; null where the catalog holds none. */
    private @Nullable Basis mandatory(Reply law) {
        return switch (law) {
            case Reply.Refused none -> null;
            case Reply.Told told ->
                json.convertValue(told.data(), AgreementAnswer.Law.class).legalBasis();
        };
    }

    /** The agreement with every element of its schedules, of which an answer holds a page. */
    private Told whole(Told agreement, HttpServletRequest request) {
        List<Granted> schedules = agreement.schedules().stream()
                .map(granted -> granted.with(whole(granted.id(), granted.elements(), request)))
                .toList();
        return agreement.with(schedules);
    }

    private ListedElements whole(String schedule, ListedElements first, HttpServletRequest request) {
        ListedElements all = first;
        while (all.pageInfo().hasNextPage()) {
            Map<String, Object> asked = Map.of(
                    "schedule",
                    schedule,
                    "after",
                    Objects.requireNonNull(all.pageInfo().endCursor()));
            Optional<ListedElements> next = next(graphQl.ask(ListedElements.NEXT, asked, request, OF_DOCUMENTS));
            if (next.isEmpty()) {
                throw new IllegalStateException("a page of the elements of %s was not told".formatted(schedule));
            }
            all = all.and(next.get());
        }
        return all;
    }

    private Optional<ListedElements> next(Reply reply) {
        return switch (reply) {
            case Reply.Refused refused -> Optional.empty();
            case Reply.Told told ->
                Optional.ofNullable(json.convertValue(told.data(), ListedElements.Next.class)
                                .node())
                        .map(ListedElements.Holder::elements);
        };
    }
}
