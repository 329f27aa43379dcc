//// inputs: GET /a/{path} FORM form Form optional binds Form
//// inputs: GET /a/{path} PATH matrix String required
//// inputs: GET /a/{path} PATH path String required
//// inputs: GET /a/{path} QUERY page Pageable optional
//// inputs: GET /a/{path} QUERY all Map optional
//// inputs: GET /a/{path} QUERY nullable String optional
//// inputs: GET /a/{path} QUERY maybe Optional optional
//// inputs: PATCH /a BODY entity HttpEntity optional binds Form
//// inputs: POST /part PART meta Form required binds Form validated
//// inputs: POST /part PART file MultipartFile required
//// inputs: GET /limits QUERY size int required validated Max Min
//// inputs: GET /exchanged/{id} PATH id Long required
//// inputs: DELETE /exchanged/{id} PATH id Long required
//// inputs: PATCH /exchanged BODY name String required
//// inputs: PUT /exchanged BODY name String required
package app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpEntity;
import org.springframework.lang.Nullable;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.service.annotation.*;

class Form {
  public String name;
}

@RestController
class Inputs {
  @GetMapping("/a/{path}")
  String a(
      @PathVariable String path,
      @MatrixVariable String matrix,
      @ModelAttribute Form form,
      Pageable page,
      @RequestParam Map<String, String> all,
      @RequestParam @Nullable String nullable,
      @RequestParam Optional<String> maybe,
      @RequestAttribute String attribute,
      @SessionAttribute String session,
      @CurrentSecurityContext SecurityContext context) {
    return "";
  }

  @PatchMapping("/a")
  void patch(HttpEntity<Form> entity) {}

  @PostMapping("/part")
  void part(@RequestPart("meta") @Valid Form meta, @RequestPart MultipartFile file) {}
}

@Validated
@RestController
class Limits {
  @GetMapping("/limits")
  String limits(@RequestParam @Min(1) @Max(100) int size) { return ""; }
}

@HttpExchange("/exchanged")
interface Exchange {
  @GetExchange("/{id}")
  String get(@PathVariable Long id);
  @DeleteExchange("/{id}")
  void delete(@PathVariable Long id);
  @PatchExchange
  void patch(@RequestBody String name);
  @PutExchange
  void put(@RequestBody String name);
}

@RestController
class Exchanged implements Exchange {
  public String get(Long id) { return ""; }
  public void delete(Long id) {}
  public void patch(String name) {}
  public void put(String name) {}
}
