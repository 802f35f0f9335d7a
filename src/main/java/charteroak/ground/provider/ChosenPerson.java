package charteroak.ground.provider;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Lets whoever sits at this machine be one of the demo people, by choosing them; tokens tell when they did. */
record ChosenPerson(DemoAccounts accounts) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication choice) {
        return accounts.person(choice.getName())
                .map(person -> UsernamePasswordAuthenticationToken.authenticated(person.name(), "", List.of(now())))
                .orElseThrow(() -> new BadCredentialsException("no demo person has this name"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static GrantedAuthority now() {
        return FactorGrantedAuthority.fromAuthority("FACTOR_CHOICE");
    }
}
