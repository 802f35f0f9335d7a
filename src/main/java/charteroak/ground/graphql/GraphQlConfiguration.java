package charteroak.ground.graphql;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/**
 * Sets up GraphQL: scalars, cursors, and how a request is executed. Which documents are accepted is decided elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.DATE).scalar(Scalars.DATE_TIME);
    }

    /**
     * Passes our own cursors through unchanged. Spring's strategy knows only Spring Data's pages, and would turn every
     * failed page into an empty one.
     */
    @Bean
    @Primary
    CursorStrategy<String> cursors() {
        return new OwnCursors();
    }

    /**
     * Runs fields on the request's own virtual thread, because handing each field to another thread costs more than it
     * gains.
     */
    @Bean
    AnnotatedControllerConfigurer controllers() {
        var configurer = new AnnotatedControllerConfigurer();
        configurer.configureBinder(
                options -> options.conversionService(ApplicationConversionService.getSharedInstance()));
        return configurer;
    }

    @Bean
    GraphQlSourceBuilderCustomizer execution(
            PreparsedDocumentProvider documents,
            GraphQlObservationInstrumentation observation,
            ObjectProvider<DataFetcherExceptionResolver> resolvers) {
        DataFetcherExceptionHandler exceptions = DataFetcherExceptionResolver.createExceptionHandler(
                resolvers.orderedStream().toList());
        return builder -> builder.typeVisitors(List.of(new NamedThings(), new SaidSentences()))
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents)
                        .queryExecutionStrategy(new ToldOnce(exceptions))
                        .instrumentation(new AroundRequests(observation)));
    }

    /** Cursors that are already in the form in which they are sent. */
    private static final class OwnCursors implements CursorStrategy<String> {

        @Override
        public boolean supports(Class<?> type) {
            return type == String.class;
        }

        @Override
        public String toCursor(String position) {
            return position;
        }

        @Override
        public String fromCursor(String cursor) {
            return cursor;
        }
    }
}
