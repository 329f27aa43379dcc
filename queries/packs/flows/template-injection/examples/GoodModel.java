package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
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
  int preview(@RequestParam String text) throws IOException, TemplateException {
    Template template = new Template("preview", new StringReader("${text}"), templates); // ok: template-injection
    StringWriter page = new StringWriter();
    template.process(Map.of("text", text), page);
    return page.toString().length();
  }
}
