package charteroak.ground.visibility;

import charteroak.Contract;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.permission.Inputs;
import charteroak.ground.visibility.Thing.Sort;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks for every mutation by the name of something hidden and by a name that nothing has: both are refused, in the same words but for
 * that name.
 */
final class HiddenNames {

    /** A word that no world has. */
    private static final String NOBODY = "zuzuzuzuq";

    private static final List<Role> PARTS = List.of(
            Role.STEWARD,
            Role.COUNSEL,
            Role.BOARD_MEMBER,
            Role.OPERATING_GROUP,
            Role.HUB_OPERATOR,
            Role.REQUESTER,
            Role.RESIDENT_ADVISOR);

    /** What names a thing in the input of a mutation, by name and type, with what things it names. */
    private static final Map<String, List<Sort>> NAMING = Map.of(
            "agreement:String", List.of(Sort.AGREEMENT),
            "project:String", List.of(Sort.PROJECT),
            "project:ID", List.of(Sort.PROJECT),
            "element:ID", List.of(Sort.ELEMENT),
            "dataset:ID", List.of(Sort.DATASET),
            "subject:ID", List.of(Sort.SYSTEM, Sort.DATASET, Sort.ELEMENT, Sort.AGREEMENT, Sort.PROJECT),
            "revision:ID", List.of(Sort.REVISION),
            "schedule:ID", List.of(Sort.SCHEDULE),
            "act:ID", List.of(Sort.ACT),
            "finding:ID", List.of(Sort.FINDING));

    /** What takes any name, whether or not something has it, and tells no more than that it did. */
    private static final Set<String> TAKES_ANY_NAME = Set.of("keepPlan");

    private final World world;
    private final Asking asking;
    private final List<String> told = new ArrayList<>();
    private int asked;

    HiddenNames(World world, Asking asking) {
        this.world = world;
        this.asking = asking;
    }

    /** What the refusals tell of what is hidden. */
    List<String> told() {
        List<String> mutations = Contract.mutations().getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
        for (Somebody who : whoMay()) {
            for (String mutation : mutations) {
                for (Map.Entry<String, List<Sort>> named : NAMING.entrySet()) {
                    for (Sort sort : named.getValue()) {
                        ask(who, mutation, named.getKey(), sort);
                    }
                }
            }
            drafts(who);
            columns(who);
        }
        return told;
    }

    /** How often something was asked by a hidden name. */
    int asked() {
        return asked;
    }

    /** Who plays no part, who plays one for all, and for each agency somebody who plays every part but those of who sees everything. */
    private List<Somebody> whoMay() {
        Stream<Somebody> ofAgencies = world.all(Sort.AGENCY).stream()
                .map(agency -> new Somebody(
                        "every part for " + agency,
                        PARTS.stream()
                                .flatMap(role -> held(role, agency.number()))
                                .toList()));
        return Stream.concat(Stream.of(Somebody.RESIDENT, Somebody.OPERATING_GROUP), ofAgencies)
                .toList();
    }

    private static Stream<HeldRole> held(Role role, String agency) {
        if (role.isOnABody()) {
            return Stream.of("DATA_GOVERNING_BOARD", "EXECUTIVE_BOARD").map(body -> new HeldRole(role, agency, body));
        }
        return Stream.of(role.mayBeForAnAgency() ? new HeldRole(role, agency, null) : HeldRole.of(role));
    }

    private Optional<Thing> hidden(Somebody who, Sort sort) {
        return world.all(sort).stream().filter(thing -> !who.sees(thing)).findFirst();
    }

    private void ask(Somebody who, String mutation, String name, Sort sort) {
        Optional<Thing> hidden = hidden(who, sort);
        if (hidden.isEmpty()) {
            return;
        }
        String value =
                name.endsWith(":String") ? hidden.get().number() : hidden.get().id();
        Map<String, Object> known = known(who);
        known.put(name, value);
        Inputs inputs = new Inputs(known);
        Map<String, Object> input = inputs.input(mutation);
        if (input.toString().contains(value)) {
            compare(who, mutation, inputs.document(mutation), input, hidden.get());
        }
    }

    /** What somebody can name who plays their parts for an agency: things that they see. */
    private Map<String, Object> known(Somebody who) {
        Map<String, Object> known = new LinkedHashMap<>();
        String agency = who.roles().stream()
                .map(HeldRole::agencyCode)
                .filter(code -> code != null)
                .findFirst()
                .orElse(world.all(Sort.AGENCY).getFirst().number());
        known.put("by:String", agency);
        known.put("provider:String", agency);
        seen(who, Sort.AGREEMENT, agency).ifPresent(seen -> known.put("agreement:String", seen.number()));
        seen(who, Sort.PROJECT, agency).ifPresent(seen -> {
            known.put("project:String", seen.number());
            known.put("project:ID", seen.id());
        });
        seen(who, Sort.ELEMENT, agency).ifPresent(seen -> known.put("element:ID", seen.id()));
        seen(who, Sort.DATASET, agency).ifPresent(seen -> known.put("dataset:ID", seen.id()));
        return known;
    }

    private Optional<Thing> seen(Somebody who, Sort sort, String agency) {
        return world.all(sort).stream()
                .filter(who::sees)
                .filter(thing -> thing.owners().contains(agency))
                .findFirst();
    }

    /** What a draft, a schedule and a retry name besides what they are about. */
    private void drafts(Somebody who) {
        Inputs inputs = new Inputs(known(who));
        hidden(who, Sort.AGREEMENT)
                .ifPresent(above -> compare(
                        who,
                        "draftAgreement",
                        inputs.document("draftAgreement"),
                        Paperwork.with(draft(), "under", List.of(above.number())),
                        above));
        hidden(who, Sort.PROJECT)
                .ifPresent(project -> compare(
                        who,
                        "draftAgreement",
                        inputs.document("draftAgreement"),
                        Paperwork.with(draft(), "under", List.of(), "reliedOnBy", List.of(project.number())),
                        project));
        Map<String, Object> adding = inputs.input("addSchedule");
        Function<String, Map<String, Object>> granting = id -> Paperwork.with(
                adding,
                "schedule",
                Paperwork.schedule(world.all(Sort.AGENCY).getFirst().number(), id));
        hidden(who, Sort.ELEMENT)
                .ifPresent(element -> compare(
                        who, "addSchedule", inputs.document("addSchedule"), granting.apply(element.id()), element));
        hidden(who, Sort.ACT)
                .ifPresent(act -> compare(
                        who,
                        "affirmSchedule",
                        inputs.document("affirmSchedule"),
                        Paperwork.with(inputs.input("affirmSchedule"), "actId", act.word()),
                        act));
    }

    /** What an alias of a dataset that is seen says its columns show. */
    private void columns(Somebody who) {
        Inputs inputs = new Inputs(known(who));
        world.all(Sort.ELEMENT).stream()
                .filter(element -> !who.sees(element))
                .filter(element -> who.sees(element.within().getFirst()))
                .forEach(element -> compare(
                        who,
                        "declareDatasetAlias",
                        inputs.document("declareDatasetAlias"),
                        Paperwork.with(
                                inputs.input("declareDatasetAlias"),
                                "dataset",
                                element.within().getFirst().id(),
                                "columns",
                                List.of(Map.of("column", "made-up", "element", element.id()))),
                        element));
    }

    private Map<String, Object> draft() {
        String agency = world.all(Sort.AGENCY).getFirst().number();
        return Paperwork.with(
                Paperwork.sharingInput("NEW-1"),
                "by",
                agency,
                "parties",
                List.of(Map.of("role", "PROVIDER", "agency", agency), Map.of("role", "HUB", "agency", agency)));
    }

    private void compare(Somebody who, String mutation, String document, Map<String, Object> input, Thing hidden) {
        String here = refusal(who, document, input);
        String nowhere = refusal(who, document, renamed(input, hidden));
        asked++;
        boolean isTaken = here.contains("userErrors=[]") && !TAKES_ANY_NAME.contains(mutation);
        if (isTaken || !masked(here, hidden.word()).equals(masked(nowhere, NOBODY))) {
            told.add("%s asks %s %s by the hidden name %s and is told %s; by a name that nothing has, %s"
                    .formatted(who.name(), mutation, input, hidden, here, nowhere));
        }
    }

    private String refusal(Somebody who, String document, Map<String, Object> input) {
        return asking.told(Question.judged("mutation", document, Map.of("input", input)), who);
    }

    private static Map<String, Object> renamed(Map<?, ?> input, Thing hidden) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        input.forEach((name, value) -> renamed.put(String.valueOf(name), renamed(value, hidden)));
        return renamed;
    }

    private static Object renamed(Object value, Thing hidden) {
        return switch (value) {
            case Map<?, ?> map -> renamed(map, hidden);
            case List<?> list ->
                list.stream().map(each -> renamed(each, hidden)).toList();
            case String text ->
                text.replace(hidden.word(), NOBODY).replace(hidden.number(), NOBODY.toUpperCase(Locale.ROOT));
            default -> value;
        };
    }

    private static String masked(String text, String word) {
        return text.replace(word, "?").replace(word.toUpperCase(Locale.ROOT), "?");
    }
}
