package se.kansli.web.edge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/// Puts the edge's own way of reading, writing and asking into Spring MVC.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
class EdgeConfiguration implements WebMvcConfigurer {

    private final Admission admission;
    private final CaseInLog caseInLog;
    private final ReadYourWrite readYourWrite;

    EdgeConfiguration(Admission admission, CaseInLog caseInLog, ReadYourWrite readYourWrite) {
        this.admission = admission;
        this.caseInLog = caseInLog;
        this.readYourWrite = readYourWrite;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.mapper()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new EnvelopeResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(admission);
        registry.addInterceptor(caseInLog);
        registry.addInterceptor(readYourWrite);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, Parameters::date);
        registry.addConverter(String.class, Instant.class, Parameters::instant);
        registry.addConverter(String.class, String.class, Parameters::text);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/diarium");
    }

    /// What people read is Swedish, whatever their browser asks for.
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.of("sv", "SE"));
    }
}
