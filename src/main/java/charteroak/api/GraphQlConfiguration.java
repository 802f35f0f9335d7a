package charteroak.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import java.util.concurrent.CompletableFuture;
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

/** Sets up GraphQL: scalars, limits, and a memory of parsed documents. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.DATE).scalar(Scalars.DATE_TIME);
    }

    /** Our pages carry their own cursors. Spring's, which knows only Spring Data's, would make an empty page of every failed one. */
    @Bean
    @Primary
    CursorStrategy<String> cursors() {
        return new OwnCursors();
    }

    /** A request already runs on a virtual thread of its own; handing each field to another one costs more than it wins. */
    @Bean
    AnnotatedControllerConfigurer controllers() {
        var configurer = new AnnotatedControllerConfigurer();
        configurer.configureBinder(
                options -> options.conversionService(ApplicationConversionService.getSharedInstance()));
        return configurer;
    }

    @Bean
    GraphQlSourceBuilderCustomizer execution(
            ApiSettings settings,
            GraphQlObservationInstrumentation observation,
            ObjectProvider<DataFetcherExceptionResolver> resolvers) {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .maxTokens(settings.tokens())
                .build());
        Cache<String, PreparsedDocumentEntry> parsed =
                Caffeine.newBuilder().maximumSize(settings.documents()).build();
        PreparsedDocumentProvider remember = (input, parse) -> CompletableFuture.completedFuture(
                parsed.get(input.getQuery(), text -> DocumentSize.limited(parse.apply(input), settings)));
        DataFetcherExceptionHandler exceptions = DataFetcherExceptionResolver.createExceptionHandler(
                resolvers.orderedStream().toList());
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(remember)
                .queryExecutionStrategy(new ToldOnce(exceptions))
                .instrumentation(new AroundRequests(observation)));
    }
}
