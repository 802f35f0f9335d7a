package charteroak.ground.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that a person gets in place of a problem as JSON, with a link to go on.
 *
 * @param wayOn the address of the link
 * @param wayOnInWords the text of the link
 */
record ProblemPage(Problem problem, String wayOn, String wayOnInWords) {

    /** The page for a request; it leads back to the log-in for those who were logging in. */
    static ProblemPage of(Problem problem, HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean loggingIn = path.startsWith("/provider/")
                || path.startsWith("/oauth2/")
                || path.startsWith("/login/")
                || path.startsWith("/sign-in");
        return loggingIn
                ? new ProblemPage(problem, "/sign-in", "Log in again")
                : new ProblemPage(problem, "/", "Go to the catalog's first page");
    }

    /** Whether a request comes from a browser that would show the answer to a person. */
    static boolean isFor(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%1$s - Charter Oak</title>
                  <link rel="icon" type="image/svg+xml" href="/public/leaf.svg">
                  <link rel="stylesheet" href="/public/public.css">
                </head>
                <body>
                  <header class="site-header">
                    <div class="width bar">
                      <a class="site-name" href="/"><span class="name">Charter Oak</span></a>
                    </div>
                  </header>
                  <main id="main" class="width">
                    <h1>%1$s</h1>
                    <p role="alert">%2$s</p>
                    <p><a href="%3$s">%4$s</a></p>
                  </main>
                </body>
                </html>
                """.formatted(
                        HtmlUtils.htmlEscape(problem.status().getReasonPhrase()),
                        HtmlUtils.htmlEscape(problem.detail()),
                        wayOn,
                        wayOnInWords);
    }
}
