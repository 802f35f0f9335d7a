package charteroak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    /** From the lowest to the highest: none knows of one after it. */
    private static final List<String> WINGS =
            List.of("ground", "catalogue", "agreements", "judgement", "lineage", "front");

    private static final int MOST_FILES = 20;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("charteroak");

    @Test
    void roomsDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(CharterOak.class).verify();
    }

    @Test
    void everyRoomSaysSoAndStandsInAWing() {
        assertThat(ApplicationModules.of(CharterOak.class).stream()
                        .map(room -> room.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(PRODUCT.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("charteroak"))
                        .map(name -> name.substring("charteroak.".length()))
                        .filter(name -> !WINGS.contains(name))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource
    void wingsStandOnlyOnThoseBelow(String wing) {
        noClasses()
                .that()
                .resideInAPackage(within(wing))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINGS.subList(WINGS.indexOf(wing) + 1, WINGS.size()).stream()
                        .map(ModularityTests::within)
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void noRoomHoldsMoreThanOneCanKeepInMind() {
        assertThat(PRODUCT.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(file -> !file.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
                .allSatisfy((room, files) -> assertThat(files).as(room).isLessThanOrEqualTo(MOST_FILES));
    }

    static Stream<String> wingsStandOnlyOnThoseBelow() {
        return WINGS.stream();
    }

    private static String within(String wing) {
        return "charteroak.%s..".formatted(wing);
    }
}
