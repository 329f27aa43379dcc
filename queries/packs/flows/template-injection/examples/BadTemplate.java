package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  private final Configuration templates = new Configuration(Configuration.VERSION_2_3_33);

  @GetMapping("/preview")
  String preview(@RequestParam String text) throws IOException {
    Template template = new Template("preview", new StringReader(text), templates); // expect: template-injection
    return template.getName();
  }
}
