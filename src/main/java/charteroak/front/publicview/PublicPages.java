package charteroak.front.publicview;

import charteroak.ground.api.Connection;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Language;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Serves the register as web pages for residents. */
@Controller
record PublicPages(PublicRegister register) {

    private static final int PROJECTS_A_PAGE = 25;

    @ModelAttribute("language")
    Language language(Locale locale) {
        return Language.of(locale);
    }

    @GetMapping({"/public", "/public/"})
    ResponseEntity<Void> inTheReadersLanguage(Locale locale) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .location(URI.create("/public/" + Language.of(locale).code()))
                .build();
    }

    @GetMapping({"/public/en", "/public/es"})
    String list(@RequestParam @Nullable String after, Model model) {
        Connection<PublicProject> page = register.page(Paging.of(null, after, PROJECTS_A_PAGE, PROJECTS_A_PAGE));
        String query = after == null
                ? ""
                : UriComponentsBuilder.fromPath("").queryParam("after", after).toUriString();
        model.addAttribute("page", page).addAttribute("path", query);
        return "public/list";
    }

    @GetMapping({"/public/en/projects/{number}", "/public/es/projects/{number}"})
    String project(@PathVariable String number, Model model) {
        PublicProject project = register.project(number).orElseThrow(NoSuchPage::new);
        String path = UriComponentsBuilder.fromPath("/projects")
                .pathSegment(number)
                .encode()
                .toUriString();
        model.addAttribute("project", project)
                .addAttribute("path", path)
                .addAttribute("today", register.today(List.of(project)).get(project))
                .addAttribute("steps", Step.until(project.stage()));
        return "public/project";
    }

    @GetMapping({"/public/{name:[^.]+}", "/public/{name:[^.]+}/{*rest}"})
    String elsewhere() {
        throw new NoSuchPage();
    }

    @ExceptionHandler({NoSuchPage.class, InvalidInput.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView missing(Locale locale) {
        return new ModelAndView("public/missing")
                .addObject("language", Language.of(locale))
                .addObject("path", "");
    }

    private static class NoSuchPage extends RuntimeException {}
}
