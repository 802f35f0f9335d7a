package charteroak.ground.site;

import charteroak.ground.api.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves a page to ask GraphQL by hand, to those who may ask it about its schema. */
@Controller
class Explorer {

    @GetMapping("/graphiql")
    String page(HttpServletRequest request) {
        return Caller.of(request).signedIn() ? "forward:/graphiql.html" : "redirect:/sign-in?from=/graphiql";
    }
}
