package charteroak.front.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTests {

    @Test
    void splitsAtCaseUnderscoreHyphenSlashAndDigits() {
        List<String> expected = List.of("student", "last", "name");
        assertThat(words("StudentLastName")).isEqualTo(expected);
        assertThat(words("STUDENT_LAST_NAME")).isEqualTo(expected);
        assertThat(words("student-last/name")).isEqualTo(expected);
        assertThat(words("Plan504")).containsExactly("plan", "504");
    }

    @Test
    void keepsAcronymsWholeAlsoInPlural() {
        assertThat(words("LatestDOCAdmissionDate")).containsExactly("latest", "doc", "admission", "date");
        assertThat(words("SSNs")).containsExactly("ssns");
        assertThat(words("IsPEWaiver")).containsExactly("is", "pe", "waiver");
    }

    @Test
    void ignoresAccentsAndControlCharacters() {
        assertThat(words("Educaci\u00f3n\u0000\u0007Superior")).containsExactly("educacion", "superior");
        assertThat(SearchWords.of("\u0000\u0001\t\n")).isEmpty();
        assertThat(SearchWords.of("")).isEmpty();
    }

    @Test
    void knowsWhereEachWordStands() {
        Word name = SearchWords.of("Last_Name").getLast();
        assertThat("Last_Name".substring(name.from(), name.to())).isEqualTo("Name");
    }

    @Test
    void givesOneKeyToEverySpellingOfAName() {
        assertThat(List.of(
                        SearchWords.key("Birth Date"),
                        SearchWords.key("BirthDate"),
                        SearchWords.key("BIRTH_DATE"),
                        SearchWords.key("birthdate")))
                .containsOnly("birthdate");
        assertThat(SearchWords.key(SearchWords.bare("Date of Birth ((PIRL) Element 200)")))
                .isEqualTo("dateofbirth");
    }

    private static List<String> words(String text) {
        return SearchWords.of(text).stream().map(Word::text).toList();
    }
}
