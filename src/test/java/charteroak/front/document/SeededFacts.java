package charteroak.front.document;

import static charteroak.front.document.TaggedPdf.squeezed;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.clause.Term;
import charteroak.ground.sentence.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What the graph holds of agreements, asked of itself and of what the rules judge by, in the words of a document without their spaces. */
record SeededFacts(Neo4jClient graph, Archive archive, Clock clock) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final Set<String> ELSEWHERE =
            Set.of(Term.AUTHORIZED_REPRESENTATIVE, Term.DESTRUCTION_DEADLINE, Term.SUPPRESSION_RULE);

    List<String> agreements() {
        return texts("MATCH (agreement:Agreement) RETURN agreement.number AS text ORDER BY text", Map.of());
    }

    /** The number of an agreement that not everybody may see. */
    String hidden() {
        return texts(
                        "MATCH (agreement:Agreement) WHERE agreement.audience <> 'PUBLIC' RETURN agreement.number AS text",
                        Map.of())
                .getFirst();
    }

    String user(String name) {
        return texts("MATCH (user:LicensedUser {name: $name}) RETURN user.id AS text", Map.of("name", name))
                .getFirst();
    }

    /** Each party, its code, its role, and the day on which it signed. */
    List<List<String>> parties(String number) {
        Standing standing = standing(number);
        return standing.dossier().parties().stream()
                .map(party -> row(
                        party.agency().name(),
                        party.agency().code(),
                        PartyRole.valueOf(party.role().name()).words().in(Language.ENGLISH),
                        standing.signedOn(party.agency().id()).map(DAY::format).orElse("not signed")))
                .toList();
    }

    /** Each element that is granted today, its dataset and agency, the years granted and those there are. */
    List<List<String>> elements(String number) {
        Standing standing = standing(number);
        return standing.dossier().schedules().stream()
                .filter(schedule -> standing.partOf(schedule.id()).contains(today()))
                .flatMap(schedule -> rows("""
                        MATCH (schedule:Schedule {id: $schedule})-[:GRANTS]->(element:DataElement)<-[:HAS]-(dataset:Dataset)
                              <-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                        RETURN element.name AS element, dataset.title AS dataset, agency.code AS agency,
                          schedule.yearsFrom AS from, schedule.yearsTo AS to,
                          element.yearsFrom AS first, element.yearsTo AS last, coalesce(element.rawYears, '') AS raw
                        """, Map.of("schedule", schedule.id().toString())))
                .map(row -> row(
                        text(row, "element"),
                        text(row, "dataset"),
                        text(row, "agency"),
                        years(row.get("from"), row.get("to"), "all years"),
                        years(
                                row.get("first"),
                                row.get("last"),
                                text(row, "raw").isEmpty() ? "not stated" : text(row, "raw"))))
                .toList();
    }

    /** Each named user with the days on which they signed, acknowledged and were let in. */
    List<List<String>> users(String number) {
        return rows("""
                MATCH (:Agreement {number: $number})-[:NAMES]->(user:LicensedUser)
                RETURN user {.name, organisation: coalesce(user.organisation, 'not stated'), .stateEmployee,
                  nda: [(act:Act {kind: 'NDA_SIGNED'})-[:OF_USER]->(user) | toString(act.effectiveOn)],
                  acknowledged: [(act:Act {kind: 'USER_ACKNOWLEDGED'})-[:OF_USER]->(user) | toString(act.effectiveOn)],
                  access: COLLECT {
                    MATCH (act:Act WHERE act.kind IN ['ACCESS_GRANTED', 'ACCESS_ENDED'])-[:OF_USER]->(user)
                    RETURN CASE act.kind WHEN 'ACCESS_GRANTED' THEN toString(act.effectiveOn) ELSE '' END
                    ORDER BY act.effectiveOn DESC, act.recordedAt DESC LIMIT 1
                  }} AS user
                """, Map.of("number", number))
                .map(row -> (Map<?, ?>) row.get("user"))
                .map(user -> row(
                        text(user, "name"),
                        text(user, "organisation"),
                        text(user, "stateEmployee").equals("true") ? "yes" : "no",
                        day(user.get("nda"), "not yet"),
                        day(user.get("acknowledged"), "not yet"),
                        day(user.get("access"), "none")))
                .toList();
    }

    /** The number, the title, and the days of the term and of destruction. */
    List<List<String>> term(String number) {
        Standing standing = standing(number);
        LocalDate first = standing.agreement().termFrom();
        LocalDate last = standing.lastDay(today());
        Stream<List<String>> always = Stream.of(
                row("Number", number),
                row("Title", standing.agreement().title()),
                row("First day of the term", first == null ? "the day of the last signature" : DAY.format(first)),
                row("Last day of the term", last == null ? "none is set" : DAY.format(last)));
        Stream<List<String>> destruction = number.startsWith("D")
                ? Stream.of(row(
                        number.startsWith("DUL") ? "Data is destroyed or returned by" : "Data is destroyed by",
                        standing.clause(Term.DESTRUCTION_DEADLINE, today())
                                .map(term -> DAY.format(LocalDate.parse(term.text())))
                                .orElse("no day is set")))
                : Stream.empty();
        return Stream.concat(always, destruction).toList();
    }

    /** Each clause that is stated today, after its code. */
    List<String> clauses(String number) {
        Standing standing = standing(number);
        Stream<String> codes = Stream.concat(
                        standing.agreement().terms().stream(),
                        standing.acts().stream().flatMap(act -> act.terms().stream()))
                .map(Term::code)
                .distinct();
        return codes.filter(code -> !ELSEWHERE.contains(code))
                .flatMap(code -> standing.clause(code, today()).stream())
                .map(term -> squeezed("%s: %s".formatted(term.code(), term.text())))
                .toList();
    }

    /** How many schedules that count today cite a legal basis. */
    int citing(String number, String basis) {
        if (!number.startsWith("DSA")) {
            return 0;
        }
        Standing standing = standing(number);
        Collection<String> citing = texts("""
                MATCH (:Agreement {number: $number})-[:SCHEDULES]->(schedule:Schedule)-[:CITES]->(:LegalBasis {code: $basis})
                RETURN schedule.id AS text
                """, Map.of("number", number, "basis", basis));
        return (int) standing.dossier().schedules().stream()
                .filter(schedule -> standing.partOf(schedule.id()).contains(today()))
                .filter(schedule -> citing.contains(schedule.id().toString()))
                .count();
    }

    private Standing standing(String number) {
        String id = texts(
                        "MATCH (agreement:Agreement {number: $number}) RETURN agreement.id AS text",
                        Map.of("number", number))
                .getFirst();
        return archive.dossier(new AgreementId(id)).knownAt(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<String> texts(String cypher, Map<String, Object> bound) {
        return rows(cypher, bound)
                .map(row -> (String) Objects.requireNonNull(row.get("text")))
                .toList();
    }

    private Stream<Map<String, Object>> rows(String cypher, Map<String, Object> bound) {
        return graph.query(cypher).bindAll(bound).fetch().all().stream();
    }

    private static List<String> row(String... cells) {
        return Stream.of(cells).map(TaggedPdf::squeezed).toList();
    }

    private static String years(@Nullable Object from, @Nullable Object to, String none) {
        if (from == null) {
            return none;
        }
        return to == null ? "from %s on".formatted(from) : "%s to %s".formatted(from, to);
    }

    private static String day(@Nullable Object days, String none) {
        return ((List<?>) Objects.requireNonNull(days))
                .stream()
                        .map(Object::toString)
                        .filter(day -> !day.isEmpty())
                        .max(String::compareTo)
                        .map(day -> DAY.format(LocalDate.parse(day)))
                        .orElse(none);
    }

    static String text(Map<?, ?> row, String name) {
        return String.valueOf(row.get(name));
    }
}
