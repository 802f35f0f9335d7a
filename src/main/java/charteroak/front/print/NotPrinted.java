package charteroak.front.print;

import charteroak.ground.graphql.OnBehalf.Reply;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Says, as problem+json, why a document was not made. */
public final class NotPrinted {

    private NotPrinted() {}

    /** Says that there is no such project for whoever asks. */
    public static ResponseEntity<ProblemDetail> nothingThere(Language language) {
        return problem(HttpStatus.NOT_FOUND, Sentence.of("print.noSuchProject").in(language), null, language);
    }

    /** Says that there is no such document for whoever asks. */
    public static ResponseEntity<ProblemDetail> noDocument(Language language) {
        return problem(HttpStatus.NOT_FOUND, Sentence.of("print.noSuchDocument").in(language), null, language);
    }

    /** Says why the catalog refused to answer what a document would say. */
    public static ResponseEntity<ProblemDetail> because(Reply.Refused refused, Language language) {
        HttpStatus status = switch (refused.code()) {
            case "NOT_FOUND" -> HttpStatus.NOT_FOUND;
            case "INTERNAL_ERROR" -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> refused.retryAfter() == null ? HttpStatus.BAD_REQUEST : HttpStatus.TOO_MANY_REQUESTS;
        };
        return problem(status, refused.message(), refused.retryAfter(), language);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String detail, @Nullable String retryAfter, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Sentence.of("print.notPrinted").in(language));
        var answer = ResponseEntity.of(problem)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE);
        return retryAfter == null
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, retryAfter).build();
    }
}
