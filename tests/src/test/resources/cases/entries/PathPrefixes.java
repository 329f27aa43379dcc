//// entry: HTTP GET /api/things Things.all
//// entry: HTTP GET /page Pages.page
//// entry: HTTP DELETE|GET|PATCH|POST|PUT /many Pages.many
package app;

import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class Web implements WebMvcConfigurer {
  @Override
  public void configurePathMatch(PathMatchConfigurer configurer) {
    configurer.addPathPrefix("/api", HandlerTypePredicate.forAnnotation(RestController.class));
  }
}

@RestController
class Things {
  @GetMapping("/things")
  String all() { return ""; }
}

@Controller
class Pages {
  @GetMapping("/page")
  String page() { return "page"; }

  @RequestMapping(path = "/many", method = {RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
  String many() { return "many"; }
}
