package charteroak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of docs/glossary.md: which words of the field are said in Spanish in which forms. */
record Glossary(List<Term> terms) {

    private static final int WHOLE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern PLACEHOLDERS = Pattern.compile("\\{\\w+}|</?\\d+/?>|'+\\w+'+");

    /** One word of the field in English, and the forms in which it is said in Spanish, the usual one first. */
    record Term(String english, List<String> spanish) {

        private Pattern saidInEnglish() {
            String forms = english.endsWith("y")
                    ? Pattern.quote(english.substring(0, english.length() - 1)) + "(?:y|ies)"
                    : Pattern.quote(english) + "s?";
            return Pattern.compile("(?<![\\w-])" + forms + "(?!\\w)", WHOLE);
        }

        private Pattern saidInSpanish() {
            return spanish.stream()
                    .map(Term::inflected)
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)"),
                            forms -> Pattern.compile(forms, WHOLE)));
        }

        private static String inflected(String form) {
            return Arrays.stream(form.split(" "))
                    .map(word -> word.endsWith("*")
                            ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                            : Pattern.quote(word) + "(?:s|es)?")
                    .collect(Collectors.joining("\\s+"));
        }
    }

    /** Reads the table; a longer term goes before a shorter one that it holds. */
    static Glossary of(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            return new Glossary(lines.filter(line -> line.startsWith("| "))
                    .skip(2)
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .flatMap(cells -> parts(cells[1])
                            .map(english -> new Term(
                                    english, parts(cells[2] + ";" + cells[3]).toList())))
                    .sorted(Comparator.comparing((Term term) -> -term.english().length()))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the Spanish of a message says in other words than the table has. */
    List<String> faults(String english, String spanish) {
        var faults = new ArrayList<String>();
        String rest = PLACEHOLDERS.matcher(english).replaceAll(" ");
        for (Term term : terms) {
            var said = term.saidInEnglish().matcher(rest);
            if (said.find()) {
                rest = said.replaceAll("·");
                if (!term.saidInSpanish().matcher(spanish).find()) {
                    faults.add("“%s” is “%s” in: %s = %s"
                            .formatted(term.english(), term.spanish().getFirst(), english, spanish));
                }
            }
        }
        return faults;
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
