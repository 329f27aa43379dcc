package app;

import java.util.List;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Mirrors {
  String any(List<String> mirrors) {
    return mirrors.get(new Random().nextInt(mirrors.size())); // expect: weak-random
  }
}
