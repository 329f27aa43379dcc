//// response: GET /people email
//// response: GET /people/raw email
//// response: GET /people/paged email
//// response: GET /people/own data.email
package app;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

class Person {
  private String email;
  @JsonIgnore private String phone;

  public String getEmail() { return email; }
  public String getPhone() { return phone; }
}

class Answer<T> {
  private int code;
  private T data;

  static <T> Answer<T> of(T data) {
    Answer<T> answer = new Answer<>();
    answer.data = data;
    return answer;
  }

  public int getCode() { return code; }
  public T getData() { return data; }
}

@RestController
@RequestMapping("/people")
class People {
  @GetMapping
  ResponseEntity<List<Person>> all() { return ResponseEntity.ok(List.of()); }

  @GetMapping("/raw")
  ResponseEntity<?> raw() {
    Person person = new Person();
    return ResponseEntity.ok(person);
  }

  @GetMapping("/paged")
  Page<Person> paged() { return Page.empty(); }

  @GetMapping("/own")
  Answer<Person> own() { return Answer.of(new Person()); }

  @GetMapping("/count")
  int count() { return 0; }
}
