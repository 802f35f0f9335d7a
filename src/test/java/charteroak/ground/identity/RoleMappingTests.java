package charteroak.ground.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleMappingTests {

    private static final HeldRole STEWARD_OF_SDE = new HeldRole(Role.STEWARD, "SDE", null);

    @Test
    void aTextCarriesTheCodeOfTheAgency() {
        RoleMapping stewards = mapping(Role.STEWARD, "groups", "p20-{agency}-stewards");
        assertThat(stewards.rolesIn(Map.of("groups", List.of("all", "p20-sde-stewards", "p20-DOL-stewards"))))
                .containsExactly(STEWARD_OF_SDE, new HeldRole(Role.STEWARD, "DOL", null));
    }

    @Test
    void anotherClaimHoldsTheAgencyWhereTheTextDoesNot() {
        var stewards = new RoleMapping(Role.STEWARD, "realm.roles", "steward", "department.code", "body");
        Map<String, Object> claims =
                Map.of("realm", Map.of("roles", List.of("steward")), "department", Map.of("code", "SDE"));
        assertThat(stewards.rolesIn(claims)).containsExactly(STEWARD_OF_SDE);
    }

    @Test
    void aBoardMemberSitsOnABoardForAnAgency() {
        RoleMapping members = mapping(Role.BOARD_MEMBER, "roles", "board/{body}/{agency}");
        assertThat(members.rolesIn(Map.of("roles", "board/executive_board/sde")))
                .containsExactly(new HeldRole(Role.BOARD_MEMBER, "SDE", "EXECUTIVE_BOARD"));
    }

    @Test
    void aRoleForAnAgencyIsNotHeldWithoutOne() {
        assertThat(mapping(Role.STEWARD, "roles", "steward").rolesIn(Map.of("roles", "steward")))
                .isEmpty();
    }

    @Test
    void aRequesterIsHeldForAnAgencyWhereOneIsSaid() {
        RoleMapping requesters = mapping(Role.REQUESTER, "roles", "requester");
        assertThat(requesters.rolesIn(Map.of("roles", "requester"))).containsExactly(HeldRole.of(Role.REQUESTER));
        HeldRole ofSde = new HeldRole(Role.REQUESTER, "SDE", null);
        assertThat(requesters.rolesIn(Map.of("roles", "requester", "agency", "sde")))
                .containsExactly(ofSde);
        assertThat(RoleMapping.ownWords().stream()
                        .flatMap(line -> line.rolesIn(Map.of("roles", List.of("REQUESTER:SDE")))))
                .containsExactly(ofSde);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditors", "xauditor", "auditor ", "AUDITOR", "", "audit.r"})
    void onlyTheWholeTextMakesARole(String said) {
        assertThat(mapping(Role.AUDITOR, "roles", "auditor").rolesIn(Map.of("roles", List.of(said))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p20--stewards", "p20-s d e-stewards", "p20-s:e-stewards", "p20-\n-stewards"})
    void whatIsNoCodeMakesNoRole(String said) {
        assertThat(mapping(Role.STEWARD, "roles", "p20-{agency}-stewards").rolesIn(Map.of("roles", said)))
                .isEmpty();
    }

    @Test
    void claimsOfOtherShapesMakeNoRole() {
        RoleMapping auditors = mapping(Role.AUDITOR, "roles", "auditor");
        assertThat(auditors.rolesIn(Map.of("roles", Map.of("auditor", true)))).isEmpty();
        assertThat(auditors.rolesIn(Map.of("roles", List.of(7, List.of("auditor")))))
                .isEmpty();
        assertThat(auditors.rolesIn(Map.of())).isEmpty();
    }

    @Test
    void nobodyIsMadeThePublic() {
        assertThatThrownBy(() -> mapping(Role.PUBLIC, "roles", "public")).hasMessageContaining("PUBLIC");
    }

    private static RoleMapping mapping(Role role, String claim, String value) {
        return new RoleMapping(role, claim, value, "agency", "body");
    }
}
