package charteroak.ground.provider;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one chooses which of the demo people to be. */
@Controller
@ConditionalOnProperty(name = "charteroak.identity.issuer", matchIfMissing = true, havingValue = "absent")
record SignInPage(DemoAccounts accounts) {

    static final String ADDRESS = "/provider/sign-in";

    /** Shows the people, in the language asked for or else in the browser's. */
    @GetMapping(ADDRESS)
    String choice(@RequestParam(required = false) @Nullable String lang, Locale preferred, Model page) {
        page.addAttribute("language", Language.of(lang == null ? preferred : Locale.of(lang)))
                .addAttribute("teams", accounts.teams())
                .addAttribute("title", Sentence.of("provider.title"))
                .addAttribute("heading", Sentence.of("provider.heading"))
                .addAttribute("lead", Sentence.of("provider.lead"))
                .addAttribute("refused", Sentence.of("provider.refused"))
                .addAttribute("program", Sentence.of("provider.program"))
                .addAttribute("languages", Sentence.of("provider.languages"))
                .addAttribute("unreviewed", Sentence.of("provider.unreviewed"));
        return "provider/sign-in";
    }
}
