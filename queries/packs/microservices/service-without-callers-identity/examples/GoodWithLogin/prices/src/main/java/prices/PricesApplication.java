package prices;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PricesApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(PricesApplication.class, arguments);
  }
}
