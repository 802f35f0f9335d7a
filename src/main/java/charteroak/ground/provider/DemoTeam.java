package charteroak.ground.provider;

import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The made-up people of one agency, or those who act for the program as a whole.
 *
 * @param agencyCode the agency's code in the catalog; null for the program as a whole
 * @param agencyName the agency's name; null for the program as a whole
 * @param people the people, each of whom plays one part, so that whoever checks an act is not who did it
 */
record DemoTeam(@Nullable String agencyCode, @Nullable String agencyName, List<DemoPerson> people) {

    private static final String GOVERNING = "DATA_GOVERNING_BOARD";
    private static final String EXECUTIVE = "EXECUTIVE_BOARD";

    /** All teams: six agencies that share data, two that ask for them, and the program's own people. */
    static List<DemoTeam> all() {
        return List.of(
                sharing(
                        "SDE",
                        "State Department of Education",
                        List.of(
                                "Hazel Alderquist",
                                "Rowan Birchmere",
                                "Linden Cedarholt",
                                "Juniper Elmsvale",
                                "Laurel Fernwhistle")),
                sharing(
                        "CSCU",
                        "Connecticut State Colleges and Universities",
                        List.of(
                                "Aspen Gorseley",
                                "Holly Hawthwaite",
                                "Basil Ivyhurst",
                                "Olive Jasperwick",
                                "Heath Larchmoor")),
                sharing(
                        "DOL",
                        "Department of Labor",
                        List.of(
                                "Sorrel Maplethorn",
                                "Reed Nettlewright",
                                "Ivy Oakenfell",
                                "Sage Pinewarden",
                                "Bryony Quincewell")),
                sharing(
                        "OEC",
                        "Office of Early Childhood",
                        List.of(
                                "Clover Rushbeck",
                                "Forrest Sedgewane",
                                "Marigold Thistlebay",
                                "Alder Umberleaf",
                                "Poppy Vetchling")),
                sharing(
                        "DCF",
                        "Department of Children and Families",
                        List.of(
                                "Myrtle Willowmarsh",
                                "Ash Yarrowgate",
                                "Fern Zephyrdale",
                                "Jasmine Acornby",
                                "Cedar Bramblecote")),
                sharing(
                        "UCONN",
                        "University of Connecticut",
                        List.of(
                                "Willow Cloverdene",
                                "Linnet Dogwoodley",
                                "Tansy Elderbrace",
                                "Birch Foxglade",
                                "Primrose Glenarbor")),
                asking("OWS", "Office of Workforce Strategy", "Heather Hollybough"),
                asking("ERINE", "Example Research Institute of New England", "Rosemary Inkberry"),
                ofTheProgram());
    }

    private static DemoTeam sharing(String code, String name, List<String> invented) {
        String agency = code.toLowerCase(Locale.ROOT);
        return new DemoTeam(
                code,
                name,
                List.of(
                        DemoPerson.of(agency + "-steward-1", invented.get(0), new HeldRole(Role.STEWARD, code, null)),
                        DemoPerson.of(agency + "-steward-2", invented.get(1), new HeldRole(Role.STEWARD, code, null)),
                        DemoPerson.of(agency + "-counsel", invented.get(2), new HeldRole(Role.COUNSEL, code, null)),
                        DemoPerson.of(
                                agency + "-data-governing-board",
                                invented.get(3),
                                new HeldRole(Role.BOARD_MEMBER, code, GOVERNING)),
                        DemoPerson.of(
                                agency + "-executive-board",
                                invented.get(4),
                                new HeldRole(Role.BOARD_MEMBER, code, EXECUTIVE))));
    }

    private static DemoTeam asking(String code, String name, String invented) {
        String account = code.toLowerCase(Locale.ROOT) + "-requester";
        return new DemoTeam(
                code, name, List.of(DemoPerson.of(account, invented, new HeldRole(Role.REQUESTER, code, null))));
    }

    private static DemoTeam ofTheProgram() {
        return new DemoTeam(
                null,
                null,
                List.of(
                        DemoPerson.of("operating-group-1", "Violet Kelpstone", HeldRole.of(Role.OPERATING_GROUP)),
                        DemoPerson.of("operating-group-2", "Sylvan Lindenroth", HeldRole.of(Role.OPERATING_GROUP)),
                        DemoPerson.of("hub-operator", "Dahlia Mossgrave", HeldRole.of(Role.HUB_OPERATOR)),
                        DemoPerson.of("auditor", "Cassia Nutbarrow", HeldRole.of(Role.AUDITOR)),
                        DemoPerson.of("resident-advisor", "Camellia Orchardine", HeldRole.of(Role.RESIDENT_ADVISOR))));
    }
}
