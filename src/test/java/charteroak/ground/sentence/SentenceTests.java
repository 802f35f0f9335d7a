package charteroak.ground.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ReflectionUtils;

class SentenceTests {

    private static final List<SaidInCode> SAID = SaidInCode.under(Path.of("src/main/java"));
    private static final Reference AGREEMENT = new Reference(Reference.Kind.AGREEMENT, "agreement-1", "DSA-1");

    @Test
    void everySentenceNamesItsTemplateAndFillsItsPlacesInEveryLanguage() {
        List<String> faults = new ArrayList<>();
        for (SaidInCode said : SAID) {
            for (Language language : Language.values()) {
                fault(said, Templates.of(language)).ifPresent(fault -> faults.add(language + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(SAID).hasSizeGreaterThan(10);
    }

    @Test
    void everyTemplateIsSaid() {
        Set<String> said = new TreeSet<>(wordsOfEnums());
        SAID.stream().map(SaidInCode::key).filter(Objects::nonNull).forEach(said::add);
        for (Language language : Language.values()) {
            assertThat(Templates.of(language).keys())
                    .as("templates in %s", language)
                    .containsExactlyInAnyOrderElementsOf(said);
        }
    }

    @Test
    void saysDaysAndListsInTheFormOfTheLanguage() {
        Sentence sentence = Sentence.several(List.of(
                said(Part.text("X")),
                said(Part.day(LocalDate.of(2026, 3, 31))),
                said(Series.and(List.of(Part.text("A"), Part.text("B"), Part.text("Irene"))))));
        assertThat(sentence.in(Language.ENGLISH)).isEqualTo("X March 31, 2026 A, B and Irene");
        assertThat(sentence.in(Language.SPANISH)).isEqualTo("X 31 de marzo de 2026 A, B e Irene");
    }

    @Test
    void tellsWhatItNames() {
        Sentence sentence = Sentence.several(List.of(said(Part.text("X")), said(AGREEMENT), said(Part.text("Y"))));
        assertThat(sentence.references()).containsExactly(AGREEMENT);
        assertThat(sentence.texts()).containsExactly("X", "Y");
    }

    private static Sentence said(Part part) {
        return Sentence.of("sentence.several", part);
    }

    private static Optional<String> fault(SaidInCode said, Templates templates) {
        if (said.key() == null) {
            return Optional.of("%s says a sentence whose key is not written there.".formatted(said.file()));
        }
        if (!templates.keys().contains(said.key())) {
            return Optional.of("%s says '%s', which has no template.".formatted(said.file(), said.key()));
        }
        int places = templates.places(said.key());
        return places == said.parts()
                ? Optional.empty()
                : Optional.of("%s puts %d parts into '%s', which has %d places."
                        .formatted(said.file(), said.parts(), said.key(), places));
    }

    /** The keys of the words of enums, in every form. */
    private static Set<String> wordsOfEnums() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(InWords.class));
        Set<String> keys = new TreeSet<>();
        for (BeanDefinition found : scanner.findCandidateComponents("charteroak")) {
            for (InWords word : constants(Objects.requireNonNull(found.getBeanClassName()))) {
                forms(word).forEach(form -> keys.add(form.key()));
            }
        }
        return keys;
    }

    private static List<Sentence> forms(InWords word) {
        return Stream.of(word.getDeclaringClass().getMethods())
                .filter(method -> method.getReturnType() == Sentence.class && method.getParameterCount() == 0)
                .map(method -> (Sentence) ReflectionUtils.invokeMethod(method, word))
                .toList();
    }

    private static InWords[] constants(String enumName) {
        try {
            return (InWords[]) Class.forName(enumName).getEnumConstants();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
