package charteroak.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looks at every library that the server or a test runs with. It asks nobody: Maven's local repository knows all it needs. */
class DependencyTests {

    private static final Pattern FREE = Pattern.compile(
            "(?i).*(apache|\\bmit\\b|bsd|eclipse (public|distribution)|\\bepl\\b|\\bedl\\b|mozilla|\\bmpl\\b|\\blgpl\\b|lesser|"
                    + "cddl|classpath|\\bcpe\\b|public domain|cc0|bouncy castle|unicode|\\bisc\\b).*");

    /** Replaced by others, unsafe, or a second way to do what another library here does. */
    private static final Set<String> BANNED = Set.of(
            "log4j:log4j",
            "commons-collections:commons-collections",
            "org.slf4j:slf4j-simple",
            "org.slf4j:slf4j-reload4j",
            "javax.servlet:javax.servlet-api",
            "com.google.code.gson:gson",
            "com.alibaba:fastjson",
            "com.thoughtworks.xstream:xstream",
            "org.codehaus.groovy:groovy-all",
            "org.projectlombok:lombok");

    private static final List<Artifact> ALL = Artifact.all();

    @Test
    void everyLibraryIsKnownToMaven() {
        assertThat(ALL).hasSizeGreaterThan(150);
        assertThat(ALL)
                .allSatisfy(
                        artifact -> assertThat(artifact.pom()).as(artifact.id()).isPresent());
    }

    @Test
    void nothingIsThereTwice() {
        Map<String, Set<String>> versions = new TreeMap<>();
        ALL.forEach(artifact ->
                versions.computeIfAbsent(artifact.id(), id -> new TreeSet<>()).add(artifact.version()));
        assertThat(versions).allSatisfy((id, found) -> assertThat(found).as(id).hasSize(1));
    }

    @Test
    void nothingIsUnfinished() {
        assertThat(ALL)
                .noneSatisfy(artifact ->
                        assertThat(artifact.version()).containsPattern("(?i)SNAPSHOT|\\balpha|-M\\d|-RC\\d"));
    }

    @Test
    void nothingIsBanned() {
        assertThat(ALL).extracting(Artifact::id).doesNotContainAnyElementsOf(BANNED);
    }

    @Test
    void oneLibraryWritesTheLog() throws IOException {
        Set<String> providers = new TreeSet<>();
        for (Artifact artifact : ALL) {
            try (var jar = new JarFile(artifact.jar().toFile())) {
                if (jar.getEntry("META-INF/services/org.slf4j.spi.SLF4JServiceProvider") != null) {
                    providers.add(artifact.id());
                }
            }
        }
        assertThat(providers).containsExactly("ch.qos.logback:logback-classic");
    }

    @Test
    void everyLibraryMayBePassedOn() {
        assertThat(ALL)
                .filteredOn(artifact -> !artifact.isNeo4j())
                .allSatisfy(artifact -> assertThat(artifact.pom().orElseThrow().licenses())
                        .as(artifact.id())
                        .anyMatch(license -> FREE.matcher(license).matches()));
    }

    @Test
    void versionsAreThoseThatSpringBootTested() {
        Artifact boot = ALL.stream()
                .filter(artifact -> artifact.id().equals("org.springframework.boot:spring-boot"))
                .findFirst()
                .orElseThrow();
        Map<String, String> managed = Pom.of(
                        boot.repository(), "org.springframework.boot", "spring-boot-dependencies", boot.version())
                .orElseThrow()
                .managed();
        Map<String, String> different = new TreeMap<>();
        ALL.stream()
                .filter(artifact -> !artifact.version().equals(managed.getOrDefault(artifact.id(), artifact.version())))
                .forEach(artifact -> different.put(artifact.group(), artifact.version()));
        assertThat(different.keySet())
                .as("each of these is explained in pom.xml: %s", different)
                .isSubsetOf(
                        "com.graphql-java",
                        "io.netty",
                        "org.neo4j.driver",
                        "org.neo4j.bolt",
                        "org.springframework.data");
    }
}
