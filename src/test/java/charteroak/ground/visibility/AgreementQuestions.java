package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Agreements, what they grant, and which of them cover an element. */
final class AgreementQuestions extends Questions {

    AgreementQuestions(World world) {
        super(world);
    }

    @Override
    void askAll() {
        list("agreements(first: 100)", "number", Sort.AGREEMENT);
        list("agreements(first: 100, sortedBy: TERM_TO, descending: true)", "number", Sort.AGREEMENT);
        ask(
                "agreements however they stand",
                "{ agreements(filter: {forces: [IN_FORCE, NO_PARTIES, UNSIGNED, NOT_BEGUN, SUSPENDED, EXPIRED, TERMINATED]}, first: 100) { totalCount nodes { number } } }",
                Map.of(),
                who -> words(who, world.all(Sort.AGREEMENT)),
                who -> Map.of(".totalCount", number(who, world.all(Sort.AGREEMENT))));
        notInForce();
        applications();
        world.all(Sort.AGENCY).forEach(this::party);
        world.all(Sort.AGREEMENT).forEach(this::agreement);
        world.all(Sort.ELEMENT).forEach(this::covering);
        world.all(Sort.ELEMENT).forEach(this::listedByElement);
        listedByClass();
    }

    /** Applications are for those who take part; of the letter and the memorandum each is told what they may see. */
    private void applications() {
        String told = "number why letter { number } memorandum { number } acts { memorandum { number } }";
        List<Thing> letters = world.all(Sort.AGREEMENT);
        Thing first = Collections.min(letters, Comparator.comparing(Thing::id));
        ask(
                "applications to join",
                "{ applications(first: 100) { totalCount nodes { %s } } }".formatted(told),
                Map.of(),
                who -> who.sees(FOR_PARTICIPANTS) ? words(who, letters) : Set.of(),
                who -> Map.of(".totalCount", who.sees(FOR_PARTICIPANTS) ? letters.size() : 0));
        ask(
                "application to join",
                "query($id: String!) { application(number: $id) { %s } }".formatted(told),
                "QA-0",
                who -> who.sees(FOR_PARTICIPANTS) ? words(who, List.of(first)) : Set.of());
    }

    private void listedByElement(Thing element) {
        List<Thing> granting = granting(element);
        for (String filter : List.of("{element: $id}", "{element: $id, inForce: false}, asOf: \"2020-01-01\"")) {
            ask(
                    "agreements by an element",
                    "query($id: ID!) { agreements(filter: %s, first: 100) { totalCount nodes { number } } }"
                            .formatted(filter),
                    element.id(),
                    who -> who.sees(element) ? words(who, granting) : Set.of(),
                    who -> Map.of(".totalCount", who.sees(element) ? number(who, granting) : 0));
        }
    }

    private void listedByClass() {
        listedByClass("QUOKKA", world.classed());
        world.classed().forEach(one -> listedByClass(one.word().toUpperCase(Locale.ROOT), List.of(one)));
    }

    private void listedByClass(String code, List<Thing> classed) {
        Function<Somebody, List<Thing>> granting =
                who -> Stream.concat(world.all(Sort.ELEMENT).stream(), world.all(Sort.DATASET).stream())
                        .filter(granted -> who.sees(granted)
                                && beside(granted).anyMatch(carrier -> who.sees(carrier) && classed.contains(carrier)))
                        .flatMap(granted -> world.to(granted, "GRANTS").stream())
                        .flatMap(schedule -> schedule.within().stream())
                        .toList();
        ask(
                "agreements by a class",
                "query($class: String!) { agreements(filter: {protectionClass: $class}, first: 100) { totalCount nodes { number } } }",
                Map.of("class", code),
                who -> words(who, granting.apply(who)),
                who -> Map.of(".totalCount", number(who, granting.apply(who))));
    }

    /** What is granted itself, and its dataset or the elements of it, which may carry a class for it. */
    private Stream<Thing> beside(Thing granted) {
        List<Thing> others = granted.sort() == Sort.DATASET
                ? world.from(granted, "HAS")
                : granted.within().subList(0, 1);
        return Stream.concat(Stream.of(granted), others.stream());
    }

    private void agreement(Thing agreement) {
        List<Thing> schedules = world.from(agreement, "SCHEDULES");
        List<Thing> granted = reached(schedules, "GRANTS").stream()
                .filter(each -> each.sort() != Sort.LOST)
                .toList();
        ask(
                "agreement",
                """
                query($id: String!) {
                  agreement(number: $id) {
                    id under { number } projects { number } acts { id takesEffectOn waitsFor { code } amendment { id } }
                    schedules { id elements { totalCount nodes { id } } datasets { id } }
                  }
                }
                """,
                agreement.number(),
                who -> who.sees(agreement)
                        ? words(
                                who,
                                List.of(agreement),
                                schedules,
                                world.from(agreement, "UNDER"),
                                world.to(agreement, "RELIES_ON"),
                                world.from(agreement, "LICENSES"),
                                world.to(agreement, "ON"),
                                granted)
                        : Set.of(),
                who -> seenOf(who, schedules).stream()
                        .collect(Collectors.toMap(
                                each -> each.id() + ".totalCount", each -> number(who, elements(each)))));
        ask(
                "timeline of an agreement",
                "query($id: String!) { agreement(number: $id) { id timeline { from until force } schedules { id timeline { from until footing } } } }",
                agreement.number(),
                who -> who.sees(agreement) ? words(who, List.of(agreement), schedules) : Set.of(),
                who -> Stream.concat(Stream.of(agreement), schedules.stream())
                        .filter(each -> who.sees(agreement))
                        .collect(Collectors.toMap(each -> each.id() + ".intervals", each -> 1)));
        List<Thing> beneath = world.to(agreement, "UNDER");
        ask(
                "number of agreements under one",
                "query($id: String!) { agreements(filter: {under: $id}) { totalCount } }",
                agreement.number(),
                who -> Set.of(),
                who -> Map.of(".totalCount", who.sees(agreement) ? number(who, beneath) : 0));
        for (String filter : List.of(
                "{under: $id})",
                "{under: $id}, sortedBy: TERM_TO, descending: true)",
                "{under: $id, inForce: false}, asOf: \"2020-01-01\")")) {
            ask(
                    "agreements under one",
                    "query($id: String!) { agreements(filter: %s { totalCount nodes { number } } }".formatted(filter),
                    agreement.number(),
                    who -> who.sees(agreement) ? words(who, beneath) : Set.of(),
                    who -> Map.of(".totalCount", who.sees(agreement) ? number(who, beneath) : 0));
        }
        ask("impact", """
                query($id: ID!) {
                  impact(scenario: {kind: AGREEMENT_TERMINATES, agreement: $id, on: "2031-01-15"}) {
                    usesLosing projects { project { number } before { covered notCovered needsCounsel } losing { element { id } } runs { id } extracts { id } }
                  }
                }
                """, agreement.id(), who -> who.sees(agreement) ? losing(who, agreement) : Set.of(), who -> {
            List<Thing> asked = who.sees(agreement) ? reached(resting(who, agreement), "ASKS_FOR") : List.of();
            return Map.of(".judged", seenOf(who, asked).size());
        });
        world.from(agreement, "PARTY").stream()
                .findFirst()
                .ifPresent(party -> all.add(
                        Question.judged("impact of an act", """
                query($id: ID!, $by: ID!) {
                  actImpact(act: {act: "terminateAgreement", subject: $id, by: $by, effectiveOn: "2031-01-15"}) {
                    inForceBefore { value reason } inForceAfter { value reason } forceChanges { from before after }
                    impact {
                      usesLosing usesGaining
                      projects { project { number } before { covered } after { covered } losing { element { id } } destruction { license { number } } }
                    }
                  }
                }
                """, Map.of("id", agreement.id(), "by", party.number()))));
    }

    private void party(Thing agency) {
        List<Thing> agreements = world.to(agency, "PARTY");
        ask(
                "agreements of a party",
                "query($id: String!) { agreements(filter: {party: $id}, first: 100) { totalCount nodes { number } } }",
                agency.number(),
                who -> words(who, agreements),
                who -> Map.of(".totalCount", number(who, agreements)));
    }

    private void notInForce() {
        List<Thing> agreements = world.all(Sort.AGREEMENT);
        ask(
                "agreements not in force",
                "{ agreements(filter: {inForce: false}, asOf: \"2020-01-01\", first: 100) { totalCount nodes { number } } }",
                Map.of(),
                who -> words(who, agreements),
                who -> Map.of(".totalCount", number(who, agreements)));
    }

    private void covering(Thing element) {
        List<Thing> granting = granting(element);
        ask(
                "agreements covering",
                "query($id: ID!) { agreementsCovering(element: $id) { agreement { number } projects { number } } }",
                element.id(),
                who -> {
                    List<Thing> covering = seenOf(who, granting).stream()
                            .filter(each -> isOf(each, element))
                            .toList();
                    return who.sees(element) ? words(who, covering, using(element, covering)) : Set.of();
                });
        all.add(Question.judged(
                "agreements covering, why",
                "query($id: ID!) { agreementsCovering(element: $id) { schedule { id } backdated { act document by { code } } rules { reason remedy remedies { sentence document schedule amendment elements { id } } evidence { id label } } } }",
                Map.of("id", element.id())));
    }

    private List<Thing> elements(Thing schedule) {
        return world.from(schedule, "GRANTS").stream()
                .filter(each -> each.sort() == Sort.ELEMENT)
                .toList();
    }

    /** Projects whose lawful uses rest on an agreement, with those uses, the runs that made them, and what these wrote. */
    private Set<String> losing(Somebody who, Thing agreement) {
        List<Thing> projects = resting(who, agreement);
        List<Thing> runs = projects.stream()
                .flatMap(project -> world.to(project, "FOR").stream())
                .toList();
        return words(who, projects, reached(projects, "ASKS_FOR"), runs, reached(runs, "WROTE"));
    }

    private List<Thing> resting(Somebody who, Thing agreement) {
        return seenOf(who, world.lawful()).stream()
                .filter(project -> world.kind(agreement).equals("EMOU")
                        || world.from(project, "RELIES_ON").contains(agreement)
                        || world.to(project, "LICENSES").contains(agreement))
                .toList();
    }

    /** Whether an agreement grants an element of the agency that its schedule is of. */
    private boolean isOf(Thing agreement, Thing element) {
        return reached(world.from(agreement, "SCHEDULES"), "OF").stream()
                .anyMatch(agency -> element.owners().contains(agency.number()));
    }
}
