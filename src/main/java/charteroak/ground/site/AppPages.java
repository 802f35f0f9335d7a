package charteroak.ground.site;

import charteroak.ground.api.Caller;
import charteroak.ground.api.PageSource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the web app's single page at each of the app's addresses, with status 404 where an address names a thing that
 * is not there.
 */
@Controller
class AppPages {

    static final String PAGE = "forward:/index.html";

    private final Map<String, PageSource> sources;

    AppPages(List<PageSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(PageSource::place, Function.identity()));
    }

    @GetMapping({"/", "/me", "/due", "/audit"})
    String ofNothingInParticular() {
        return PAGE;
    }

    /** A page for writing GraphQL by hand, for those who may ask about the schema. */
    @GetMapping("/graphiql")
    String explorer(HttpServletRequest request) {
        return Caller.of(request).signedIn() ? "forward:/graphiql.html" : "redirect:/sign-in?from=/graphiql";
    }

    @GetMapping({
        "/{place:elements|datasets|agencies|agreements|projects|runs|audit}/{name}",
        "/{place:agreements}/{name}/what-if"
    })
    String ofOneThing(
            @PathVariable String place,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        PageSource source = sources.get(place);
        if (source == null || !source.has(name, Caller.of(request))) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return PAGE;
    }
}
