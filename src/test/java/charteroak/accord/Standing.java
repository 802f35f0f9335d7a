package charteroak.accord;

import charteroak.accord.Agencies.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A standing agreement between a provider and the Hub, made half a year ago, with what became of it. */
record Standing(
        String number,
        String provider,
        Fate fate,
        List<String> elements,
        List<String> bases,
        List<String> purposes,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable LocalDate termTo,
        Map<String, String> terms,
        List<Map<String, Object>> acts) {

    /** What became of it. */
    enum Fate {
        WHOLE,
        HALF_OF_THE_ELEMENTS,
        HALF_OF_THE_YEARS,
        LAPSED,
        ON_ITS_LAST_DAY,
        SUSPENDED,
        TERMINATED,
        UNAFFIRMED,
        AFFIRMED_LATE,
        AFFIRMATION_TAKEN_BACK,
        ATTESTATION_TAKEN_BACK,
        FOR_ANOTHER_PURPOSE,
        UNSIGNED_BY_THE_HUB,
        ALL_FIELDS,
        WHOLE_DATASET,
        WITHOUT_A_CLAUSE,
        CLAUSE_TAKEN_BACK
    }

    private static final int DAYS_AGO = 180;

    static Standing drawn(
            Random random, List<Element> asked, String purpose, LocalDate wantedOn, LocalDate today, Law law) {
        Fate fate = random.nextInt(3) == 0 ? Fate.WHOLE : Fate.values()[random.nextInt(Fate.values().length)];
        Set<String> classes = new TreeSet<>();
        asked.forEach(element -> classes.addAll(element.classes()));
        Set<String> bases = new TreeSet<>();
        for (String one : classes) {
            List<Law.Basis> serving = law.serving(one, purpose);
            if (!serving.isEmpty()) {
                bases.add(serving.get(random.nextInt(serving.size())).code());
            }
        }
        return of(random, fate, bases, asked, purpose, wantedOn, today, law);
    }

    /** One of a certain fate, for elements of one agency. */
    static Standing of(
            Random random,
            Fate fate,
            Set<String> bases,
            List<Element> asked,
            String purpose,
            LocalDate wantedOn,
            LocalDate today,
            Law law) {
        String provider = asked.getFirst().agency();
        Map<String, String> terms = new TreeMap<>();
        law.codes(bases, "FIELD").forEach(code -> terms.put(code, "Section 7 says how."));
        terms.put("SUPPRESSION_RULE", "cells<11");
        terms.put("DESTRUCTION_DEADLINE", today.plusYears(6).toString());
        terms.put("AUTHORIZED_REPRESENTATIVE", "Ada Analyst");
        terms.keySet().remove("SMALL_CELL_RULE_APPLIED");
        if (fate == Fate.WITHOUT_A_CLAUSE) {
            List<String> codes = List.copyOf(terms.keySet());
            terms.remove(codes.get(random.nextInt(codes.size())));
        }
        List<String> elements = fate == Fate.WHOLE_DATASET
                ? List.of("dataset-" + provider.toLowerCase(Locale.ROOT))
                : asked.stream()
                        .limit(fate == Fate.HALF_OF_THE_ELEMENTS ? (asked.size() + 1) / 2 : asked.size())
                        .map(Element::id)
                        .toList();
        boolean isHalved = fate == Fate.HALF_OF_THE_YEARS;
        return new Standing(
                "AC-S-" + provider,
                provider,
                fate,
                elements,
                List.copyOf(new TreeSet<>(bases)),
                fate == Fate.FOR_ANOTHER_PURPOSE ? List.of("ENFORCEMENT") : List.of("ENFORCEMENT", purpose),
                isHalved ? Integer.valueOf(2010) : null,
                isHalved ? Integer.valueOf(2013) : null,
                switch (fate) {
                    case LAPSED -> today.minusDays(1);
                    case ON_ITS_LAST_DAY -> wantedOn;
                    default -> random.nextBoolean() ? null : today.plusYears(3);
                },
                terms,
                acts(random, provider, fate, law.codes(bases, "ATTESTED"), law.codes(bases, "FIELD"), today));
    }

    private static List<Map<String, Object>> acts(
            Random random, String provider, Fate fate, Set<String> attested, Set<String> stated, LocalDate today) {
        LocalDate begun = today.minusDays(DAYS_AGO);
        List<Map<String, Object>> acts = new ArrayList<>();
        if (fate != Fate.UNAFFIRMED) {
            acts.add(act("AFFIRMED", provider, fate == Fate.AFFIRMED_LATE ? begun.plusDays(30) : begun, true, null));
        }
        List<String> codes = List.copyOf(new TreeSet<>(attested));
        codes.forEach(code -> acts.add(act("ATTESTED", provider, begun, true, code)));
        acts.add(act("SIGNED", provider, begun.plusDays(3), false, null));
        if (fate != Fate.UNSIGNED_BY_THE_HUB && !provider.equals(Agencies.HUB)) {
            acts.add(act("SIGNED", Agencies.HUB, begun.plusDays(6), false, null));
        }
        switch (fate) {
            case SUSPENDED -> acts.add(act("SUSPENDED", Agencies.HUB, today.minusDays(9), false, null));
            case TERMINATED -> acts.add(act("TERMINATED", provider, today.minusDays(9), false, null));
            case AFFIRMATION_TAKEN_BACK ->
                acts.add(act("AFFIRMATION_WITHDRAWN", provider, today.minusDays(9), true, null));
            case CLAUSE_TAKEN_BACK ->
                new TreeSet<>(stated).stream().limit(1).forEach(code -> {
                    acts.add(act("ATTESTED", provider, begun, true, code));
                    acts.add(act("ATTESTATION_WITHDRAWN", provider, today.minusDays(9), true, code));
                });
            case ATTESTATION_TAKEN_BACK -> {
                if (!codes.isEmpty()) {
                    String code = codes.get(random.nextInt(codes.size()));
                    acts.add(act("ATTESTATION_WITHDRAWN", provider, today.minusDays(9), true, code));
                }
            }
            default -> {}
        }
        return acts;
    }

    private static Map<String, Object> act(
            String kind, String by, LocalDate day, boolean ofSchedule, @Nullable String condition) {
        Map<String, Object> act = new HashMap<>(
                Map.of("kind", kind, "by", by, "day", day, "ofSchedule", ofSchedule, "note", "Appendix 2"));
        act.put("condition", condition);
        return act;
    }

    void write(Neo4jClient graph, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "number", number,
                "provider", provider,
                "hub", Agencies.HUB,
                "elements", elements,
                "bases", bases,
                "purposes", purposes,
                "list", fate == Fate.ALL_FIELDS ? "ALL_FIELDS" : "LISTED",
                "begun", today.minusDays(DAYS_AGO),
                "codes", List.copyOf(terms.keySet())));
        parameters.put("texts", List.copyOf(terms.values()));
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("termTo", termTo);
        List<Map<String, Object>> numbered = new ArrayList<>();
        for (Map<String, Object> act : acts) {
            Map<String, Object> one = new HashMap<>(act);
            one.put("id", "act-%s-%d".formatted(number.toLowerCase(Locale.ROOT), numbered.size()));
            numbered.add(one);
        }
        parameters.put("acts", numbered);
        graph.query(WRITTEN).bindAll(parameters).run();
    }

    private static final String WRITTEN = """
            MATCH (memorandum:Agreement {number: 'AC-EMOU'})
            CREATE (agreement:Agreement {id: 'agreement-' + toLower($number), number: $number, kind: 'DSA', scope: 'STANDING', title: 'Standing ' + $number,
              illustrative: true, termFrom: $begun, termTo: $termTo, termCodes: $codes, termTexts: $texts, stamp: randomUUID()})
            CREATE (agreement)-[:UNDER]->(memorandum)
            CREATE (agreement)-[:SCHEDULES]->(schedule:Schedule {id: 'schedule-' + toLower($number) + '-1', purposes: $purposes, yearsFrom: $from, yearsTo: $to, elementList: $list})
            WITH agreement, schedule
            CALL (agreement, schedule) {
              MATCH (provider:Agency {code: $provider})
              CREATE (agreement)-[:PARTY {role: 'PROVIDER'}]->(provider)
              CREATE (schedule)-[:OF]->(provider)
            }
            CALL (agreement) {
              MATCH (hub:Agency {code: $hub})
              CREATE (agreement)-[:PARTY {role: 'HUB'}]->(hub)
            }
            CALL (schedule) {
              UNWIND $bases AS code
              MATCH (basis:LegalBasis {code: code})
              CREATE (schedule)-[:CITES]->(basis)
            }
            CALL (schedule) {
              UNWIND $elements AS id
              MATCH (granted:DataElement|Dataset {id: id})
              CREATE (schedule)-[:GRANTS]->(granted)
            }
            UNWIND $acts AS row
            MATCH (by:Agency {code: row.by})
            CREATE (act:Act {id: row.id, kind: row.kind, effectiveOn: row.day, recordedAt: datetime({date: row.day, hour: 17}), condition: row.condition, note: row.note})
            CREATE (act)-[:ON]->(agreement)
            CREATE (act)-[:BY]->(by)
            WITH act, row, schedule WHERE row.ofSchedule
            CREATE (act)-[:ON_SCHEDULE]->(schedule)""";
}
