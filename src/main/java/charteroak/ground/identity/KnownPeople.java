package charteroak.ground.identity;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import java.util.List;

/** The people of the program, as far as the identity provider says who they are before they come. */
public interface KnownPeople {

    /** The name of nobody: every other name begins with that of an identity provider. */
    String ANYBODY = "anybody";

    /** Each with the name to show and the roles they would hold if they signed in now; nobody where the provider does not say. */
    List<Caller> all();

    /** Stands for whoever holds some roles and did nothing before, since nobody has this name; makes no request. */
    static Caller anybody(List<HeldRole> roles) {
        return new Caller(ANYBODY, ANYBODY, roles, false);
    }

    /** Whether a caller stands for whoever holds their roles. */
    static boolean isAnybody(Caller caller) {
        return ANYBODY.equals(caller.id());
    }
}
