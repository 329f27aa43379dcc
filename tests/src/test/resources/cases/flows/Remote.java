//// needs: org.springframework.cloud:spring-cloud-starter-openfeign
//// flows: DELETE /orders/{id} SQL id
//// flows: GET /answered SQL x
//// flows: GET /echo/{word} XSS word
//// flows: GET /exchanged SQL x
//// flows: GET /feign SQL x
//// flows: GET /orders/{id} SQL id
//// flows: GET /second SQL b
//// flows: GET /stock SQL place
//// flows: GET /template SQL x
//// flows: GET /templateVariable SQL x
//// flows: POST /orders SQL note.text
//// flows: POST /sent SQL note.text
//// flows: POST /templateSent SQL note.text
package app;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.service.annotation.GetExchange;

@RestController
class Orders {
  private final JdbcTemplate jdbc;

  Orders(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/orders/{id}")
  int order(@PathVariable String id) {
    return run(id);
  }

  @DeleteMapping("/orders/{id}")
  int remove(@PathVariable String id) {
    return run(id);
  }

  @PostMapping("/orders")
  int add(@RequestBody Note note) {
    return run(note.text);
  }

  @GetMapping("/stock")
  int stock(@RequestParam String item, @RequestParam String place) {
    return run(place);
  }

  @GetMapping("/echo/{word}")
  String echo(@PathVariable String word) {
    return word.isEmpty() ? "" : "w" + word;
  }
}

@RestController
class Front {
  private final Client client;
  private final Exchange exchange;
  private final RestTemplate rest;
  private final Orders orders;

  Front(Client client, Exchange exchange, RestTemplate rest, Orders orders) {
    this.client = client;
    this.exchange = exchange;
    this.rest = rest;
    this.orders = orders;
  }

  @GetMapping("/feign")
  int feign(String x) {
    return client.order(x);
  }

  @GetMapping("/feignNumber")
  int feignNumber(int x) {
    return client.order(String.valueOf(x));
  }

  @PostMapping("/sent")
  int sent(@RequestBody Note note) {
    return client.add(note);
  }

  @GetMapping("/first")
  int first(String a) {
    return client.stock(a, "here");
  }

  @GetMapping("/second")
  int second(String b) {
    return client.stock("it", b);
  }

  @GetMapping("/unserved")
  int unserved(String x) {
    return client.elsewhere(x);
  }

  @GetMapping("/answered")
  int answered(String x) {
    return orders.run(client.echo(x));
  }

  @GetMapping("/exchanged")
  int exchanged(String x) {
    return exchange.order(x);
  }

  @GetMapping("/template")
  int template(String x) {
    return rest.getForObject("http://orders/orders/" + x, Integer.class);
  }

  @GetMapping("/templateVariable")
  int templateVariable(String x) {
    return rest.exchange("http://orders/orders/{id}", HttpMethod.DELETE, null, Integer.class, x).getBody();
  }

  @PostMapping("/templateSent")
  int templateSent(@RequestBody Note note) {
    return rest.postForObject("http://orders/orders", note, Integer.class);
  }

  @GetMapping("/templateOther")
  int templateOther(String x) {
    return rest.getForObject("http://orders/customers/" + x, Integer.class);
  }
}

class Note {
  public String text;
}

@FeignClient(name = "orders")
interface Client {
  @GetMapping("/orders/{number}")
  int order(@PathVariable("number") String number);

  @PostMapping("/orders")
  int add(@RequestBody Note note);

  @GetMapping("/stock")
  int stock(@RequestParam("item") String item, @RequestParam("place") String place);

  @GetMapping("/customers/{id}")
  int elsewhere(@PathVariable("id") String id);

  @GetMapping("/echo/{word}")
  String echo(@PathVariable("word") String word);
}

interface Exchange {
  @GetExchange("/orders/{id}")
  int order(@PathVariable String id);
}
