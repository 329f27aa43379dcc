package org.marigold.market;

import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
  private final PriceClient prices;
  private final JdbcTemplate database;
  private final RabbitTemplate messages;

  OrderController(PriceClient prices, JdbcTemplate database, RabbitTemplate messages) {
    this.prices = prices;
    this.database = database;
    this.messages = messages;
  }

  @PostMapping("/api/orders/{product}")
  void order(@PathVariable("product") String product) {
    database.update("insert into orders (product, price) values (?, ?)", product, prices.price(product));
    messages.convertAndSend("orders.placed", product);
  }
}
