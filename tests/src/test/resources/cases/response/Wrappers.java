//// response: GET /people email
//// response: GET /people/raw email
//// response: GET /people/paged email
//// response: GET /people/own data.email
//// response: GET /people/map email
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

class Account {
  private String password;

  public String getPassword() { return password; }
}

class Finder {
  Person find(Account caller) { return new Person(); }
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

  /** What the map captures is not what it holds. */
  @GetMapping("/map")
  ResponseEntity<?> map(Account caller) {
    Finder finder = new Finder();
    return ResponseEntity.ok(
        new java.util.HashMap<String, Object>() {
          {
            put("person", finder.find(caller));
          }
        });
  }

  @GetMapping("/count")
  int count() { return 0; }
}
