package charteroak.ground.site;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files of the web app, and redirects addresses that are nearly right. */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {

    /** Redirects an address that ends in a slash to the one without it. */
    @Bean
    static FilterRegistrationBean<UrlHandlerFilter> withoutTrailingSlash() {
        return new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build());
    }

    /** Redirects the address of a kind of things without a page of its own to the search for them. */
    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/agencies", "/?kind=AGENCY");
        views.addRedirectViewController("/datasets", "/?kind=DATASET");
        views.addRedirectViewController("/elements", "/?kind=DATA_ELEMENT");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/web/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        resources
                .addResourceHandler("/index.html", "/graphiql.html", "/favicon.svg", "/favicon.ico")
                .addResourceLocations("classpath:/web/")
                .setCacheControl(CacheControl.noCache());
    }
}
