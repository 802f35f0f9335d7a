package charteroak.catalogue.governance;

import charteroak.ground.api.HeldRole;
import java.util.List;

/** A person of the program by the name to show, with those of their roles that matter where they are named. */
record KnownPerson(String name, List<HeldRole> roles) {}
