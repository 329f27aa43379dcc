package orders;

import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
class Prices {
  private final RestTemplate client = new RestTemplate();

  String of(String article) {
    return client.getForObject("http://prices:8082/prices/" + article, String.class);
  }
}
