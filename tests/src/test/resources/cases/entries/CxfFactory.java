//// without: spring-boot-starter-web
//// needs: org.apache.cxf:cxf-spring-boot-starter-jaxrs:4.0.5
//// entry: HTTP GET /services/api/stock Stock.all
package app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CxfFactory {
  @Bean
  Server server() {
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setServiceBeans(Arrays.asList(new Stock()));
    factory.setAddress("/api");
    return factory.create();
  }
}

@Path("/stock")
class Stock {
  @GET
  public String all() { return ""; }
}

@Path("/spare")
class Spare {
  @GET
  public String none() { return ""; }
}
