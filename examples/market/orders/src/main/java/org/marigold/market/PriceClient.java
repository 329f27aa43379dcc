package org.marigold.market;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@FeignClient(name = "prices")
interface PriceClient {
  @GetMapping("/prices/{product}")
  long price(@PathVariable("product") String product);
}
