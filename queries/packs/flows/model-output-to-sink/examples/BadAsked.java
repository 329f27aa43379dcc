package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  private final ChatClient chat;
  private final JdbcTemplate jdbc;

  Door(ChatClient chat, JdbcTemplate jdbc) {
    this.chat = chat;
    this.jdbc = jdbc;
  }

  @GetMapping("/ask")
  int ask(@RequestParam String question) {
    String statement = chat.prompt().user(question).call().content();
    return jdbc.queryForList(statement).size(); // expect: model-output-to-sink
  }
}
