package charteroak.front.print;

import charteroak.front.print.CoverageAnswer.JudgedCoverage;
import charteroak.front.print.CoverageAnswer.JudgedProject;
import charteroak.ground.api.Caller;
import charteroak.ground.graphql.OnBehalf;
import charteroak.ground.graphql.OnBehalf.Reply;
import charteroak.ground.sentence.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Serves a project's coverage on a day as a document for the board's packet. */
@RestController
record CoveragePrint(OnBehalf graphQl, JsonMapper json, SheetPdf pdf, Clock clock) {

    /**
     * The document, as whoever asks may see it.
     *
     * @param asOf the day it is about; today when absent
     * @param knownAt the instant up to which recorded acts are considered; now when absent
     * @param lang the language, such as {@code es}; that of {@code Accept-Language} when absent
     */
    @GetMapping("/api/v1/projects/{number}/coverage.pdf")
    ResponseEntity<?> coverage(
            @PathVariable String number,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String knownAt,
            @RequestParam @Nullable Locale lang,
            HttpServletRequest request,
            Locale preferred) {
        Language language = Language.of(lang == null ? preferred : lang);
        Map<String, Object> asked = new TreeMap<>(Map.of("project", number, "number", number));
        if (asOf != null) {
            asked.put("asOf", asOf);
        }
        if (knownAt != null) {
            asked.put("knownAt", knownAt);
        }
        return switch (graphQl.ask(CoverageAnswer.QUESTION, asked, request, language)) {
            case Reply.Told told -> document(json.convertValue(told.data(), CoverageAnswer.class), request, language);
            case Reply.Refused refused -> NotPrinted.because(refused, language);
        };
    }

    private ResponseEntity<?> document(CoverageAnswer answer, HttpServletRequest request, Language language) {
        JudgedProject project = answer.project();
        JudgedCoverage coverage = answer.coverage();
        if (project == null || coverage == null) {
            return NotPrinted.nothingThere(language);
        }
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/projects/{number}")
                .queryParam("asOf", coverage.asOf())
                .queryParam("knownAt", coverage.knownAt())
                .buildAndExpand(project.number())
                .encode()
                .toUriString();
        String name = "coverage-%s-%s.pdf".formatted(project.number(), coverage.asOf());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(
                        Caller.of(request).signedIn()
                                ? CacheControl.noStore()
                                : CacheControl.noCache().cachePrivate())
                .body(pdf.of(CoverageSheet.of(project, coverage, language, clock.getZone(), address)));
    }
}
