package example;

import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
class Rates {
  private final RestTemplate client = new RestTemplate();

  String today() {
    return client.getForObject("https://rates.marigoldbank.org/v1", String.class);
  }
}
