package charteroak.ground.api;

import charteroak.ground.sentence.InWords;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/**
 * Thrown when a question names a thing that is not there for whoever asks. A hidden thing is told exactly like a
 * missing one.
 */
public class NotThere extends RuntimeException {

    private static final int SHOWN = 100;

    private final transient Sentence sentence;

    public NotThere(String kind, String lookedFor) {
        this(Sought.valueOf(kind.toUpperCase(Locale.ROOT).replace(' ', '_')), lookedFor);
    }

    public NotThere(Sought kind, String lookedFor) {
        this(sentence(kind, lookedFor));
    }

    private NotThere(Sentence sentence) {
        super(sentence.in(Language.ENGLISH));
        this.sentence = sentence;
    }

    /** The sorts of thing that can be looked for by name. */
    public enum Sought implements InWords {
        AGENCY,
        AGREEMENT,
        APPLICATION,
        DATASET,
        DECISION,
        ELEMENT,
        LEGAL_BASIS,
        MEETING,
        PROJECT,
        PROTECTION_CLASS,
        RUN,
        SIGNED_COPY,
        SOURCE_SYSTEM,
        THING
    }

    /** Adds this error to the answer of a field that also has data to give. */
    public void tellBeside(DataFetchingEnvironment asked) {
        asked.getGraphQlContext()
                .compute(
                        place(asked),
                        (place, told) ->
                                Stream.concat(told(told), Stream.of(in(asked))).toList());
    }

    /** The errors that were added to the answer of a field. */
    public static List<GraphQLError> besides(DataFetchingEnvironment asked) {
        return told(asked.getGraphQlContext().get(place(asked))).toList();
    }

    private static Stream<GraphQLError> told(@Nullable Object told) {
        return told instanceof List<?> errors ? errors.stream().map(GraphQLError.class::cast) : Stream.empty();
    }

    private static String place(DataFetchingEnvironment asked) {
        return "charteroak.notThere " + asked.getExecutionStepInfo().getPath();
    }

    public GraphQLError in(DataFetchingEnvironment asked) {
        return GraphqlErrorBuilder.newError(asked)
                .errorType(ErrorType.NOT_FOUND)
                .message("%s", sentence.in(Language.of(asked.getLocale())))
                .build();
    }

    private static Sentence sentence(Sought kind, String lookedFor) {
        return Sentence.of(
                "notThere.named",
                kind.words(),
                Part.text(lookedFor.length() > SHOWN ? lookedFor.substring(0, SHOWN) + "…" : lookedFor));
    }
}
