package charteroak.agreements.form;

import charteroak.agreements.basket.KeptDraft;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a request says, as far as it is written.
 *
 * @param draft what is asked for, by whom and until when, as a plan says it
 * @param representative the name of the user who answers for the recipient; null while none is named
 * @param destroyBy the day by which linked data is destroyed or returned; null while none is said
 * @param answers each question once, in the order of the form; questions that are not answered are left out
 */
public record FormContent(
        String title,
        KeptDraft draft,
        @Nullable String representative,
        @Nullable LocalDate destroyBy,
        List<Answer> answers) {

    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 200;

    /** What is said to one question of the form. */
    public record Answer(FormQuestion question, String text) {

        boolean saysNothing() {
            return text.isBlank();
        }
    }

    public FormContent {
        title = title.strip();
        representative = representative == null || representative.isBlank() ? null : representative.strip();
        answers = answers.stream()
                .filter(answer -> !answer.saysNothing())
                .sorted((one, other) -> one.question().compareTo(other.question()))
                .toList();
    }

    /** What is begun with. */
    static FormContent begun(String title, KeptDraft draft) {
        return new FormContent(title, draft, null, null, List.of());
    }

    /** What is begun with, where an earlier request asked for much the same: all but the days, which are new. */
    FormContent carriedOver(String newTitle, Purpose purpose) {
        KeptDraft before = draft;
        KeptDraft without = new KeptDraft(
                before.recipient(), purpose, before.topic(), before.uses(), before.users(), null, null, null);
        return new FormContent(newTitle, without, representative, null, answers);
    }

    /** A text that is the same for the same content and for no other. */
    public String version() {
        return Fingerprint.of(this).text();
    }

    @Nullable
    String answerTo(FormQuestion question) {
        return answers.stream()
                .filter(answer -> answer.question() == question)
                .map(Answer::text)
                .findFirst()
                .orElse(null);
    }

    /** Why it cannot be kept; empty when it can. What is only needed for handing it in may be missing. */
    Optional<UserError> refusal() {
        return PlainText.refusalOfNeeded(title, "title", LONGEST_TITLE)
                .or(() -> PlainText.refusal(representative, "representative", LONGEST_NAME))
                .or(draft::refusal)
                .or(this::refusalOfAnswers)
                .map(FormContent::ofContent);
    }

    private Optional<UserError> refusalOfAnswers() {
        long questions = answers.stream().map(Answer::question).distinct().count();
        return questions < answers.size()
                ? UserError.refused(Sentence.of("form.answeredTwice"), "answers", Code.INVALID)
                : answers.stream()
                        .map(answer -> PlainText.refusal(
                                answer.text(),
                                answer.question().name(),
                                answer.question().longest()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** A refusal of a field of the content. */
    private static UserError ofContent(UserError refused) {
        List<String> within = new ArrayList<>(refused.field());
        within.add(1, "content");
        return new UserError(refused.message(), within, refused.code());
    }
}
