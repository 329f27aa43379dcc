package prices;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PriceController {
  @GetMapping("/prices/{article}")
  String price(@PathVariable String article) {
    return "12";
  }
}
