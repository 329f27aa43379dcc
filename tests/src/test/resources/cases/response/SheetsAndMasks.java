//// response: GET /people/masked email
//// response: GET /people/sheet email
package app;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.springframework.web.bind.annotation.*;

class PhoneMask extends JsonSerializer<String> {
  @Override
  public void serialize(String value, JsonGenerator out, SerializerProvider provider)
      throws java.io.IOException {
    out.writeString("***");
  }
}

@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = PhoneMask.class)
@interface Masked {}

@Retention(RetentionPolicy.RUNTIME)
@interface Excel {
  String name();
}

class Person {
  @Excel(name = "mail") private String email;
  @JsonSerialize(using = PhoneMask.class) private String phone;
  @Masked private String iban;

  public String getEmail() { return email; }
  public String getPhone() { return phone; }
  public String getIban() { return iban; }
}

class Sheets {
  void write(HttpServletResponse response, List<Person> rows) {}
}

@RestController
@RequestMapping("/people")
class People {
  @GetMapping("/masked")
  Person masked() { return new Person(); }

  @GetMapping("/sheet")
  void sheet(HttpServletResponse response) {
    List<Person> rows = List.of(new Person());
    new Sheets().write(response, rows);
  }
}
