package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.disclosure.Disclosures;
import charteroak.front.index.IndexAwaited;
import charteroak.ground.api.AskedBy;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.api.Witness;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.ForgottenTrail;
import charteroak.ground.audit.Recording;
import charteroak.ground.store.GraphVersion;
import charteroak.ground.store.RetriedTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Writes a world into the catalogue of an application, says of each thing for whom it is as a steward would, and reads as an auditor
 * would what is not for everybody.
 */
final class WrittenWorld {

    private static final String READER = "reader of worlds";
    private static final String READER_OF_MANY = "reader of many things at once";

    private final ApplicationContext application;
    private final ExecutionGraphQlService service;
    private final Neo4jClient graph;
    private final World world;

    private WrittenWorld(ApplicationContext application, World world) {
        this.application = application;
        this.service = application.getBean(ExecutionGraphQlService.class);
        this.graph = application.getBean(Neo4jClient.class);
        this.world = world;
    }

    /** Removes whatever world there was and writes this one. */
    static void of(ApplicationContext application, World world) {
        new WrittenWorld(application, world).write();
    }

    private void write() {
        ForgottenTrail.in(application);
        WorldOnDisk onDisk = new WorldOnDisk(graph, world);
        onDisk.write();
        changed(List.of());
        world.said().stream().filter(thing -> thing.own() != Audience.AUTHOR).forEach(thing -> say(thing, thing.own()));
        world.said().stream().filter(thing -> thing.own() == Audience.AUTHOR).forEach(this::leaveToItsAuthor);
        onDisk.lose();
        changed(world.all(Thing.Sort.LOST));
        world.read().forEach(thing -> read(READER, List.of(thing)));
        world.readTogether().forEach(things -> read(READER_OF_MANY, things));
        say(world.kept(), Audience.PARTICIPANTS);
        say(world.kept(), Audience.PUBLIC);
        world.everybody().stream().filter(Somebody::keepsPlans).forEach(this::keepPlan);
        IndexAwaited.in(application);
    }

    private void changed(List<Thing> things) {
        application.getBean(RetriedTransaction.class).run(() -> {
            application
                    .getBean(GraphVersion.class)
                    .changed(things.stream().map(Thing::id).toList());
            return things;
        });
    }

    private void read(String reader, List<Thing> things) {
        Caller auditor = new Caller(reader, reader, List.of(HeldRole.of(Role.AUDITOR)), false);
        application
                .getBean(Witness.class)
                .learn(auditor, things.stream().map(Thing::id).collect(Collectors.toSet()));
    }

    private void keepPlan(Somebody who) {
        List<Map<String, Object>> uses = world.keptBy(who).stream()
                .map(element -> Map.<String, Object>of("element", element.id(), "use", "PAYLOAD"))
                .toList();
        done(
                who.caller(),
                "mutation($uses: [AskedUse!]!) { keepPlan(input: {draft: {uses: $uses, users: []}}) { userErrors { message } } }",
                Map.of("uses", uses));
    }

    /** Has a project be a request that is not handed in yet, which two people write. */
    private void leaveToItsAuthor(Thing project) {
        application.getBean(RetriedTransaction.class).run(() -> {
            graph.query("""
                            MATCH (project:Project {id: $id})
                            SET project.author = $author
                            CREATE (:RequestForm {id: 'form-' + $id, title: 'Draft', uses: [], users: [], questions: [], texts: [], keptAt: datetime(),
                                                  coAuthors: [$coAuthor], coAuthorNames: [$coAuthor]})-[:FORM_OF]->(project)
                            """)
                    .bindAll(Map.of("id", project.id(), "author", Somebody.AUTHOR, "coAuthor", Somebody.CO_AUTHOR))
                    .run();
            application.getBean(Disclosures.class).keep(project.id(), Audience.AUTHOR);
            application
                    .getBean(Recording.class)
                    .tell(Actor.SERVER, "AUDIENCE_SET", project.id(), null, Map.of("audience", Audience.AUTHOR));
            application.getBean(GraphVersion.class).changed(List.of());
            return project;
        });
    }

    private void say(Thing thing, Audience audience) {
        List<HeldRole> stewardOfAll = world.all(Thing.Sort.AGENCY).stream()
                .map(agency -> new HeldRole(Role.STEWARD, agency.number(), null))
                .toList();
        Caller steward = new Caller("steward", "steward", stewardOfAll, false);
        done(
                steward,
                "mutation($id: ID!, $audience: Audience!) { setAudience(input: {subject: $id, audience: $audience}) { userErrors { message } } }",
                Map.of("id", thing.id(), "audience", audience.name()));
    }

    private void done(Caller caller, String mutation, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(mutation, null, variables, Map.of(), "said", Locale.ROOT);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(AskedBy.context(caller)).build());
        Object answer = Objects.requireNonNull(service.execute(request).block()).toMap();
        assertThat(answer.toString()).contains("userErrors=[]");
    }
}
