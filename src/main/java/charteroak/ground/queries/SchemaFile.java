package charteroak.ground.queries;

import charteroak.ground.api.Caller;
import charteroak.ground.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the schema as the text it is written in, to those who may ask GraphQL about it. */
@Controller
class SchemaFile {

    private static final ClassPathResource CONTRACT = new ClassPathResource("graphql/schema.graphqls");

    @GetMapping("/graphql/schema")
    void contract(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Caller.of(request).signedIn()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            new Problem(
                            HttpStatus.UNAUTHORIZED,
                            "UNAUTHORIZED",
                            "Only those who have signed in may read the schema here.")
                    .answer(response);
            return;
        }
        response.setContentType("text/plain;charset=" + StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        CONTRACT.getInputStream().transferTo(response.getOutputStream());
    }
}
