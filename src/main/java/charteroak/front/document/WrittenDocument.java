package charteroak.front.document;

import charteroak.front.print.AccessiblePdf;
import charteroak.ground.api.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a document that was written, as PDF/UA-1 or as the page it is printed from. */
@Component
record WrittenDocument(AccessiblePdf pdf) {

    /** Lets a document's own style sheet be applied, and nothing in it be loaded, run or sent. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /** The forms in which a document is answered. */
    enum Form {
        PDF(MediaType.APPLICATION_PDF),
        HTML(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));

        private final MediaType type;

        Form(MediaType type) {
            this.type = type;
        }

        static Form of(String ending) {
            return valueOf(ending.toUpperCase(Locale.ROOT));
        }
    }

    ResponseEntity<?> answer(
            String html, Form form, String name, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        String file = "%s.%s".formatted(name, form.name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(form.type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file).build().toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
                .cacheControl(
                        Caller.of(request).signedIn()
                                ? CacheControl.noStore()
                                : CacheControl.noCache().cachePrivate())
                .body(form == Form.PDF ? pdf.of(html) : html.getBytes(StandardCharsets.UTF_8));
    }
}
