//// without: spring-boot-starter-web
//// needs: org.springframework.boot:spring-boot-starter-rsocket
//// entry: RSOCKET stock.price Stocks.price
//// entry: RSOCKET hello Stocks.connect
package app;

import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.rsocket.annotation.ConnectMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
@MessageMapping("stock")
class Stocks {
  @MessageMapping("price")
  Mono<String> price(String symbol) { return Mono.empty(); }

  @ConnectMapping("hello")
  void connect() {}
}
