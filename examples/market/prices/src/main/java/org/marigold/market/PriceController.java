package org.marigold.market;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PriceController {
  private final StringRedisTemplate known;

  PriceController(StringRedisTemplate known) {
    this.known = known;
  }

  @GetMapping("/prices/{product}")
  long price(@PathVariable("product") String product) {
    return Long.parseLong(known.opsForValue().get(product));
  }
}
