package charteroak.ground.provider;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPeopleTests {

    @ParameterizedTest
    @ValueSource(strings = {"SDE", "CSCU", "DOL", "OEC", "DCF", "UCONN"})
    void anAgencyThatSharesDataHasEachPartAndASecondSteward(String agency) {
        assertThat(people().map(DemoPerson::held)
                        .filter(held -> agency.equals(held.getFirst().agencyCode())))
                .containsExactlyInAnyOrder(
                        List.of(new HeldRole(Role.STEWARD, agency, null)),
                        List.of(new HeldRole(Role.STEWARD, agency, null)),
                        List.of(new HeldRole(Role.COUNSEL, agency, null)),
                        List.of(new HeldRole(Role.BOARD_MEMBER, agency, "DATA_GOVERNING_BOARD")),
                        List.of(new HeldRole(Role.BOARD_MEMBER, agency, "EXECUTIVE_BOARD")));
    }

    @Test
    void aStateOfficeAndAResearchOrganizationAskForData() {
        assertThat(people().map(DemoPerson::roles)
                        .filter(roles -> roles.getFirst().startsWith("REQUESTER")))
                .containsExactlyInAnyOrder(List.of("REQUESTER:OWS"), List.of("REQUESTER:ERINE"));
    }

    @Test
    void twoPeopleAreOfTheOperatingGroup() {
        assertThat(people().filter(person -> person.roles().equals(List.of("OPERATING_GROUP"))))
                .hasSize(2);
    }

    @Test
    void everyRoleButThePublicsIsHeldByAPersonOrAMachine() {
        Set<Role> held = Stream.concat(
                        people().flatMap(person -> person.held().stream().map(HeldRole::role)),
                        DemoMachine.all().stream()
                                .flatMap(machine -> machine.roles().stream().map(Role::valueOf)))
                .collect(Collectors.toSet());
        assertThat(held).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.PUBLIC)));
    }

    @Test
    void nobodyIsTakenForSomebodyElseNorForReal() {
        assertThat(people().map(DemoPerson::displayName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("Demo "));
        assertThat(Stream.concat(
                        people().map(DemoPerson::name),
                        DemoMachine.all().stream().map(DemoMachine::name)))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z0-9-]+"));
    }

    @Test
    void rolesAreToldAsTheProvidersTokensTellThem() {
        assertThat(people().filter(person -> person.name().equals("dcf-executive-board"))
                        .map(DemoPerson::roles))
                .containsExactly(List.of("BOARD_MEMBER:EXECUTIVE_BOARD:DCF"));
        assertThat(people().filter(person -> person.name().equals("dcf-steward-2"))
                        .map(DemoPerson::roles))
                .containsExactly(List.of("STEWARD:DCF"));
    }

    @Test
    void theirAgenciesAreThoseOfTheSeed() throws IOException {
        String seed = Files.readString(Path.of("catalog-seed/programme.yaml"));
        assertThat(DemoTeam.all().stream().filter(team -> team.agencyCode() != null))
                .hasSize(8)
                .allSatisfy(team -> assertThat(seed)
                        .contains("  - code: %s\n    name: '%s'\n".formatted(team.agencyCode(), team.agencyName())));
    }

    static Stream<DemoPerson> people() {
        return DemoTeam.all().stream().flatMap(team -> team.people().stream());
    }
}
