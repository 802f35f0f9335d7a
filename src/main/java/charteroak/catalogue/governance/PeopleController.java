package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.identity.KnownPeople;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells participants which people act for agencies, as far as the identity provider says who they are. */
@Controller
record PeopleController(KnownPeople people, Bodies bodies, Clock clock) {

    /** Those who hold a role for an agency, and those who run what it does for the program. */
    @BatchMapping(typeName = "Agency", field = "people")
    Map<Agency, List<KnownPerson>> peopleOfAgencies(List<Agency> batch, GraphQLContext context) {
        if (!isToldNames(context)) {
            return Map.of();
        }
        Map<AgencyId, List<ProgrammeRole>> held =
                bodies.rolesOf(batch.stream().map(Agency::id).toList());
        Map<Agency, List<KnownPerson>> found = new HashMap<>();
        for (Agency agency : batch) {
            Set<Role> running = running(held.getOrDefault(agency.id(), List.of()));
            found.put(
                    agency,
                    holding(role -> role.agencyCode() == null
                            ? running.contains(role.role())
                            : agency.code().equals(role.agencyCode())));
        }
        return found;
    }

    @SchemaMapping(typeName = "Seat", field = "people")
    @Nullable
    List<KnownPerson> peopleOnSeat(Seat seat, GraphQLContext context) {
        return isToldNames(context) ? holding(seat::isOf) : null;
    }

    private static boolean isToldNames(GraphQLContext context) {
        return Viewer.of(Caller.of(context)).sees(Readers.PARTICIPANTS);
    }

    /** The roles of people who do what an agency does for the program now. */
    private Set<Role> running(List<ProgrammeRole> held) {
        LocalDate today = LocalDate.now(clock);
        return held.stream()
                .filter(role -> role.isHeldOn(today))
                .flatMap(role -> switch (role.role()) {
                    case HUB -> Stream.of(Role.HUB_OPERATOR);
                    case OPERATING_GROUP -> Stream.of(Role.OPERATING_GROUP);
                    case PARTICIPATING_AGENCY -> Stream.<Role>empty();
                })
                .collect(Collectors.toSet());
    }

    /** The people who hold a role that matters, each with those of their roles that do. */
    private List<KnownPerson> holding(Predicate<HeldRole> matters) {
        return people.all().stream()
                .filter(person -> person.roles().stream().anyMatch(matters))
                .map(person -> new KnownPerson(
                        person.name(), person.roles().stream().filter(matters).toList()))
                .sorted(Comparator.comparing(KnownPerson::name))
                .toList();
    }
}
