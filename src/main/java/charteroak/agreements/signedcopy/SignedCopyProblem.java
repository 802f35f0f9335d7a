package charteroak.agreements.signedcopy;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Says, as problem+json, why a signed copy was not kept, or not handed out.
 *
 * @param title what did not happen
 * @param language the language in which it is said
 */
record SignedCopyProblem(Sentence title, Language language) {

    ResponseEntity<?> because(HttpStatus status, String code, Sentence detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(language));
        problem.setTitle(title.in(language));
        problem.setProperty("code", code);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(problem);
    }

    /** The store of files does not answer; nothing was done, and the same can be tried again. */
    ResponseEntity<?> outOfReach() {
        return because(HttpStatus.SERVICE_UNAVAILABLE, "STORE_OUT_OF_REACH", Sentence.of("signedCopy.outOfReach"));
    }
}
