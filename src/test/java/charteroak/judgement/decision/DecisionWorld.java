package charteroak.judgement.decision;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.schedule;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;

import charteroak.agreements.negotiation.Paperwork;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A project of its own that uses one protected element of WKP, granted by a signed and affirmed agreement it relies on. */
final class DecisionWorld {

    final Paperwork paper;
    final String slug = UUID.randomUUID().toString().substring(0, 8);
    final String project = "project-dec-" + slug;
    final String basis = "DEC-" + slug.toUpperCase(Locale.ROOT);
    final String sharing = "DEC-S-" + slug;
    final String element = "element-dec-" + slug;

    DecisionWorld(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.paper = new Paperwork(graphQl, graph);
        graph.query("""
                        MATCH (recipient:Agency {id: 'agency-work-r'}), (dataset:Dataset {id: 'dataset-work-p'})
                        MATCH (class:ProtectionClass {id: 'class-work'})
                        CREATE (project:Project {id: $project})-[:RECIPIENT]->(recipient)
                        SET project += {number: 'DEC-' + $slug, title: 'Decided', summary: 'Decided.', purpose: 'EVALUATION',
                                        stage: 'ANALYSIS', topic: 'Work', illustrative: true}
                        CREATE (request:Request {id: 'request-dec-' + $slug, number: 'DEC-' + $slug, type: 'INITIAL'})-[:BECOMES]->(project)
                        CREATE (dataset)-[:HAS]->(element:DataElement {id: $element})-[:PROTECTED_BY]->(class)
                        SET element += {name: 'Decided', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER', yearsFrom: 2010}
                        CREATE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
                        """)
                .bindAll(Map.of("project", project, "slug", slug, "element", element))
                .run();
        paper.done(
                "recordLegalBasis",
                Map.of(
                        "code",
                        basis,
                        "title",
                        "Decided",
                        "citation",
                        "1 DEC 1",
                        "appliesTo",
                        "work",
                        "permits",
                        "audits",
                        "confidence",
                        "K",
                        "satisfies",
                        List.of("WK")));
        paper.done("draftAgreement", with(sharingInput(sharing), "reliedOnBy", List.of("DEC-" + slug)));
        paper.done(
                "addSchedule",
                Map.of(
                        "agreement",
                        sharing,
                        "actId",
                        "first",
                        "schedule",
                        with(schedule("WKP", element), "legalBases", List.of(basis))));
        paper.done("affirmSchedule", with(on(sharing, "WKP"), "schedule", paper.scheduleOf(sharing)));
        paper.done("signAgreement", with(on(sharing, "WKP"), "actId", "dec-signs-" + slug));
        paper.done("signAgreement", on(sharing, "WKH"));
    }
}
