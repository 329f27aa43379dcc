//// response: GET /person email
package app;

import com.fasterxml.jackson.annotation.*;
import org.springframework.web.bind.annotation.*;

@JsonIgnoreProperties("phone")
class Person {
  private String email;
  private String phone;
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  private String password;

  public String getEmail() { return email; }
  public String getPhone() { return phone; }
  public String getPassword() { return password; }
}

@RestController
class People {
  @GetMapping("/person")
  Person person() { return new Person(); }
}
