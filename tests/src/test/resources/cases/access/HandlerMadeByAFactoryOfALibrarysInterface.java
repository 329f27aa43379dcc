//// access: GET /plain/a public
//// access: POST /plug/in public
//// boot: 2.6.15
//// without: spring-boot-starter-security
package app;

import org.springframework.context.annotation.*;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
import vendor.registry.*;

/** Before Spring 6 a mapping at the class makes a bean a handler, whoever makes the bean. */
@RequestMapping("/plug")
class HttpRegistry implements Registry {
  @PostMapping("/in") @ResponseBody String in(@RequestBody String body) { return ""; }
}

/** No bean: nothing makes one. */
@RequestMapping("/idle")
class Idle {
  @PostMapping("/in") @ResponseBody String in(@RequestBody String body) { return ""; }
}

@Configuration
class Factories {
  @Bean Registry registry(Settings settings) { return Registries.load(settings.kind()); }
}

@RestController
class Plain {
  @GetMapping("/plain/a") String a() { return ""; }
}
