//// inputs: GET /items/{id} PATH id Long required
//// inputs: GET /items/{id} QUERY page int optional
//// inputs: GET /items/{id} HEADER X-Tenant String required
//// inputs: GET /items/{id} COOKIE sid String optional
//// inputs: POST /items BODY item NewItem required binds NewItem validated
//// inputs: PUT /items BODY item Item required binds Item entity
//// inputs: GET /items FORM filter Filter optional binds Filter
package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import org.springframework.web.bind.annotation.*;

@Entity
class Item {
  @Id Long id;
  String name;
}

record NewItem(@NotBlank String name) {}

class Filter {
  private String name;
  private int size;

  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public int getSize() { return size; }
  public void setSize(int size) { this.size = size; }
}

@RestController
@RequestMapping("/items")
class Items {
  @GetMapping("/{id}")
  String one(
      @PathVariable Long id,
      @RequestParam(defaultValue = "0") int page,
      @RequestHeader("X-Tenant") String tenant,
      @CookieValue(name = "sid", required = false) String session,
      Principal caller) {
    return "";
  }

  @GetMapping
  String list(Filter filter) { return ""; }

  @PostMapping
  void add(@Valid @RequestBody NewItem item) {}

  @PutMapping
  void replace(@RequestBody Item item) {}
}
