package charteroak.ground.identity;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sessions of those who have signed in. Their number is limited, in all and for each person; one too many ends the
 * longest unseen.
 */
@Component
public class Sessions implements HttpSessionListener {

    private static final String PERSON = "charteroak.person";
    private static final String ROLES_READ_AT = "charteroak.roles-read-at";

    private final Set<HttpSession> all = ConcurrentHashMap.newKeySet();
    private final IdentitySettings.Sessions most;
    private final Clock clock;

    Sessions(IdentitySettings settings, Clock clock) {
        this.most = settings.sessions();
        this.clock = clock;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession created = event.getSession();
        all.add(created);
        end(List.copyOf(all), created, most.inAll());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        all.remove(event.getSession());
    }

    /** A filter that ends an old session before a request is answered in it. */
    public Filter endingTheOld() {
        return new SessionLife(most, clock);
    }

    int count() {
        return all.size();
    }

    /** Notes that someone has signed in, with roles read just now. */
    void begun(HttpSession session, String person) {
        session.setAttribute(ROLES_READ_AT, clock.millis());
        knownAt(session, person);
    }

    /** Notes that someone has signed in at the embedded provider. */
    public void knownAt(HttpSession session, String person) {
        session.setAttribute(PERSON, person);
        end(of(person), session, most.ofOne());
    }

    /** The instant at which the roles of a session were read; null when nobody has signed in. */
    static @Nullable Long rolesReadAt(HttpSession session) {
        return session.getAttribute(ROLES_READ_AT) instanceof Long at ? at : null;
    }

    /** Ends all other sessions of the person who has this one. */
    void endOthersOf(@Nullable HttpSession session) {
        if (session != null && session.getAttribute(PERSON) instanceof String person) {
            end(of(person), session, 1);
        }
    }

    private List<HttpSession> of(String person) {
        return all.stream().filter(session -> person.equals(personOf(session))).toList();
    }

    private static @Nullable Object personOf(HttpSession session) {
        try {
            return session.getAttribute(PERSON);
        } catch (IllegalStateException ended) {
            return null;
        }
    }

    private void end(List<HttpSession> sessions, HttpSession kept, int number) {
        if (sessions.size() <= number) {
            return;
        }
        sessions.stream()
                .filter(session -> !session.equals(kept))
                .sorted(Comparator.comparingLong(Sessions::lastSeen))
                .limit((long) sessions.size() - number)
                .forEach(this::end);
    }

    private static long lastSeen(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException ended) {
            return Long.MIN_VALUE;
        }
    }

    private void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            all.remove(session);
        }
    }
}
