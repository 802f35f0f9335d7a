package charteroak.agreements.form;

import charteroak.ground.sentence.Sentence;

/**
 * Something that is missing before a request can be handed in.
 *
 * @param place the field of the form that is to be mended: the name of a question, or of what is chosen
 */
public record FormLack(String place, Sentence message) {

    static FormLack of(FormQuestion question) {
        return new FormLack(question.name(), Sentence.of("form.unanswered", question.words()));
    }
}
