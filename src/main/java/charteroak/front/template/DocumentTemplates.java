package charteroak.front.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates of a folder, ready for use. They are refused together where one of them is faulty. */
public final class DocumentTemplates {

    private static final Pattern VERSION = Pattern.compile("\\{\\{!\\s*version (\\S+)\\s*}}\\R");
    private static final Pattern CLAUSE = Pattern.compile("clauses/(?:([A-Z0-9-]+)/)?([A-Z0-9_.-]+)\\.txt");

    private final Map<String, String> files;
    private final Map<String, Template> compiled = new HashMap<>();

    public DocumentTemplates(TemplateFolder folder, Collection<? extends TemplateUse> uses) {
        this.files = folder.files();
        List<String> faults =
                new ArrayList<>(uses.stream().flatMap(this::faults).toList());
        files.keySet().stream().flatMap(file -> faults(file, uses)).forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new TemplateRejected(faults.stream().distinct().toList());
        }
        Mustache.Compiler compiler = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withCollector(new RecordFields())
                .withLoader(name -> new StringReader(Objects.requireNonNull(files.get(name + ".html"))));
        files.forEach((file, text) ->
                compiled.put(file, compiler.escapeHTML(file.endsWith(".html")).compile(text)));
    }

    /** The document that a template makes of facts, as HTML. */
    public String write(TemplateUse use, Record facts) {
        return template(file(use)).execute(facts);
    }

    /** The version of a document's template. */
    public String version(TemplateUse use) {
        return versionOf(file(use)).orElseThrow();
    }

    /** The program's wording of a clause; empty where it has none. */
    public Optional<StandardClause> clause(String code, ClauseSubject subject) {
        return clauseIn("clauses/%s.txt".formatted(code), "", subject);
    }

    /** The wording of a clause that an agency has in place of the program's; empty where it has none. */
    public Optional<StandardClause> clauseOf(String agency, String code, ClauseSubject subject) {
        return clauseIn("clauses/%s/%s.txt".formatted(agency, code), agency, subject);
    }

    private Optional<StandardClause> clauseIn(String file, String agency, ClauseSubject subject) {
        return Optional.ofNullable(compiled.get(file))
                .map(clause -> new StandardClause(
                        clause.execute(subject).strip(), agency, versionOf(file).orElseThrow()));
    }

    private Template template(String file) {
        return Objects.requireNonNull(compiled.get(file));
    }

    private Stream<String> faults(TemplateUse use) {
        return files.containsKey(file(use))
                ? TemplateCheck.faults(files, file(use), use.facts()).stream()
                : Stream.of("%s:1: the file is not there; it is the template of a document.".formatted(file(use)));
    }

    private Stream<String> faults(String file, Collection<? extends TemplateUse> uses) {
        List<String> faults = new ArrayList<>();
        if (versionOf(file).isEmpty()) {
            faults.add("%s:1: the first line names no version; write {{! version 2026-11 }}.".formatted(file));
        }
        Matcher clause = CLAUSE.matcher(file);
        if (clause.matches()) {
            faults.addAll(TemplateCheck.faults(files, file, ClauseSubject.class));
            if (clause.group(1) != null && !files.containsKey("clauses/%s.txt".formatted(clause.group(2)))) {
                faults.add("%s:1: the wording replaces none; there is no clauses/%s.txt."
                        .formatted(file, clause.group(2)));
            }
        } else if (!file.startsWith("parts/") && !names(uses).contains(file)) {
            faults.add(
                    "%s:1: nothing uses the file; there are %s, parts/*.html, clauses/CODE.txt and clauses/AGENCY/CODE.txt."
                            .formatted(
                                    file,
                                    String.join(
                                            ", ", names(uses).stream().sorted().toList())));
        }
        return faults.stream();
    }

    private Optional<String> versionOf(String file) {
        Matcher version = VERSION.matcher(files.getOrDefault(file, ""));
        return version.lookingAt() ? Optional.of(version.group(1)) : Optional.empty();
    }

    private static Set<String> names(Collection<? extends TemplateUse> uses) {
        return new HashSet<>(uses.stream().map(DocumentTemplates::file).toList());
    }

    private static String file(TemplateUse use) {
        return use.template() + ".html";
    }
}
