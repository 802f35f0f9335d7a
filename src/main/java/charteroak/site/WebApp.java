package charteroak.site;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the app's one page at each address the app knows. Any other address is not found, as it should be. */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {

    private static final String PAGE = "forward:/index.html";

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/").setViewName(PAGE);
        for (String kind :
                new String[] {"elements", "datasets", "agencies", "agreements", "projects", "runs", "audit"}) {
            views.addViewController("/" + kind + "/{id}").setViewName(PAGE);
        }
        views.addViewController("/agreements/{id}/what-if").setViewName(PAGE);
        views.addViewController("/me").setViewName(PAGE);
        views.addViewController("/due").setViewName(PAGE);
        views.addViewController("/audit").setViewName(PAGE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/web/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        resources
                .addResourceHandler("/index.html", "/favicon.svg", "/favicon.ico")
                .addResourceLocations("classpath:/web/")
                .setCacheControl(CacheControl.noCache());
    }
}
