package charteroak.ground.identity;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Sends a browser to the identity provider, or back with the news that the provider cannot be reached. */
@Controller
record SignInController(ClientRegistrationRepository registrations) {

    private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String from) {
        try {
            registrations.findByRegistrationId(SignIn.REGISTRATION);
            String way = "redirect:/oauth2/authorization/" + SignIn.REGISTRATION;
            return from == null ? way : way + "?from=" + UriUtils.encode(ours(from), StandardCharsets.UTF_8);
        } catch (RuntimeException unreachable) {
            LOG.error("The identity provider could not be asked how to sign in.", unreachable);
            return "redirect:/me?signIn=unavailable";
        }
    }

    /** The way back if it leads to one of our pages, or else none. */
    private static String ours(String from) {
        return WayBack.isOurs(from) ? from : "";
    }
}
