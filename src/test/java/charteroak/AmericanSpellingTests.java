package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people read is spelled as Americans spell. Names stay as they are, and stand where no word is looked for: packages, GraphQL fields
 * and files as code in prose, keys of bundles, markup of pages. What people may type to search is not what they read.
 */
class AmericanSpellingTests {

    static final Pattern BRITISH = Pattern.compile(
            "(?i)\\b("
                    + "acknowledgements?|afterwards|ageing|amongst|analys(e|ed|ing)|artefacts?|behaviours?|cancell(ed|ing)|catalogu\\w+"
                    + "|centre[ds]?|colour\\w*|defence|enrolments?|favour\\w*|fulfils?|fulfilments?|grey|honour\\w*|judgements?"
                    + "|labell(ed|ing)|learnt|licence[ds]?|modell(ed|ing)|neighbour\\w*|offences?|practis(e|ed|es|ing)|programmes?"
                    + "|signall(ed|ing)|spelt|towards|travell(ed|ing)|whilst"
                    + "|(anonym|apolog|author|capital|categor|central|character|critic|custom|digit|emphas|equal|final|formal|general"
                    + "|harmon|initial|legal|local|maxim|memor|minim|mobil|modern|normal|optim|organ|penal|prior|pseudonym|public|real"
                    + "|recogn|scrutin|serial|special|stabil|standard|subsid|summar|synchron|unauthor|util|visual)is(e|ed|er|ers|es|ing|ations?))\\b");

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]*`|]\\([^)]*\\)");
    private static final Pattern MARKUP = Pattern.compile("(?s)<style.*?</style>|<[^>]*>|[#$*@]\\{[^}]*}");
    private static final Pattern LAW_CODE = Pattern.compile("\\b[A-Z][A-Z0-9_-]{3,}\\b");
    private static final Pattern MESSAGE = Pattern.compile("(?m)^msgid (\".+\")$");

    @Test
    void theServersSentencesAre() {
        assertThat(under("src/main/resources", "_en.properties"))
                .hasSizeGreaterThan(5)
                .allSatisfy(bundle ->
                        assertThat(british(String.join("\n", values(bundle)))).isEmpty());
    }

    @Test
    void theWebsMessagesAre() {
        List<String> messages = new ArrayList<>();
        Matcher message = MESSAGE.matcher(text(Path.of("web/src/locales/en.po")));
        while (message.find()) {
            messages.add(message.group(1));
        }
        assertThat(messages).hasSizeGreaterThan(500);
        assertThat(british(String.join("\n", messages))).isEmpty();
    }

    @Test
    void pagesWithoutScriptAre() {
        assertThat(Stream.concat(
                        under("src/main/resources/templates", ".html").stream(), Stream.of(Path.of("web/index.html"))))
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        page -> assertThat(british(MARKUP.matcher(text(page)).replaceAll(" ")))
                                .isEmpty());
    }

    @Test
    void whatIsWrittenAboutTheCatalogIs() {
        assertThat(Stream.of(
                                List.of(
                                        Path.of("README.md"),
                                        Path.of("CONTRIBUTING.md"),
                                        Path.of("CHANGELOG.md"),
                                        Path.of("web/README.md"),
                                        Path.of("catalog-seed/README.md")),
                                under("docs", ".md"))
                        .flatMap(List::stream))
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> assertThat(british(CODE.matcher(text(page)).replaceAll(" ")))
                        .isEmpty());
    }

    /** The codes of law are names; what stands beside them is read on its pages. */
    @Test
    void theLawOfTheSeedIs() {
        String law = LAW_CODE.matcher(text(Path.of("catalog-seed/law.yaml"))).replaceAll(" ");
        assertThat(law).contains("Education records");
        assertThat(british(law)).isEmpty();
    }

    @Test
    void aWordThatIsSpelledOtherwiseIsFound() {
        assertThat(british(
                        "The programme's licence was analysed by an organisation, and Catalogued towards the centre."))
                .containsExactly("programme", "licence", "analysed", "organisation", "Catalogued", "towards", "centre");
        assertThat(british("Analyses of programs, with emphasis on an organism; otherwise precise, as promised."))
                .isEmpty();
    }

    private static List<String> british(String text) {
        return BRITISH.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<String> values(Path bundle) {
        Properties properties = new Properties();
        try (var text = Files.newBufferedReader(bundle)) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .map(properties::getProperty)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> under(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
