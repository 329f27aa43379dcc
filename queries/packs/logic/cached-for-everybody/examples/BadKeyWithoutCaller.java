package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@Configuration
@EnableWebSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Note {
  @Id private Long id;
  private String owner;
  private String text;

  public Long getId() { return id; }
  public String getOwner() { return owner; }
  public void setOwner(String owner) { this.owner = owner; }
  public String getText() { return text; }
  public void setText(String text) { this.text = text; }
}

interface NoteRepository extends JpaRepository<Note, Long> {
  List<Note> findByOwner(String owner);
}

@Service
class NoteService {
  private final NoteRepository notes;

  NoteService(NoteRepository notes) {
    this.notes = notes;
  }

  @Cacheable("notes")
  public List<Note> mine() {
    String owner = SecurityContextHolder.getContext().getAuthentication().getName(); // expect: cached-for-everybody
    return notes.findByOwner(owner);
  }
}

@RestController
class NoteController {
  private final NoteService service;

  NoteController(NoteService service) {
    this.service = service;
  }

  @GetMapping("/notes")
  public List<Note> notes() {
    return service.mine();
  }
}
