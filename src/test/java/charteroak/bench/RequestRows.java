package charteroak.bench;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.form.FormQuestion;
import charteroak.bench.MadeUpRequest.Done;
import charteroak.bench.MadeUpRequest.On;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up request as rows of the statements that write it, shaped as the product writes them.
 *
 * @param number the number it is found by
 * @param until the last day on which its documents run
 */
record RequestRows(MadeUpRequest request, String number, LocalDate until) {

    private static final String PROJECTS = """
            UNWIND $rows AS row
            MATCH (recipient:Agency {code: row.recipient})
            CREATE (project:Project)-[:RECIPIENT]->(recipient)
            SET project = row.project
            CREATE (request:Request)-[:BECOMES]->(project)
            SET request = row.request
            CREATE (written:RequestForm)-[:FORM_OF]->(project)
            SET written = row.form
            FOREACH (once IN CASE WHEN row.project.readers IS NULL THEN [] ELSE [1] END | SET project:Restricted)
            WITH row, project, request
            CALL (row, project) {
              UNWIND row.versions AS version
              CREATE (kept:FormVersion)-[:HANDED_IN_FOR]->(project)
              SET kept = version
            }
            CALL (row, request) {
              UNWIND row.uses AS use
              MATCH (element:DataElement {id: use.element})
              CREATE (request)-[asked:ASKS_FOR]->(element)
              SET asked = use {.use}
            }
            """;

    private static final String AGREEMENTS = """
            UNWIND $rows AS row
            MATCH (project:Project {id: row.project})
            CREATE (agreement:Agreement)
            SET agreement = row.said
            FOREACH (once IN CASE row.said.kind WHEN 'DUL' THEN [1] ELSE [] END | CREATE (agreement)-[:LICENSES]->(project))
            FOREACH (once IN CASE row.said.kind WHEN 'DSA' THEN [1] ELSE [] END | CREATE (project)-[:RELIES_ON]->(agreement))
            WITH row, agreement
            CALL (row, agreement) {
              MATCH (upper:Agreement {number: row.under})
              CREATE (agreement)-[:UNDER]->(upper)
            }
            CALL (row, agreement) {
              UNWIND row.parties AS party
              MATCH (agency:Agency {code: party.agency})
              CREATE (agreement)-[:PARTY {role: party.role}]->(agency)
            }
            CALL (row, agreement) {
              UNWIND row.users AS user
              CREATE (agreement)-[:NAMES]->(named:LicensedUser)
              SET named = user
            }
            CALL (row, agreement) {
              UNWIND row.schedules AS each
              CREATE (agreement)-[:SCHEDULES]->(schedule:Schedule)
              SET schedule = each.said
              WITH each, schedule
              CALL (each, schedule) {
                MATCH (provider:Agency {code: each.provider})
                CREATE (schedule)-[:OF]->(provider)
              }
              CALL (each, schedule) {
                UNWIND each.bases AS code
                MATCH (basis:LegalBasis {code: code})
                CREATE (schedule)-[:CITES]->(basis)
              }
              CALL (each, schedule) {
                UNWIND each.elements AS id
                MATCH (element:DataElement {id: id})
                CREATE (schedule)-[:GRANTS]->(element)
              }
            }
            """;

    private static final String ACTS = """
            UNWIND $rows AS row
            MATCH (subject:%s {id: row.subject})
            MATCH (agency:Agency {code: row.by})
            CREATE (agency)<-[:BY]-(act:Act)-[:ON]->(subject)
            SET act = row.said
            WITH row, act
            CALL (row, act) {
              MATCH (concerned:Agency {code: row.concernsId})
              CREATE (act)-[:CONCERNS]->(concerned)
            }
            CALL (row, act) {
              MATCH (schedule:Schedule {id: row.scheduleId})
              CREATE (act)-[:ON_SCHEDULE]->(schedule)
            }
            CALL (row, act) {
              MATCH (user:LicensedUser {id: row.userId})
              CREATE (act)-[:OF_USER]->(user)
            }
            CALL (row, act) {
              MATCH (amendment:Act {id: row.amendmentId})
              CREATE (act)-[:SIGNS]->(amendment)
            }
            """;

    /** The statements in their order, each with the rows of a request that it writes. */
    static final Map<String, Function<RequestRows, Stream<Map<String, Object>>>> WRITTEN = written();

    private static Map<String, Function<RequestRows, Stream<Map<String, Object>>>> written() {
        Map<String, Function<RequestRows, Stream<Map<String, Object>>>> written = new LinkedHashMap<>();
        written.put(PROJECTS, rows -> Stream.of(rows.project()));
        written.put(AGREEMENTS, RequestRows::agreements);
        written.put(ACTS.formatted("Project"), rows -> rows.acts(true));
        written.put(ACTS.formatted("Agreement"), rows -> rows.acts(false));
        return written;
    }

    private Map<String, Object> project() {
        Map<String, Object> row = new HashMap<>();
        row.put("recipient", request.recipient());
        row.put("project", projectNode());
        row.put("request", requestNode());
        Map<String, Object> form = content();
        form.put("id", "form-" + request.project());
        form.put("keptAt", at(request.begunOn().atTime(15, 0).toInstant(ZoneOffset.UTC)));
        row.put("form", form);
        row.put("versions", request.versions().stream().map(this::version).toList());
        row.put("uses", request.versions().isEmpty() ? List.of() : uses());
        return row;
    }

    private Map<String, Object> projectNode() {
        boolean isHandedIn = !request.versions().isEmpty();
        Map<String, Object> node = new HashMap<>();
        node.put("id", request.project());
        node.put("number", number);
        put(node, "workingNumber", number.equals(request.workingNumber()) ? null : request.workingNumber());
        node.put("title", title());
        node.put("summary", isHandedIn ? answer(FormQuestion.PLAIN_SUMMARY) : "");
        node.put("purpose", "EVALUATION");
        put(node, "topic", isHandedIn ? "Workforce Development" : null);
        put(node, "startsOn", isHandedIn ? request.begunOn() : null);
        put(node, "endsOn", isHandedIn ? until : null);
        node.put("illustrative", false);
        node.put("author", request.author());
        node.put("stage", request.stage().name());
        put(node, "stageSince", request.since());
        Optional.ofNullable(request.kept()).ifPresent(kept -> node.put("stageKept", kept.name()));
        node.put("stageAsOf", request.today());
        node.put("stageTakenOver", "DRAFT");
        node.put("stageTakenOverAt", at(request.begunOn().atTime(12, 0).toInstant(ZoneOffset.UTC)));
        node.put("stamp", UUID.randomUUID().toString());
        node.put("actCount", acts(true).count());
        if (!request.isPublic()) {
            String author = "AUTHOR:" + request.author();
            node.put("audience", isHandedIn ? "PARTICIPANTS" : "AUTHOR");
            node.put(
                    "readers",
                    isHandedIn ? List.of("PARTICIPANTS", "SERVER", author) : List.of("AUDITOR", "SERVER", author));
        }
        return node;
    }

    private Map<String, Object> requestNode() {
        Map<String, Object> node = new HashMap<>();
        node.put("id", "request-" + request.project());
        node.put("number", number);
        node.put("type", "INITIAL");
        node.put("draftedOn", request.begunOn());
        put(node, "receivedOn", request.first(Kind.PROPOSAL_SUBMITTED));
        node.put("content", UUID.randomUUID().toString());
        return node;
    }

    private Map<String, Object> version(MadeUpRequest.Version version) {
        Map<String, Object> node = content();
        node.put("id", "form-version-%s-%d".formatted(request.project(), version.number()));
        node.put("number", version.number());
        node.put("handing", version.handing().name());
        node.put("handedInOn", version.day());
        return node;
    }

    private Map<String, Object> content() {
        Map<String, Object> node = new HashMap<>();
        node.put("title", title());
        node.put("recipient", request.recipient());
        node.put("purpose", "EVALUATION");
        node.put("topic", "Workforce Development");
        node.put("wantedOn", request.begunOn());
        node.put("until", until);
        node.put("destroyBy", until);
        node.put("representative", "Analyst 1 of " + request.key());
        node.put(
                "uses",
                uses().stream()
                        .map(use -> "%s - - %s".formatted(use.get("use"), use.get("element")))
                        .toList());
        node.put("users", List.of("true\nAnalyst 1 of %s\n".formatted(request.key())));
        node.put(
                "questions",
                Arrays.stream(FormQuestion.values()).map(Enum::name).toList());
        node.put(
                "texts",
                Arrays.stream(FormQuestion.values()).map(RequestRows::answer).toList());
        return node;
    }

    private String title() {
        return "Does what was done help people into work? Study " + request.key();
    }

    private static String answer(FormQuestion question) {
        return "What the study says to this: it asks whether people who took part find work sooner, and stay in it. "
                .repeat(Math.max(1, Math.min(4, question.shortest() / 50 + 1)))
                .strip();
    }

    private List<Map<String, Object>> uses() {
        Map<String, Map<String, Object>> uses = new LinkedHashMap<>();
        IntStream.range(0, request.offers().size()).forEach(at -> {
            request.offers().get(at).keys().forEach(key -> uses.put(key, Map.of("element", key, "use", "LINKAGE_KEY")));
            request.payload(at).forEach(id -> uses.putIfAbsent(id, Map.of("element", id, "use", "PAYLOAD")));
        });
        return List.copyOf(uses.values());
    }

    private Stream<Map<String, Object>> agreements() {
        return request.schedules().isEmpty() ? Stream.empty() : Stream.of(sharing(), license());
    }

    private Map<String, Object> sharing() {
        List<Map<String, Object>> parties = new ArrayList<>();
        request.providers().forEach(provider -> parties.add(party("PROVIDER", provider)));
        parties.add(party("HUB", "DOL"));
        parties.add(party("RECIPIENT", request.recipient()));
        Map<String, Object> row = agreement(request.sharing(), "DSA", "EMOU-2021", parties);
        row.put("users", List.of());
        row.put(
                "schedules",
                request.schedules().stream()
                        .map(schedule -> {
                            List<String> elements =
                                    new ArrayList<>(schedule.offer().keys());
                            elements.addAll(schedule.payload());
                            return schedule(
                                    schedule.id(),
                                    schedule.at(),
                                    schedule.offer().provider(),
                                    schedule.offer().bases(),
                                    elements);
                        })
                        .toList());
        return row;
    }

    private Map<String, Object> license() {
        List<Map<String, Object>> parties =
                List.of(party("LICENSEE", request.recipient()), party("HUB", "DOL"), party("OPERATING_GROUP", "OPM"));
        Map<String, Object> row = agreement(request.license(), "DUL", "DSA-B" + request.key(), parties);
        row.put(
                "users",
                request.users().stream()
                        .map(user -> Map.of(
                                "id", user.id(),
                                "name", user.name(),
                                "organisation", request.recipient(),
                                "stateEmployee", true,
                                "recordedAt", at(user.at())))
                        .toList());
        List<String> granted = request.schedules().stream()
                .flatMap(schedule -> schedule.payload().stream())
                .distinct()
                .toList();
        row.put(
                "schedules",
                List.of(schedule(
                        "schedule-%s-license".formatted(request.key()),
                        request.schedules().getLast().at(),
                        null,
                        List.of(),
                        granted)));
        return row;
    }

    private Map<String, Object> agreement(String id, String kind, String under, List<Map<String, Object>> parties) {
        Map<String, Object> said = new HashMap<>();
        said.put("id", id);
        said.put("number", "%s-B%s".formatted(kind, request.key()));
        said.put("kind", kind);
        said.put("title", "%s of study %s".formatted(kind, request.key()));
        put(said, "scope", kind.equals("DSA") ? "PER_REQUEST" : null);
        said.put("illustrative", false);
        said.put(
                "termFrom",
                request.schedules().getFirst().at().atZone(ZoneOffset.UTC).toLocalDate());
        said.put("termTo", until);
        said.put("termCodes", List.of("DESTRUCTION_DEADLINE", "SUPPRESSION_RULE"));
        said.put("termTexts", List.of(until.plusDays(90).toString(), "numerator<6;denominator<20"));
        said.put("stamp", UUID.randomUUID().toString());
        Map<String, Object> row = new HashMap<>();
        row.put("said", said);
        row.put("under", under);
        row.put("project", request.project());
        row.put("parties", parties);
        return row;
    }

    private static Map<String, Object> party(String role, String agency) {
        return Map.of("role", role, "agency", agency);
    }

    private static Map<String, Object> schedule(
            String id, Instant recordedAt, @Nullable String provider, List<String> bases, List<String> elements) {
        Map<String, Object> row = new HashMap<>();
        row.put(
                "said",
                Map.of(
                        "id", id,
                        "purposes", List.of("EVALUATION", "RESEARCH"),
                        "elementList", "LISTED",
                        "recordedAt", at(recordedAt),
                        "content", UUID.randomUUID().toString()));
        put(row, "provider", provider);
        row.put("bases", bases);
        row.put("elements", elements);
        return row;
    }

    private Stream<Map<String, Object>> acts(boolean ofProject) {
        return request.acts().stream()
                .filter(act -> ofProject == (act.on() == On.PROJECT))
                .map(this::act);
    }

    private Map<String, Object> act(Done act) {
        Map<String, Object> said = new HashMap<>(act.said());
        said.put("id", act.id());
        said.put("kind", act.kind().name());
        said.put("effectiveOn", act.day());
        said.put("recordedAt", at(act.at()));
        said.put("content", UUID.randomUUID().toString());
        Map<String, Object> row = new HashMap<>(act.links());
        row.put("said", said);
        row.put("by", act.by());
        row.put(
                "subject",
                switch (act.on()) {
                    case PROJECT -> request.project();
                    case SHARING -> request.sharing();
                    case LICENSE -> request.license();
                });
        return row;
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static void put(Map<String, Object> node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
