package charteroak.front.document;

import charteroak.front.document.PacketAnswer.Asked;
import charteroak.front.document.PacketAnswer.Judged;
import charteroak.front.document.PacketAnswer.UsePage;
import charteroak.front.document.WrittenDocument.Form;
import charteroak.front.print.NotPrinted;
import charteroak.front.template.DocumentTemplates;
import charteroak.ground.graphql.OnBehalf;
import charteroak.ground.graphql.OnBehalf.Reply;
import charteroak.ground.sentence.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Serves a board's packet about a project: what is asked for, its form, whether it is covered, and how the providers voted. */
@RestController
record ProjectPacket(OnBehalf graphQl, JsonMapper json, DocumentTemplates templates, WrittenDocument written) {

    private static final Language OF_DOCUMENTS = Language.ENGLISH;

    @GetMapping("/api/v1/projects/{number}/packet.{form:pdf|html}")
    ResponseEntity<?> packet(
            @PathVariable String number,
            @PathVariable String form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale preferred) {
        Language language = Language.of(preferred);
        Map<String, Object> asked = Map.of("project", number, "number", number);
        return switch (graphQl.ask(PacketAnswer.QUESTION, asked, request, OF_DOCUMENTS)) {
            case Reply.Refused refused -> NotPrinted.because(refused, language);
            case Reply.Told told -> {
                PacketAnswer answer = json.convertValue(told.data(), PacketAnswer.class);
                yield answer.project() == null || answer.coverage() == null
                        ? NotPrinted.nothingThere(language)
                        : made(whole(answer.project(), request), answer.coverage(), Form.of(form), request, response);
            }
        };
    }

    private ResponseEntity<?> made(
            Asked project, Judged coverage, Form form, HttpServletRequest request, HttpServletResponse response) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/projects/{number}")
                .buildAndExpand(project.number())
                .encode()
                .toUriString();
        PacketFacts facts = new PacketReading(project, coverage, new Saying(OF_DOCUMENTS))
                .facts(address, templates.version(DocumentKind.PACKET));
        String name = "packet-%s".formatted(project.number());
        return written.answer(templates.write(DocumentKind.PACKET, facts), form, name, request, response);
    }

    /** The project with every use, of which an answer holds a page. */
    private Asked whole(Asked project, HttpServletRequest request) {
        UsePage all = project.uses();
        while (all.pageInfo().hasNextPage()) {
            Map<String, Object> asked = Map.of(
                    "project",
                    project.number(),
                    "after",
                    Objects.requireNonNull(all.pageInfo().endCursor()));
            if (!(graphQl.ask(UsePage.NEXT, asked, request, OF_DOCUMENTS) instanceof Reply.Told told)) {
                throw new IllegalStateException("a page of the uses of %s was not told".formatted(project.number()));
            }
            all = all.and(Objects.requireNonNull(json.convertValue(told.data(), PacketAnswer.Next.class)
                            .project())
                    .uses());
        }
        return project.with(all);
    }
}
