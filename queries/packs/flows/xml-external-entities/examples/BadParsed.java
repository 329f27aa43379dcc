package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  @PostMapping("/orders")
  String read(@RequestBody byte[] body) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(body)).getNodeName().trim(); // expect: xml-external-entities
  }

  @PostMapping("/bills")
  int bill(@RequestBody byte[] body, boolean strict) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    if (strict) {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    }
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(body)).hashCode(); // expect: xml-external-entities
  }
}
