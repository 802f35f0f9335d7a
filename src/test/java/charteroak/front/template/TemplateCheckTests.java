package charteroak.front.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTests {

    private static final String VERSION = "{{! version 1 }}\n";

    /** What the letters of these tests may say. */
    record Letter(String number, boolean urgent, List<Line> lines) {}

    /** A line of a letter. */
    record Line(String said) {}

    private enum Use implements TemplateUse {
        LETTER;

        @Override
        public String template() {
            return "letter";
        }

        @Override
        public Class<? extends Record> facts() {
            return Letter.class;
        }
    }

    @Test
    void aSoundTemplateSaysTheFacts() {
        DocumentTemplates templates = templates("""
                <p class="{{number}}">{{number}}</p>
                {{#urgent}}<p>Urgent</p>{{/urgent}}{{^urgent}}<br/>{{/urgent}}
                <ol>{{#lines}}<li>{{-index}} of {{number}}: {{said}}</li>{{/lines}}</ol>
                """);
        assertThat(templates.write(Use.LETTER, new Letter("7", false, List.of(new Line("a < b"), new Line("c")))))
                .contains("<p class=\"7\">7</p>", "<br/>", "<li>1 of 7: a &lt; b</li><li>2 of 7: c</li>")
                .doesNotContain("Urgent", "version");
        assertThat(templates.version(Use.LETTER)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <table><tr><td>a</td></table>        | letter.html:2: </table> comes before <tr> of line 2 is closed; write </tr> before it.
            <p>                                  | letter.html:2: <p> is not closed; write </p>.
            a</p>                                | letter.html:2: </p> closes nothing; remove it.
            {{#lines}}<p>{{/lines}}</p>          | letter.html:2: {{/lines}} comes before <p> of line 2 is closed; write </p> before it.
            {{#lines}}{{said}}                   | letter.html:2: {{#lines}} is not closed; write {{/lines}}.
            {{#urgent}}a{{/lines}}               | letter.html:2: {{/lines}} comes before {{#urgent}} of line 2 is closed; write {{/urgent}} before it.
            <p>{{numer}}</p>                     | letter.html:2: {{numer}} is no field here; there are lines, number, urgent.
            {{#lines}}{{say}}{{/lines}}          | letter.html:2: {{say}} is no field here; there are lines, number, said, urgent.
            {{said}}                             | letter.html:2: {{said}} is no field here; there are lines, number, urgent.
            {{#signers}}a{{/signers}}            | letter.html:2: {{#signers}} is no field here; there are lines, number, urgent.
            {{lines}}                            | letter.html:2: {{lines}} is no text; write {{#lines}} ... {{/lines}}.
            <p class="{{no}}"/>                  | letter.html:2: {{no}} is no field here; there are lines, number, urgent.
            {{number.length}}                    | letter.html:2: {{number.length}} is no field here; there are lines, number, urgent.
            {{number                             | letter.html:2: {{ has no }} that ends it; write {{field}}.
            {{{number}}}                         | letter.html:2: {{ has no }} that ends it; write {{field}}.
            a < b                                | letter.html:2: a < that begins no element; write &lt;, or close the element with >.
            <td                                  | letter.html:2: a < that begins no element; write &lt;, or close the element with >.
            this & that                          | letter.html:2: an & that begins no character; write &amp;.
            a&nbsp;b                             | letter.html:2: an & that begins no character; write &amp;.
            {{>parts/foot}}                      | letter.html:2: {{>parts/foot}} includes a file that is not there; there are {{>parts/head}}.
            """)
    void aFaultHasItsLineAndWhatWouldBeRight(String text, String fault) {
        assertThatThrownBy(() -> templates(text))
                .asInstanceOf(type(TemplateRejected.class))
                .satisfies(rejected -> assertThat(rejected.faults()).contains(fault));
    }

    @Test
    void aFaultIsToldWithTheLineOnWhichItIs() {
        assertThatThrownBy(() -> templates("<p>\n\n{{number}}\n{{nothing}}\n</p>\n<b>"))
                .asInstanceOf(type(TemplateRejected.class))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .containsExactly(
                                "letter.html:5: {{nothing}} is no field here; there are lines, number, urgent.",
                                "letter.html:7: <b> is not closed; write </b>."));
    }

    @Test
    void everyFileNamesItsVersionAndIsOfUse() {
        TemplateFolder folder = folder("<p>a</p>")
                .with("parts/head.html", "<i>no version</i>")
                .with("lettre.html", VERSION)
                .with("clauses/AUDIT.txt", VERSION + "{{agency}}")
                .with("clauses/SDE/AUDITS.txt", VERSION);
        assertThatThrownBy(() -> new DocumentTemplates(folder, List.of(Use.values())))
                .asInstanceOf(type(TemplateRejected.class))
                .satisfies(
                        rejected -> assertThat(rejected.faults())
                                .containsExactlyInAnyOrder(
                                        "parts/head.html:1: the first line names no version; write {{! version 2026-11 }}.",
                                        "lettre.html:1: nothing uses the file; there are letter.html, parts/*.html, clauses/CODE.txt and clauses/AGENCY/CODE.txt.",
                                        "clauses/AUDIT.txt:2: {{agency}} is no field here; there are destroyBy, number, title.",
                                        "clauses/SDE/AUDITS.txt:1: the wording replaces none; there is no clauses/AUDITS.txt."));
    }

    @Test
    void aDocumentWithoutATemplateIsTold() {
        assertThatThrownBy(() -> new DocumentTemplates(new TemplateFolder(new TreeMap<>()), List.of(Use.values())))
                .hasMessageContaining("letter.html:1: the file is not there");
    }

    @Test
    void anAgencysOwnWordingStandsBesideTheProgrammes() {
        DocumentTemplates templates = new DocumentTemplates(
                folder("<p>a</p>")
                        .with("clauses/AUDIT.txt", VERSION + "Audit\n\nOn {{number}}.")
                        .with("clauses/SDE/AUDIT.txt", "{{! version 3 }}\nAudit\n\nBy {{destroyBy}} & always."),
                List.of(Use.values()));
        ClauseSubject subject = new ClauseSubject("DSA-1", "", "March 1, 2027");
        assertThat(templates.clause("AUDIT", subject)).contains(new StandardClause("Audit\n\nOn DSA-1.", "", "1"));
        assertThat(templates.clauseOf("SDE", "AUDIT", subject))
                .contains(new StandardClause("Audit\n\nBy March 1, 2027 & always.", "SDE", "3"));
        assertThat(templates.clauseOf("DOL", "AUDIT", subject)).isEmpty();
    }

    @Test
    void aFolderReplacesFileByFile(@TempDir Path own) throws Exception {
        Files.createDirectories(own.resolve("parts"));
        Files.writeString(own.resolve("parts/head.html"), "{{! version 2 }}\n<i>own</i>");
        DocumentTemplates templates =
                new DocumentTemplates(folder("<p>{{>parts/head}}</p>").replacedBy(own), List.of(Use.values()));
        assertThat(templates.write(Use.LETTER, new Letter("", false, List.of())))
                .contains("<i>own</i>");
        assertThatThrownBy(() -> folder("").replacedBy(own.resolve("none")))
                .hasMessageContaining("cannot be read")
                .hasMessageContaining("none");
    }

    private static DocumentTemplates templates(String text) {
        return new DocumentTemplates(folder(text), List.of(Use.values()));
    }

    private static TemplateFolder folder(String text) {
        return new TemplateFolder(new TreeMap<>())
                .with("letter.html", VERSION + text)
                .with("parts/head.html", VERSION);
    }
}
