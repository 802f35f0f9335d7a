package charteroak.accord;

import charteroak.accord.Drawn.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked about one request. */
record Questions(Server server, Drawn drawn) {

    private static final String ACT = """
            mutation document by { code } effectiveOn actId schedule condition amendment party { code } user
            names { name organisation stateEmployee } determination vote finding termTo terms { code text } clausesToWrite { code what } note needs
            adds { provider purposes yearsFrom yearsTo legalBases elements }
            draft { number kind title scope illustrative termTo under licenses reliedOnBy parties { role agency } terms { code text } clausesToWrite { code what } }
            """;
    private static final String PLAN = """
            query($draft: RequestDraft!) { plan(draft: $draft) {
              verdict verdictAfter validUntil acts { %s } remaining { kind blocks rule reason uses { element { id } use } } } }
            """.formatted(ACT);
    private static final String COVERAGE = """
            query($id: ID!, $asOf: Date) { coverage(project: $id, asOf: $asOf) {
              verdict validFrom validUntil
              elements { element { id name } use verdict rules { code outcome reason evidence { id } reasons { basis condition outcome } } } } }
            """;
    private static final String PROJECT = """
            query($number: String!) {
              project(number: $number) { stage agreements { %s } acts { kind by { code } vote voided effectiveOn } }
              memorandum: agreement(number: "%s") { %s }
            }
            """.formatted(Paper.ASKED, Agencies.MEMORANDUM, Paper.ASKED);
    private static final String WORK =
            "{ viewer { work(first: 100) { totalCount nodes { kind act part agencyCode subject { id name } } } } }";

    Told plan() {
        return server.ask(Server.READER, PLAN, Map.of("draft", drawn.draft())).at("plan");
    }

    Told coverage(LocalDate day) {
        return server.ask(Server.READER, COVERAGE, Map.of("id", drawn.id(), "asOf", day.toString()))
                .at("coverage");
    }

    Told project() {
        return server.ask(Server.READER, PROJECT, Map.of("number", drawn.number()));
    }

    /** What waits for anybody, whatever they may do. */
    List<Told> work() {
        List<Told> all = new ArrayList<>();
        for (String who : List.of(staff(), "asker;REQUESTER:" + drawn.recipient())) {
            all.addAll(server.ask(who, WORK, Map.of()).each("viewer.work.nodes"));
        }
        return all;
    }

    /** Somebody who holds every seat of every agency but a requester's. */
    private static String staff() {
        return Agencies.all().stream()
                .flatMap(agency -> Stream.of(
                        "STEWARD:" + agency,
                        "COUNSEL:" + agency,
                        "BOARD_MEMBER:EXECUTIVE_BOARD:" + agency,
                        "BOARD_MEMBER:DATA_GOVERNING_BOARD:" + agency))
                .collect(Collectors.joining(";", "staff;OPERATING_GROUP;HUB_OPERATOR;", ""));
    }

    Printed document(String number, String which) {
        return Printed.of(server.page("/api/v1/agreements/%s/%s.html".formatted(number, which)));
    }

    Printed packet() {
        return Printed.of(server.page("/api/v1/projects/%s/packet.html".formatted(drawn.number())));
    }

    List<String> names() {
        return drawn.users().stream().map(User::name).toList();
    }
}
