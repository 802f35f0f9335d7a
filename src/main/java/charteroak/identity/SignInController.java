package charteroak.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends a browser to the identity provider, or back with the news that it cannot be reached. */
@Controller
class SignInController {

    private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);

    private final ClientRegistrationRepository registrations;

    SignInController(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, @RequestParam(required = false) @Nullable String from) {
        try {
            WayBack.keep(request, from);
            registrations.findByRegistrationId(SignIn.REGISTRATION);
            return "redirect:/oauth2/authorization/" + SignIn.REGISTRATION;
        } catch (RuntimeException unreachable) {
            LOG.error("The identity provider could not be asked how to sign in.", unreachable);
            return "redirect:/me?signIn=unavailable";
        }
    }
}
