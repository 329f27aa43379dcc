package dev.postern.extractor.framework.semantics;

/** Qualified names whose meaning is code here, because data cannot say it. */
final class SpringNames {

  static final String COMPONENT = "org.springframework.stereotype.Component";
  static final String CONTROLLER = "org.springframework.stereotype.Controller";
  static final String BEAN = "org.springframework.context.annotation.Bean";
  static final String COMPONENT_SCAN = "org.springframework.context.annotation.ComponentScan";
  static final String IMPORT = "org.springframework.context.annotation.Import";
  static final String PROPERTY_SOURCE = "org.springframework.context.annotation.PropertySource";
  static final String PROFILE = "org.springframework.context.annotation.Profile";
  static final String SCOPE = "org.springframework.context.annotation.Scope";
  static final String PRIMARY = "org.springframework.context.annotation.Primary";
  static final String QUALIFIER = "org.springframework.beans.factory.annotation.Qualifier";
  static final String ENABLE_AUTO_CONFIGURATION =
      "org.springframework.boot.autoconfigure.EnableAutoConfiguration";
  static final String CONDITIONAL_ON_PROPERTY =
      "org.springframework.boot.autoconfigure.condition.ConditionalOnProperty";
  static final String CONDITIONAL = "org.springframework.context.annotation.Conditional";
  static final String WEB = "org.springframework.web.bind.annotation.";
  static final String REQUEST_MAPPING = WEB + "RequestMapping";
  static final String RESPONSE_BODY = WEB + "ResponseBody";
  static final String HTTP_EXCHANGE = "org.springframework.web.service.annotation.HttpExchange";

  private SpringNames() {}
}
