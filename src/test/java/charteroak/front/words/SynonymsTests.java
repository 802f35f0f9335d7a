package charteroak.front.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTests {

    @Test
    void findsTheOthersOfAGroupWhicheverIsAsked() {
        Synonyms synonyms = new Synonyms(List.of("# a comment", "", "DOB, date of birth # birthday"));
        assertThat(texts(synonyms, "date", "of", "birth")).containsExactly("DOB");
        assertThat(texts(synonyms, "dob")).containsExactly("date of birth");
    }

    @Test
    void followsAnArrowOneWayOnly() {
        Synonyms synonyms = new Synonyms(List.of("wages => earnings, pay"));
        assertThat(texts(synonyms, "wage")).containsExactly("earnings", "pay");
        assertThat(texts(synonyms, "earn")).isEmpty();
    }

    @Test
    void prefersTheLongestSynonym() {
        Synonyms synonyms = new Synonyms(List.of("high school, HS", "high school name, school name"));
        assertThat(synonyms.longest(List.of("high", "school", "name", "code"))).isEqualTo(3);
        assertThat(synonyms.longest(List.of("name"))).isZero();
    }

    @Test
    void knowsTheFieldsAbbreviations() {
        Synonyms synonyms = new Synonyms();
        for (String abbreviation : List.of(
                "dob", "ssn", "ui", "frpl", "sasid", "tanf", "snap", "hs", "gpa", "fafsa", "ebt", "iep", "lep", "el",
                "cip")) {
            assertThat(synonyms.of(List.of(abbreviation))).as(abbreviation).isNotEmpty();
        }
        assertThat(synonyms.texts()).hasSizeGreaterThan(400);
    }

    private static List<String> texts(Synonyms synonyms, String... stems) {
        return synonyms.of(List.of(stems)).stream().map(Synonyms.Phrase::text).toList();
    }
}
