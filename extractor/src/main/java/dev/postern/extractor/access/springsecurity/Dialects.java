package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.access.expression.ExpressionMeaning;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;

/**
 * How one application reads matchers and expressions.
 *
 * @param requestMatchers what {@code requestMatchers("...")} means: {@code MVC} with Spring MVC,
 *     {@code PATH_PATTERN} since Spring Security 7 and for WebFlux, {@code ANT} otherwise
 * @param mapping how the handler mapping treats variations of a path
 * @param actuatorBase base path of the management endpoints
 * @param consoleBase path of the H2 console
 */
public record Dialects(
    PathDialect requestMatchers,
    PathOptions mapping,
    Authorities authorities,
    ExpressionMeaning.BeanCalls beans,
    String actuatorBase,
    String consoleBase) {}
