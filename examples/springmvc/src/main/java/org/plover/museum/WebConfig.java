package org.plover.museum;

import java.util.Map;
import org.plover.museum.security.VaultInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration
public class WebConfig implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/plan").setViewName("forward:/plan.html");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new VaultInterceptor()).addPathPatterns("/vault/**").excludePathPatterns("/vault/map");
    }

    @Bean
    public SimpleUrlHandlerMapping floors() {
        return new SimpleUrlHandlerMapping(Map.of("/floors/*", new FloorHandler()), 1);
    }

    @Bean("/bell")
    public HttpRequestHandler bell() {
        return new FloorHandler();
    }
}
